import type { Expression, PointBase } from './compiledLevel.ts';

/** One thing that can come, and that a seat can guess. */
interface Guessable {
  readonly id: string;
  /** Has it come? Looked at when the prediction is settled; null takes what is left. */
  readonly right: Expression | null;
}

/**
 * A seat says what it expects before it sees it. A guess changes nothing: no gauge, no chance, no condition. It is kept in
 * the trace, and so is what came.
 */
export interface PredictPoint extends PointBase {
  readonly kind: 'predict';
  readonly seat: number;
  /** The first that holds has come; the last has no condition. Empty where a gauge is drawn. */
  readonly options: readonly Guessable[];
  /** Null where one of the options is guessed. */
  readonly drawn: DrawnGauge | null;
  /** The turn at whose end what came is looked at; 0 if it is as soon as `settled` holds. */
  readonly settledIn: number;
  /** Looked at after each decision and at the end of each turn; null where a turn is given. */
  readonly settled: Expression | null;
}

/** The gauge whose course is drawn on. The seat sees it exactly. */
export interface DrawnGauge {
  readonly gauge: number;
  /** Least and most that can be drawn, inside the gauge's range. */
  readonly range: readonly [number, number];
  /** A guess counts as near if it is off by no more than this, in the gauge's unit. */
  readonly within: number;
}
