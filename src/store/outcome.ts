import { attainment } from '../engine/aims.ts';
import { type Amount, amountOf } from '../engine/conditions/evaluate.ts';
import { fingerprint } from '../engine/fingerprint.ts';
import { linked } from '../engine/link.ts';
import type { BillLine, Ending } from '../engine/types.ts';
import type { Game } from './gameStore.ts';
import { REACHED, wantedOf } from './wanted.ts';

/** How far an aim of the held seat came. */
export interface AimOutcome {
  readonly id: string;
  readonly gauge: number;
  /** 0 to 1. */
  readonly reached: number;
  readonly value: number;
  /** From this value on the aim counts as reached; `isMore` says on which side of it. */
  readonly wanted: number;
  readonly isMore: boolean;
  /** What the gauge was when the run began. */
  readonly start: number;
  /** missed, in part, reached: never more than missed where nothing got better, unless it was good all along. */
  readonly grade: 0 | 1 | 2;
}

/** A line of the bill with its numbers; `low` equals `high` where the number is known. */
export interface BillNow {
  readonly line: BillLine;
  readonly low: number;
  readonly high: number;
}

/** How a run ended: its ending, what became of the held seat's aims, and who paid. */
export interface Outcome {
  readonly ending: Ending;
  readonly aims: readonly AimOutcome[];
  readonly bill: readonly BillNow[];
  /** Gauges that the ending's condition looks at: what decided it. */
  readonly decidedBy: readonly number[];
  /** Of facts that could come about in the run: whether they did, by fact id. */
  readonly inRun: Readonly<Record<string, boolean>>;
  /** The same on every machine for the same run. */
  readonly fingerprint: string;
}

/** The outcome of a finished run, with the full truth; null while it goes on. */
export function outcomeOf(game: Game): Outcome | null {
  const { level, state, seat } = game;
  const ending = level.endings[state.ending];
  if (!ending) return null;
  const bill = level.bill.flatMap((line, i): BillNow[] => {
    const links = linked(level).bill[i];
    if (!links || amountOf(links.when, state) === 0) return [];
    return [{ line, low: amountOf(links.low, state), high: amountOf(links.high, state) }];
  });
  const aims = (level.seats[seat]?.aims ?? []).map((aim): AimOutcome => {
    const value = state.gauges[aim.gauge] ?? 0;
    const first = game.trace.find((entry) => entry.kind === 'change' && entry.gauge === aim.gauge);
    const start = first?.kind === 'change' ? first.from : value;
    const reached = attainment(aim, value);
    const isBetter = aim.to > aim.from ? value > start : value < start;
    const grade = reached >= REACHED ? 2 : reached >= 0.3 && isBetter ? 1 : 0;
    return { id: aim.id, gauge: aim.gauge, reached, value, ...wantedOf(aim), start, grade };
  });
  const decidedBy = linked(level).endings[state.ending]?.reads ?? [];
  const inRun = Object.fromEntries(
    level.inRun.map(({ fact }, i) => [fact, amountOf(linked(level).inRun[i] as Amount, state) !== 0]),
  );
  return { ending, aims, bill, decidedBy, inRun, fingerprint: fingerprint({ state, trace: game.trace }) };
}
