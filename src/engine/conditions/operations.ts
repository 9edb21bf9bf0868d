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

/** An expression as a closure. */
export type Value = (scope: Scope) => number;

/** A condition's value. */
export const truth = (isTrue: boolean): number => (isTrue ? 1 : 0);

/** Dividing by nothing gives nothing: a level must not be able to make a number that is none. */
const divide = (a: number, b: number): number => (b === 0 ? 0 : a / b);

export const BINARY: Record<string, (a: Value, b: Value) => Value> = {
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
export const AGAINST_NUMBER: Record<string, (a: Value, k: number) => Value> = {
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
export const GAUGE_AGAINST_NUMBER: Record<string, (i: number, k: number) => Value> = {
  '-': (i, k) => (s) => (s.gauges[i] as number) - k,
  '*': (i, k) => (s) => (s.gauges[i] as number) * k,
  '/': (i, k) => (s) => divide(s.gauges[i] as number, k),
  '<': (i, k) => (s) => truth((s.gauges[i] as number) < k),
  '<=': (i, k) => (s) => truth((s.gauges[i] as number) <= k),
  '>': (i, k) => (s) => truth((s.gauges[i] as number) > k),
  '>=': (i, k) => (s) => truth((s.gauges[i] as number) >= k),
};

/** Operations that give 1 or 0 whatever they are given. */
const TRUTHS: readonly string[] = ['<', '<=', '>', '>=', '=', '!=', 'and', 'or', 'not', 'taken', 'fired'];

/** Does an expression give 1 or 0 whatever it looks at? */
export const isTruth = (expression: Expression): boolean =>
  typeof expression !== 'number' && TRUTHS.includes(expression[0]);

export const UNARY: Record<string, (a: Value) => Value> = {
  '-': (a) => (s) => -a(s),
  not: (a) => (s) => truth(a(s) === 0),
  abs: (a) => (s) => Math.abs(a(s)),
};

export const TERNARY: Record<string, (a: Value, b: Value, c: Value) => Value> = {
  clamp: (a, b, c) => (s) => Math.min(Math.max(a(s), b(s)), c(s)),
  if: (a, b, c) => (s) => (a(s) !== 0 ? b(s) : c(s)),
};
