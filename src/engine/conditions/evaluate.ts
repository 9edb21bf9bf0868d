import type { Expression } from '../types.ts';
import {
  AGAINST_NUMBER,
  BINARY,
  GAUGE_AGAINST_NUMBER,
  type Scope,
  TERNARY,
  truth,
  UNARY,
  type Value,
} from './operations.ts';
import { unnamed } from './unnamed.ts';

export type { Scope } from './operations.ts';

/** An expression made ready to run: see `amountOf`. */
export interface Amount {
  readonly raw: Value;
  /** The value that it always has; null if it depends on the scope. */
  readonly fixed: number | null;
  /** The gauges it looks at. */
  readonly reads: readonly number[];
}

/** Too large for a number counts as nothing; adding 0 makes a plain 0 of -0, which would not survive being written down. */
const finite = (value: number): number => (Number.isFinite(value) ? value + 0 : 0);

/** An amount's value now. Most amounts of a level are plain numbers: they cost no call. */
export const amountOf = ({ fixed, raw }: Amount, scope: Scope): number => (fixed === null ? finite(raw(scope)) : fixed);

function leaf(name: string, index: number): Value | null {
  if (name === 'turn') return (s) => s.turn;
  if (name === 'round') return (s) => (s.table === null ? 0 : s.table.round);
  if (name === 'gauge') return (s) => s.gauges[index] as number;
  if (name === 'draw') return (s) => s.draws[index] as number;
  if (name === 'taken') return (s) => truth((s.taken[index] as number) > 0);
  if (name === 'fired') return (s) => truth((s.fired[index] as number) > 0);
  if (name === 'given') return (s) => s.given[index] as number;
  return null;
}

/** A quicker closure, if there is one for this operation between such an expression and a number. */
function againstNumber(name: string, a: Expression, k: number, reads: number[]): Value | undefined {
  const built = build(a, reads);
  const gauge = typeof a === 'object' && a[0] === 'gauge' ? GAUGE_AGAINST_NUMBER[name]?.(a[1], k) : undefined;
  return gauge ?? AGAINST_NUMBER[name]?.(built, k);
}

function build(expression: Expression, reads: number[]): Value {
  if (typeof expression === 'number') return () => expression;
  const [name, a, b, c] = expression as readonly [string, ...Expression[]];
  const simple = leaf(name, a as number);
  if (simple) {
    if (name === 'gauge' && !reads.includes(a as number)) reads.push(a as number);
    return simple;
  }
  // A product or sum is the same either way round, to the last bit.
  if (typeof a === 'number' && typeof b === 'object' && (name === '*' || name === '+'))
    return build([name, b, a], reads);
  if (typeof b === 'number' && c === undefined) {
    const against = againstNumber(name, a as Expression, b, reads);
    if (against) return against;
  }
  const parts = [a, b, c].filter((part) => part !== undefined).map((part) => build(part, reads));
  const [first, second, third] = parts as [Value, Value, Value];
  const made =
    parts.length === 1
      ? UNARY[name]?.(first)
      : parts.length === 2
        ? BINARY[name]?.(first, second)
        : TERNARY[name]?.(first, second, third);
  if (!made) throw new Error(`Unknown operation "${name}" in a compiled expression`);
  return made;
}

/**
 * Makes an expression ready to run, as closures (no code is generated from text).
 * @throws Error for an operation that does not exist, which only a damaged compiled level can hold
 */
export function prepare(authored: Expression): Amount {
  const expression = unnamed(authored);
  if (typeof expression === 'number') {
    const fixed = finite(expression);
    return { raw: () => fixed, fixed, reads: [] };
  }
  const reads: number[] = [];
  return { raw: build(expression, reads), fixed: null, reads };
}

/** The condition that always holds. */
export const ALWAYS: Amount = { raw: () => 1, fixed: 1, reads: [] };
