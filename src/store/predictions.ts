import type { PredictPoint, TraceEntry } from '../engine/types.ts';
import { broughtAbout, leavesOf } from './broughtAbout.ts';
import { chainOf } from './consequences.ts';
import type { Game } from './gameStore.ts';

type Entry<K extends TraceEntry['kind']> = Extract<TraceEntry, { kind: K }>;

/** How what came stands to what was expected; of a drawn gauge, on which side it lies. */
type Match = 'open' | 'same' | 'other' | 'near' | 'above' | 'below';

/** Something the held seat expected, and what came of it. */
export interface Prediction {
  readonly point: PredictPoint;
  readonly asked: Entry<'decision'>;
  /** An option's id, or a value of the drawn gauge. */
  readonly guess: string | number;
  /** Null until it is settled, and for good where the run ended before. */
  readonly settled: Entry<'settled'> | null;
  readonly match: Match;
}

function matchOf({ drawn }: PredictPoint, guess: string | number, settled: Entry<'settled'> | null): Match {
  if (!settled) return 'open';
  const { came } = settled;
  if (!drawn) return came === guess ? 'same' : 'other';
  const off = Number(came) - Number(guess);
  if (Math.abs(off) <= drawn.within) return 'near';
  return off > 0 ? 'above' : 'below';
}

/** All that the held seat expected in this run, in the order in which it was asked; where it guessed nothing, nothing. */
export function predictionsOf({ level, trace, seat }: Game): readonly Prediction[] {
  return trace.flatMap((asked): Prediction[] => {
    if (asked.kind !== 'decision' || asked.seat !== seat || asked.decision.kind !== 'guess') return [];
    const point = level.decisions[asked.point];
    const { guess } = asked.decision;
    if (point?.kind !== 'predict' || guess === null) return [];
    const settled =
      trace.find((entry): entry is Entry<'settled'> => entry.kind === 'settled' && entry.point === asked.point) ?? null;
    return [{ point, asked, guess, settled, match: matchOf(point, guess, settled) }];
  });
}

/** What was settled since the held seat's last decision. */
export function settledNow(game: Game): readonly Prediction[] {
  const from = game.marks.at(-1) ?? 0;
  return predictionsOf(game).filter(({ settled }) => settled !== null && settled.entry >= from);
}

/** More causes than this nobody reads. */
const MOST_CAUSES = 4;

/** The largest changes of the drawn gauge between guess and settling. */
function movesOf({ trace }: Game, gauge: number, from: number, until: number): readonly TraceEntry[] {
  const size = (entry: TraceEntry): number => (entry.kind === 'change' ? Math.abs(entry.to - entry.from) : 0);
  return trace
    .slice(from, until)
    .filter((entry) => entry.kind === 'change' && entry.gauge === gauge)
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST_CAUSES);
}

/**
 * Why it came as it did, as chains of causes, in the order of time. For the end of a run: then all may be told, also what the
 * seat could not see.
 */
export function causesOf(game: Game, { point, asked, settled }: Prediction): readonly (readonly TraceEntry[])[] {
  if (!settled) return [];
  const past = game.trace.slice(0, settled.entry);
  const causes = point.drawn
    ? movesOf(game, point.drawn.gauge, asked.entry, settled.entry)
    : point.options.flatMap(({ right }) => leavesOf(right)).flatMap((leaf) => broughtAbout(game, past, leaf) ?? []);
  const inOrder = [...new Set(causes)].sort((a, b) => a.entry - b.entry).slice(-MOST_CAUSES);
  return inOrder.map((entry) => chainOf(game, entry, () => true));
}
