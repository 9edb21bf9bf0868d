import { drawable, stepOf } from '../engine/decisions/predict.ts';
import { niceStep } from '../engine/niceStep.ts';
import type { DrawnGauge, PredictPoint, TraceEntry } from '../engine/types.ts';
import type { Game } from './gameStore.ts';

type Change = Extract<TraceEntry, { kind: 'change' }>;

/** A gauge's value at a time; `at` counts turns from the beginning of the run: 1.5 is in the middle of the second turn. */
interface CoursePoint {
  readonly at: number;
  readonly value: number;
}

/** What a chart of a gauge shows. */
export interface Course {
  /** Up to now, or up to the turn in which it was settled. */
  readonly points: readonly CoursePoint[];
  /** Where it stood when it was asked. */
  readonly asked: CoursePoint;
  /** The turn at whose end it is settled. */
  readonly end: number;
}

/**
 * The course of a drawn gauge, turn by turn, as its seat saw it: it sees it exactly.
 * @param asked the guess; null while it is still to be made
 */
export function courseOf({ trace, state }: Game, point: PredictPoint, asked: TraceEntry | null): Course {
  const gauge = point.drawn?.gauge ?? 0;
  const changes = trace.filter((entry): entry is Change => entry.kind === 'change' && entry.gauge === gauge);
  const now = state.gauges[gauge] as number;
  const start = changes[0]?.from ?? now;
  const before = (isBefore: (entry: TraceEntry) => boolean): number => changes.findLast(isBefore)?.to ?? start;
  const askedIn = asked?.turn ?? state.turn;
  const then = {
    at: askedIn - 0.5,
    value: asked ? before(({ entry }) => entry < asked.entry) : now,
  };
  // A turn is over once the next one has begun; of the last one, once the run has ended.
  const over = Math.min(state.ending >= 0 ? state.turn : state.turn - 1, point.settledIn);
  const ends = Array.from({ length: asked ? over : askedIn - 1 }, (_, i) => i + 1);
  const points = ends.map((turn): CoursePoint => ({ at: turn, value: before((entry) => entry.turn <= turn) }));
  const all = [{ at: 0, value: start }, ...points, then];
  return { points: all.sort((a, b) => a.at - b.at), asked: then, end: point.settledIn };
}

/** The axis of values of a chart: its bounds, and the round values that are marked on it. */
export function axisOf(
  { range }: DrawnGauge,
  values: readonly number[],
): { bounds: [number, number]; ticks: number[] } {
  const [least, most] = [Math.min(range[0], ...values), Math.max(range[1], ...values)];
  const step = niceStep(most - least, 5);
  const count = Math.floor((most - least) / step) + 1;
  const ticks = Array.from({ length: count + 1 }, (_, i) => (Math.ceil(least / step) + i) * step);
  return { bounds: [least, most], ticks: ticks.filter((tick) => tick <= most) };
}

/** What a drawn gauge moves by, and the nearest value that can be drawn. */
export function drawingOf({ level }: Game, drawn: DrawnGauge): { step: number; nearest: (value: number) => number } {
  return { step: stepOf(level, drawn), nearest: (value) => drawable(level, drawn, value) };
}
