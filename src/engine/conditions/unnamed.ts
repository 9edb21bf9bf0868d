import type { Expression } from '../types.ts';

/** An expression without the names of its parts: what is to be reckoned. */
export function unnamed(expression: Expression): Expression {
  if (typeof expression === 'number') return expression;
  if (expression[0] === 'named') return unnamed(expression[2]);
  const [name, ...rest] = expression as readonly [string, ...Expression[]];
  // Leaves hold an index, which is no expression, but a number all the same.
  return [name, ...rest.map(unnamed)] as unknown as Expression;
}
