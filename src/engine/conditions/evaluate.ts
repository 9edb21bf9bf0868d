import type { Expression } from '../types.ts';

/** What an expression may look at. */
export interface Scope {
  readonly turn: number;
  /** The table that is open; its round counts. */
  readonly table: { readonly round: number } | null;
  readonly gauges: readonly number[];
  readonly draws: readonly number[];
  readonly taken: readonly number[];
  readonly fired: readonly number[];
  readonly given: readonly number[];
}

type Value = (scope: Scope) => number;

/** An expression made ready to run. */
export interface Amount {
  readonly value: Value;
  /** The value that it always has; null if it depends on the scope. */
  readonly fixed: number | null;
  /** The gauges it looks at. */
  readonly reads: readonly number[];
}

/** An amount's value now. Most of a level's are plain numbers: they cost no call. */
export const amountOf = ({ fixed, value }: Amount, scope: Scope): number => (fixed === null ? value(scope) : fixed);

/** Too large for a number counts as nothing; adding 0 makes a plain 0 of -0, which would not survive being written down. */
const finite = (value: number): number => (Number.isFinite(value) ? value + 0 : 0);

const truth = (isTrue: boolean): number => (isTrue ? 1 : 0);

/** Dividing by nothing gives nothing: a level must not be able to make a number that is none. */
const divide = (a: number, b: number): number => (b === 0 ? 0 : a / b);

const BINARY: Record<string, (a: Value, b: Value) => Value> = {
  '+': (a, b) => (s) => a(s) + b(s),
  '-': (a, b) => (s) => a(s) - b(s),
  '*': (a, b) => (s) => a(s) * b(s),
  '/': (a, b) => (s) => divide(a(s), b(s)),
  '<': (a, b) => (s) => truth(a(s) < b(s)),
  '<=': (a, b) => (s) => truth(a(s) <= b(s)),
  '>': (a, b) => (s) => truth(a(s) > b(s)),
  '>=': (a, b) => (s) => truth(a(s) >= b(s)),
  '=': (a, b) => (s) => truth(a(s) === b(s)),
  '!=': (a, b) => (s) => truth(a(s) !== b(s)),
  and: (a, b) => (s) => truth(a(s) !== 0 && b(s) !== 0),
  or: (a, b) => (s) => truth(a(s) !== 0 || b(s) !== 0),
  min: (a, b) => (s) => Math.min(a(s), b(s)),
  max: (a, b) => (s) => Math.max(a(s), b(s)),
};

/** The operations against a fixed number: one call less for each. */
const AGAINST_NUMBER: Record<string, (a: Value, k: number) => Value> = {
  '+': (a, k) => (s) => a(s) + k,
  '-': (a, k) => (s) => a(s) - k,
  '*': (a, k) => (s) => a(s) * k,
  '/': (a, k) => (s) => divide(a(s), k),
  '<': (a, k) => (s) => truth(a(s) < k),
  '<=': (a, k) => (s) => truth(a(s) <= k),
  '>': (a, k) => (s) => truth(a(s) > k),
  '>=': (a, k) => (s) => truth(a(s) >= k),
  '=': (a, k) => (s) => truth(a(s) === k),
};

/** A gauge against a fixed number, which most conditions of a level are: yet one call less. */
const GAUGE_AGAINST_NUMBER: Record<string, (i: number, k: number) => Value> = {
  '-': (i, k) => (s) => (s.gauges[i] as number) - k,
  '*': (i, k) => (s) => (s.gauges[i] as number) * k,
  '/': (i, k) => (s) => divide(s.gauges[i] as number, k),
  '<': (i, k) => (s) => truth((s.gauges[i] as number) < k),
  '<=': (i, k) => (s) => truth((s.gauges[i] as number) <= k),
  '>': (i, k) => (s) => truth((s.gauges[i] as number) > k),
  '>=': (i, k) => (s) => truth((s.gauges[i] as number) >= k),
};

/** The turn against a fixed number, the other half of most conditions. */
const TURN_AGAINST_NUMBER: Record<string, (k: number) => Value> = {
  '<': (k) => (s) => truth(s.turn < k),
  '<=': (k) => (s) => truth(s.turn <= k),
  '>': (k) => (s) => truth(s.turn > k),
  '>=': (k) => (s) => truth(s.turn >= k),
  '=': (k) => (s) => truth(s.turn === k),
};

/** Operations that give 1 or 0 whatever they are given. */
const TRUTHS: readonly string[] = ['<', '<=', '>', '>=', '=', '!=', 'and', 'or', 'not', 'taken', 'fired'];

/** Does an expression give 1 or 0 whatever it looks at? */
export const isTruth = (expression: Expression): boolean =>
  typeof expression !== 'number' && TRUTHS.includes(expression[0]);

const UNARY: Record<string, (a: Value) => Value> = {
  '-': (a) => (s) => -a(s),
  not: (a) => (s) => truth(a(s) === 0),
  abs: (a) => (s) => Math.abs(a(s)),
};

const TERNARY: Record<string, (a: Value, b: Value, c: Value) => Value> = {
  clamp: (a, b, c) => (s) => Math.min(Math.max(a(s), b(s)), c(s)),
  if: (a, b, c) => (s) => (a(s) !== 0 ? b(s) : c(s)),
};

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

function againstNumber(name: string, a: Expression, k: number, reads: number[]): Value | undefined {
  const built = build(a, reads);
  const [leafName, index] = typeof a === 'number' ? [] : a;
  const special =
    leafName === 'gauge'
      ? GAUGE_AGAINST_NUMBER[name]?.(index as number, k)
      : leafName === 'turn'
        ? TURN_AGAINST_NUMBER[name]?.(k)
        : undefined;
  return special ?? AGAINST_NUMBER[name]?.(built, k);
}

function build(expression: Expression, reads: number[]): Value {
  if (typeof expression === 'number') return () => expression;
  const [name, a, b, c] = expression as readonly [string, ...Expression[]];
  const simple = leaf(name, a as number);
  if (simple) {
    if (name === 'gauge' && !reads.includes(a as number)) reads.push(a as number);
    return simple;
  }
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
export function prepare(expression: Expression): Amount {
  if (typeof expression === 'number') {
    const fixed = finite(expression);
    return { value: () => fixed, fixed, reads: [] };
  }
  const reads: number[] = [];
  const value = build(expression, reads);
  if (isTruth(expression)) return { value, fixed: null, reads };
  return { value: (scope) => finite(value(scope)), fixed: null, reads };
}

/** The condition that always holds. */
export const ALWAYS: Amount = { value: () => 1, fixed: 1, reads: [] };
