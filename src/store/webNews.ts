import { amountOf } from '../engine/conditions/evaluate.ts';
import { type PartyWeight, signatures, weighPact } from '../engine/decisions/align.ts';
import { withAt } from '../engine/draft.ts';
import { imagine } from '../engine/imagine.ts';
import { linked } from '../engine/link.ts';
import type { Cause, TraceEntry } from '../engine/types.ts';
import { viewFor } from '../engine/viewFor.ts';
import { type ChangeEntry, chainOf, changesOf, consequencesOf, type GaugeChange } from './consequences.ts';
import type { Game } from './gameStore.ts';
import { isVisible, sinceLastDecision } from './selectors.ts';
import { stateAfter } from './stateAfter.ts';

/** A number that a watcher read, and from where to where it went in the turn. */
interface ReadChange {
  readonly gauge: number;
  readonly from: number;
  readonly to: number;
  /** The largest part of that change. */
  readonly entry: ChangeEntry;
}

/** What a watcher did about what it had read. */
export interface Reaction {
  /** Actor id. */
  readonly actor: string;
  /** Says what it did. */
  readonly cause: Cause;
  /** Says in general why its fear changes. */
  readonly reading: Cause;
  /** What made its fear grow in this turn, as far as the held seat can see, the most frightening first; at most two. */
  readonly read: readonly ReadChange[];
  /** From its first cause to what the watcher did. */
  readonly chain: readonly TraceEntry[];
  /** From where to where its fear had grown; null where the held seat cannot see that. */
  readonly fear: { readonly from: number; readonly to: number } | null;
  /** Gauges of ties that it moved. */
  readonly moved: readonly number[];
}

/** How one party answered a pact: openly, while what it is worth to it is what the held seat's staff guessed then. */
export interface PartyAnswer extends Omit<PartyWeight, 'actor' | 'pays'> {
  /** Actor id. */
  readonly actor: string;
  readonly hasSigned: boolean;
  /** Did the staff expect the other answer? */
  readonly isSurprise: boolean;
}

/** A pact that was proposed. */
export interface PactNews {
  readonly pact: string;
  /** Says what became of it. */
  readonly cause: Cause;
  readonly parties: readonly PartyAnswer[];
}

/** What moved in the web since the held seat's last decision, as far as it can see. */
export interface WebNews {
  /** Changed ties: first what its own decision pulled, then by size. */
  readonly ties: readonly GaugeChange[];
  readonly reactions: readonly Reaction[];
  readonly pacts: readonly PactNews[];
}

/** Growth of fear, in points, below which a number did not frighten. */
const LEAST = 0.2;
const MOST_READ = 2;

/** What made a watcher's fear grow from the end of the last turn to an entry of this one, the most frightening first. */
function readBy(game: Game, watcher: number, until: TraceEntry): readonly ReadChange[] {
  const { level, trace } = game;
  const threat = linked(level).watchers[watcher]?.threat;
  if (!threat) return [];
  const begin = trace.findIndex(({ turn }) => turn === until.turn);
  const [before, then] = [stateAfter(game, begin - 1), stateAfter(game, until.entry)];
  const fear = amountOf(threat, then);
  const found = threat.reads.flatMap((gauge) => {
    const parts = trace.slice(begin, until.entry).filter((entry): entry is ChangeEntry => {
      return entry.kind === 'change' && entry.gauge === gauge && isVisible(game, entry);
    });
    const [entry] = parts.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
    const [from = 0, to = 0] = [before.gauges[gauge], then.gauges[gauge]];
    const grown = fear - amountOf(threat, { ...then, gauges: withAt(then.gauges, gauge, from) });
    return entry && grown >= LEAST ? [{ gauge, from, to, entry, grown }] : [];
  });
  return found
    .sort((a, b) => b.grown - a.grown)
    .slice(0, MOST_READ)
    .map(({ grown: _, ...read }) => read);
}

function reactionOf(game: Game, first: ChangeEntry): Reaction[] {
  const { level, trace } = game;
  const { cause, turn } = first;
  if (cause.kind !== 'balance') return [];
  const { watcher } = cause;
  const read = first.because.map((at) => trace[at]).find((entry) => entry?.kind === 'change');
  const fear = read?.kind === 'change' && isVisible(game, read) ? { from: read.from, to: read.to } : null;
  const changes = readBy(game, watcher, read ?? first);
  const [most] = changes;
  return [
    {
      actor: level.actors[level.watchers[watcher]?.actor ?? -1]?.id ?? '',
      cause,
      reading: { kind: 'watch', watcher },
      read: changes,
      fear,
      moved: movedBy(game, watcher, turn),
      chain: most && read ? [...chainOf(game, most.entry), read, first] : chainOf(game, first),
    },
  ];
}

/** Gauges of the ties that a watcher's answer moved in a turn. */
function movedBy(game: Game, watcher: number, turn: number): readonly number[] {
  const moved = sinceLastDecision(game).flatMap((entry) => {
    const isPart = entry.kind === 'change' && entry.turn === turn && entry.cause.kind === 'balance';
    return isPart && entry.cause.watcher === watcher && isTie(game, entry.gauge) ? [entry.gauge] : [];
  });
  return [...new Set(moved)];
}

const isTie = ({ level }: Game, gauge: number): boolean => level.ties.some((tie) => tie.gauge === gauge);

function pactOf(game: Game, entry: TraceEntry): PactNews[] {
  const { level, seat } = game;
  const point = entry.kind === 'decision' ? level.decisions[entry.point] : undefined;
  if (entry.kind !== 'decision' || point?.kind !== 'align' || entry.decision.kind !== 'choose') return [];
  const { option } = entry.decision;
  const proposed = point.pacts.find(({ id }) => id === option);
  if (!proposed) return [];
  const { pact } = proposed;
  const then = stateAfter(game, entry.entry);
  const guessed = weighPact(level, imagine(level, viewFor(level, then, seat), 0), pact);
  const signed = signatures(level, then, entry.seat, pact);
  const parties = guessed.map(({ actor, security, autonomy, pays }, i): PartyAnswer => {
    const hasSigned = signed[i] ?? false;
    return {
      actor: level.actors[actor]?.id ?? '',
      security,
      autonomy,
      hasSigned,
      isSurprise: hasSigned !== pays,
    };
  });
  const kind = signed.every((signs) => signs) ? 'signed' : 'refused';
  return [
    {
      pact: level.pacts[pact]?.id ?? '',
      cause: { kind, seat: entry.seat, point: entry.point, pact },
      parties,
    },
  ];
}

/** What moved in the web since the held seat's last decision. */
export function webNewsOf(game: Game): WebNews {
  const ties = changesOf(game, (gauge) => isTie(game, gauge));
  const isOwn = ({ entries }: GaugeChange): boolean =>
    entries.some(({ cause }) => cause.kind === 'option' && cause.seat === game.seat);
  return {
    ties: [...ties.filter(isOwn), ...ties.filter((change) => !isOwn(change))],
    reactions: consequencesOf(game).reactions.flatMap((first) => reactionOf(game, first)),
    pacts: sinceLastDecision(game).flatMap((entry) => pactOf(game, entry)),
  };
}
