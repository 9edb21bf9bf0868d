import type { CompiledLevel, Effect, Expression } from '../engine/types.ts';
import { thresholdsOf } from './scaled.ts';

/** What more of an assumption must bring by itself: a gauge, an event or an ending, more or less of it. */
export interface Push {
  readonly kind: 'gauge' | 'event' | 'ending';
  readonly index: number;
  readonly sign: 1 | -1;
}

type Bounds = readonly [number, number];
const EVERYTHING: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const corners = ([a, b]: Bounds, [c, d]: Bounds, by: (x: number, y: number) => number): Bounds => {
  const all = [by(a, c), by(a, d), by(b, c), by(b, d)].map((value) => (Number.isNaN(value) ? 0 : value));
  return [Math.min(...all), Math.max(...all)];
};

const OPERATIONS: Readonly<Record<string, (a: Bounds, b: Bounds) => Bounds>> = {
  '+': ([a, b], [c, d]) => [a + c, b + d],
  '-': ([a, b], [c, d]) => [a - d, b - c],
  '*': (a, b) => corners(a, b, (x, y) => x * y),
  '/': (a, [c, d]) => (c > 0 || d < 0 ? corners(a, [c, d], (x, y) => x / y) : EVERYTHING),
  min: ([a, b], [c, d]) => [Math.min(a, c), Math.min(b, d)],
  max: ([a, b], [c, d]) => [Math.max(a, c), Math.max(b, d)],
};

const negative = ([low, high]: Bounds): Bounds => [-high, -low];
const either = ([a, b]: Bounds, [c, d]: Bounds): Bounds => [Math.min(a, c), Math.max(b, d)];

function compound(level: CompiledLevel, [name, a, b, c]: readonly [string, ...Expression[]]): Bounds {
  const [first, second, third] = [a, b, c].map((part) => (part === undefined ? EVERYTHING : boundsOf(level, part))) as [
    Bounds,
    Bounds,
    Bounds,
  ];
  if (name === 'if') return either(second, third);
  if (name === 'clamp') return [Math.max(first[0], second[0]), Math.min(first[1], third[1])];
  if (name === 'abs') return [0, Math.max(Math.abs(first[0]), Math.abs(first[1]))];
  if (name === '-' && b === undefined) return negative(first);
  // What is left are conditions.
  return OPERATIONS[name]?.(first, second) ?? [0, 1];
}

/** Between which values an amount can lie, as far as the ranges of its gauges say. */
function boundsOf(level: CompiledLevel, amount: Expression): Bounds {
  if (typeof amount === 'number') return [amount, amount];
  switch (amount[0]) {
    case 'named':
      return boundsOf(level, amount[2]);
    case 'gauge':
      return level.gauges[amount[1]]?.range ?? EVERYTHING;
    case 'draw':
      return level.draws[amount[1]]?.range ?? EVERYTHING;
    case 'given':
      return [0, Number.POSITIVE_INFINITY];
    case 'taken':
    case 'fired':
      return [0, 1];
    case 'turn':
    case 'round':
      return [0, Number.POSITIVE_INFINITY];
    default:
      return compound(level, amount as readonly [string, ...Expression[]]);
  }
}

/** Does an amount only raise (1) or only lower (-1)? Null where that depends on the run. */
export function signOf(level: CompiledLevel, amount: Expression): 1 | -1 | null {
  const [low, high] = boundsOf(level, amount);
  if (low >= 0 && high > 0) return 1;
  return high <= 0 && low < 0 ? -1 : null;
}

/** The gauges that some effects push one way only. */
export function pushesOf(level: CompiledLevel, effects: readonly Effect[]): readonly Push[] {
  const signs = new Map<number, Set<1 | -1 | null>>();
  for (const effect of effects) {
    if (effect.kind !== 'change' || !effect.basis.assumption) continue;
    signs.set(effect.gauge, (signs.get(effect.gauge) ?? new Set()).add(signOf(level, effect.by)));
  }
  return [...signs].flatMap(([index, found]): Push[] => {
    const [sign] = found;
    return found.size === 1 && (sign === 1 || sign === -1) ? [{ kind: 'gauge', index, sign }] : [];
  });
}

/** Is a condition made of comparisons and choices that must all hold? */
const isPlain = (when: Expression): boolean =>
  typeof when === 'number' ||
  (when[0] !== 'not' &&
    when[0] !== 'or' &&
    when[0] !== 'if' &&
    (when[0] !== 'and' || (isPlain(when[1]) && isPlain(when[2]))));

/** What higher thresholds do to an ending: rarer where all must be reached, more frequent where all must be stayed below. */
export function thresholdPush(when: Expression | null, index: number): readonly Push[] {
  if (when === null || !isPlain(when)) return [];
  const ways = new Set(thresholdsOf(when).map(([comparison, number]) => comparison.startsWith('>') === number > 0));
  const [isRarer] = ways;
  return ways.size === 1 ? [{ kind: 'ending', index, sign: isRarer ? -1 : 1 }] : [];
}
