import type { Decision } from '../engine/types.ts';
import type { Game } from '../store/gameStore.ts';
import { outcomeOf } from '../store/outcome.ts';
import type { Minute } from '../store/protocol.ts';
import { fill } from '../text/fill.ts';
import { formatAmount, formatNumber } from '../text/format.ts';
import { decisionSentence, type Speech } from '../text/sentence.ts';

/** A run as a file: everything that its protocol says, and the decisions themselves. */
export interface ProtocolData {
  readonly level: string;
  readonly version: number;
  readonly seat: string;
  readonly seed: number;
  readonly language: string;
  readonly decisions: readonly {
    readonly turn: number;
    /** ISO. */
    readonly date: string;
    readonly point: string;
    readonly question: string;
    readonly decision: Decision;
    readonly decided: string;
    /** What the reader wrote; empty where nothing was. */
    readonly reason: string;
    readonly changes: readonly { readonly gauge: string; readonly from: string; readonly to: string }[];
  }[];
  readonly ending: { readonly id: string; readonly title: string } | null;
  /** `reached`: 0 missed, 1 in part, 2 reached. */
  readonly aims: readonly { readonly aim: string; readonly value: string; readonly reached: 0 | 1 | 2 }[];
  /** Where the run can be watched. */
  readonly link: string;
}

type Line = ProtocolData['decisions'][number];

function lineOf(speech: Speech, game: Game, { before, decision, changes }: Minute, i: number, reason: string): Line {
  const { level, text, language } = speech;
  const entry = game.trace[game.marks[i] ?? -1];
  const point = level.decisions[before.view.point];
  return {
    turn: before.view.turn,
    date: level.dates[before.view.turn - 1] ?? '',
    point: point?.id ?? '',
    question: text.decisions[point?.id ?? '']?.title ?? '',
    decision,
    decided: entry?.kind === 'decision' ? fill(speech, before.view, decisionSentence(speech, entry)) : '',
    reason,
    changes: changes.flatMap(({ gauge: index, from, to }) => {
      const gauge = level.gauges[index];
      if (!gauge) return [];
      return [
        {
          gauge: text.gauges[gauge.id]?.name ?? gauge.id,
          from: formatNumber(language, from, gauge.decimals),
          to: formatAmount(language, to, to, gauge.decimals, text.units[gauge.unit] ?? ''),
        },
      ];
    }),
  };
}

/** The protocol of a run in one language. */
export function protocolData(
  speech: Speech,
  game: Game,
  minutes: readonly Minute[],
  reasons: readonly string[],
  link: string,
): ProtocolData {
  const { level, text, language } = speech;
  const seat = level.seats[game.seat]?.id ?? '';
  const outcome = outcomeOf(game);
  return {
    level: level.id,
    version: level.version,
    seat,
    seed: game.seed,
    language,
    decisions: minutes.map((minute, i) => lineOf(speech, game, minute, i, reasons[i] ?? '')),
    ending: outcome && { id: outcome.ending.id, title: text.endings[outcome.ending.id]?.title ?? '' },
    aims: (outcome?.aims ?? []).map(({ id, gauge, value, grade }) => {
      const { unit = '', decimals = 0 } = level.gauges[gauge] ?? {};
      const amount = formatAmount(language, value, value, decimals, text.units[unit] ?? '');
      return { aim: text.aims[seat]?.[id] ?? id, value: amount, reached: grade };
    }),
    link,
  };
}
