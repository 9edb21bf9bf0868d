import type { Amount } from './conditions/evaluate.ts';
import { condition } from './linkEffect.ts';
import type { DecisionPoint } from './types.ts';

/** A prediction, ready to be settled. */
export interface LinkedPrediction {
  /** The turn at whose end it is; 0 if it is as soon as `settled` holds. */
  readonly settledIn: number;
  readonly settled: Amount;
  /** By position among the point's options. */
  readonly rights: readonly Amount[];
  /** Gauges that what came is told by. */
  readonly reads: readonly number[];
}

/** Makes a prediction's conditions ready to run; null for every other kind of decision. */
export function linkPrediction(point: DecisionPoint): LinkedPrediction | null {
  if (point.kind !== 'predict') return null;
  const rights = point.options.map(({ right }) => condition(right));
  const reads = point.drawn ? [point.drawn.gauge] : rights.flatMap((right) => right.reads);
  return { settledIn: point.settledIn, settled: condition(point.settled), rights, reads: [...new Set(reads)] };
}
