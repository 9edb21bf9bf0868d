import type { Expression } from '../types.ts';
import { amountOf, prepare, type Scope } from './evaluate.ts';
import { isTruth } from './operations.ts';

const LEAVES: readonly string[] = ['gauge', 'draw', 'taken', 'fired', 'given', 'round'];

/** Nothing: only expressions that look at nothing are worked out with it. */
const NOWHERE: Scope = { turn: 0, table: null, gauges: [], draws: [], taken: [], fired: [], given: [] };

function both(a: Expression, b: Expression): Expression {
  if (a === 0 || b === 0) return 0;
  if (typeof a === 'number' && isTruth(b)) return b;
  if (typeof b === 'number' && isTruth(a)) return a;
  return ['and', a, b];
}

/**
 * What a condition comes down to in one turn: all that hangs on the turn alone is worked out. Most conditions of rules and
 * events begin with the turn, so that in most turns nothing is left of them, or only their other half.
 */
export function inTurn(expression: Expression, turn: number): Expression {
  if (typeof expression === 'number') return expression;
  const [name, ...rest] = expression as readonly [string, ...Expression[]];
  if (name === 'turn') return turn;
  if (LEAVES.includes(name)) return expression;
  if (name === 'named') return inTurn(rest[1] as Expression, turn);
  const parts = rest.map((part) => inTurn(part, turn));
  if (name === 'and') return both(parts[0] as Expression, parts[1] as Expression);
  const made = [name, ...parts] as unknown as Expression;
  const isFixed = isTruth(made) && parts.every((part) => typeof part === 'number');
  return isFixed ? amountOf(prepare(made), NOWHERE) : made;
}
