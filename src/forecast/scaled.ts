import type { CompiledLevel, Effect, Expression } from '../engine/types.ts';

/** An amount times a factor. */
export function scaled(amount: Expression, factor: number): Expression {
  if (factor === 1) return amount;
  return typeof amount === 'number' ? amount * factor : ['*', amount, factor];
}

/** Those effects that rest on an assumption, times a factor. */
export function scaledEffects(effects: readonly Effect[], factor: number): readonly Effect[] {
  return effects.map((effect) =>
    effect.kind === 'change' && effect.basis.assumption ? { ...effect, by: scaled(effect.by, factor) } : effect,
  );
}

const COMPARISONS: readonly string[] = ['<', '<=', '>', '>='];
const LEAVES: readonly string[] = ['gauge', 'draw', 'taken', 'fired', 'given', 'turn', 'round'];

type Parts = readonly [string, ...Expression[]];

/** Does it look at a number of the model that could have been chosen otherwise: not only at the calendar? */
function looksAtNumber(expression: Expression): boolean {
  if (typeof expression === 'number') return false;
  if (expression[0] === 'named') return looksAtNumber(expression[2]);
  const [name, ...rest] = expression as Parts;
  if (LEAVES.includes(name)) return ['gauge', 'draw', 'given'].includes(name);
  return rest.some(looksAtNumber);
}

/** Is this a comparison of a number of the model with one that was written down? Against nothing there is nothing to move. */
const isThreshold = ([name, a, b]: Parts): boolean =>
  COMPARISONS.includes(name) && looksAtNumber(a as Expression) && typeof b === 'number' && b !== 0;

/** An expression with every part replaced that `change` answers for. */
function replaced(expression: Expression, change: (part: Parts) => Expression | null): Expression {
  if (typeof expression === 'number') return expression;
  const parts = expression as Parts;
  const made = change(parts);
  if (made !== null) return made;
  const [name, ...rest] = parts;
  if (LEAVES.includes(name)) return expression;
  if (name === 'named') return ['named', rest[0] as unknown as string, replaced(rest[1] as Expression, change)];
  return [name, ...rest.map((part) => replaced(part, change))] as unknown as Expression;
}

/** All thresholds of a condition, as comparison and number. */
export function thresholdsOf(when: Expression | null): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = [];
  if (when === null) return found;
  replaced(when, (part) => {
    if (isThreshold(part)) found.push([part[0], part[2] as number]);
    return null;
  });
  return found;
}

/** Is there a threshold in a condition? */
export const hasThreshold = (when: Expression | null): boolean => thresholdsOf(when).length > 0;

/** A condition with its thresholds times a factor. */
export function scaledThresholds(when: Expression | null, factor: number): Expression | null {
  if (when === null || factor === 1) return when;
  return replaced(when, (part) =>
    isThreshold(part) ? ([part[0], part[1], (part[2] as number) * factor] as unknown as Expression) : null,
  );
}

/** Is this an expression that could hold a name? Lists of a level hold many other things. */
const isNamed = (value: readonly unknown[], name: string): boolean => value[0] === 'named' && value[1] === name;

function withNamed(value: unknown, name: string, factor: number): unknown {
  if (Array.isArray(value)) {
    if (isNamed(value, name)) return ['named', name, scaled(value[2] as Expression, factor)];
    return value.map((part) => withNamed(part, name, factor));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withNamed(part, name, factor)]));
}

/** A level in which everything of one name, wherever it stands, is multiplied. */
export const scaledNamed = (level: CompiledLevel, name: string, factor: number): CompiledLevel =>
  withNamed(level, name, factor) as CompiledLevel;
