import { ALWAYS, type Amount, prepare } from './conditions/evaluate.ts';
import type { Effect, Expression } from './types.ts';

/** An effect with its expressions ready to run. */
export interface LinkedEffect {
  readonly effect: Effect;
  readonly by: Amount;
  readonly when: Amount;
  /** Gauges that the amount or the condition looks at. */
  readonly reads: readonly number[];
}

/** A condition ready to run; none always holds. */
export const condition = (expression: Expression | null): Amount =>
  expression === null ? ALWAYS : prepare(expression);

/** Makes an effect's expressions ready to run. */
export function linkEffect(effect: Effect): LinkedEffect {
  const when = condition(effect.when);
  const by = effect.kind === 'change' ? prepare(effect.by) : ALWAYS;
  return { effect, by, when, reads: [...new Set([...by.reads, ...when.reads])] };
}
