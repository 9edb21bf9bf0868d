import type { Basis, CompiledLevel, DecisionPoint, Effect, Expression } from '../engine/types.ts';
import { type Push, pushesOf } from './pushes.ts';

/** Which number of a thing was chosen. */
export type What =
  | 'start'
  | 'draw'
  | 'worth'
  | 'cost'
  | 'effects'
  | 'chance'
  | 'report'
  | 'threshold'
  | 'alternative'
  | 'patience'
  | 'each-round'
  | 'on-deal'
  | 'on-leave'
  | 'on-yield'
  | 'on-carry'
  | 'on-drop'
  | 'stake'
  | 'credibility'
  | 'pain'
  | 'leak'
  | 'binds'
  | 'carried'
  | 'trait'
  | 'felt'
  | 'watch'
  | 'power'
  | 'near'
  | 'offence'
  | 'intent'
  | 'answer'
  | 'burden'
  | 'grievance'
  | 'security'
  | 'autonomy'
  | 'signed'
  | 'refused';

/** Something that a level's author chose, and that could be otherwise. */
export interface Assumption {
  /** Kind of thing and its id, as in `level.yaml`: `rules.pays-in-flour`. */
  readonly of: readonly [Kind, ...string[]];
  readonly what: What;
  readonly basis: Basis;
  /** The effects it stands for; none where it is another number. */
  readonly effects: readonly Effect[];
  /** The numbers themselves, as they stand; none where effects, a range or a condition say it. */
  readonly amounts: readonly Expression[];
  /** What more of it must bring by itself, before anybody answers; empty where that depends. */
  readonly pushes: readonly Push[];
  /** The level with that number times a factor; of a range, see `scaledRange`. */
  readonly turn: (level: CompiledLevel, factor: number) => CompiledLevel;
}

type Kind = 'gauges' | 'draws' | 'goods' | 'options' | 'moves' | 'points' | 'rules' | 'events' | 'endings' | 'web';

/** A list with one place changed. */
export const at = <T>(list: readonly T[], index: number, change: (one: T) => T): readonly T[] =>
  list.map((one, i) => (i === index ? change(one) : one));

/** Was it chosen, at least in part? */
export const isChosen = ({ basis }: { readonly basis: Basis }): boolean => basis.assumption;
const hasChosen = (effects: readonly Effect[]): boolean =>
  effects.some((effect) => effect.kind === 'change' && isChosen(effect));

/** What all chosen effects rest on. */
export function basisOf(effects: readonly Effect[]): Basis {
  const facts = effects.flatMap((effect) => (effect.kind === 'change' && isChosen(effect) ? effect.basis.facts : []));
  return { facts: [...new Set(facts)], assumption: true };
}

/** One assumption for some effects; none where all of them are sourced. */
export function effectsAssumption(
  level: CompiledLevel,
  of: Assumption['of'],
  what: What,
  effects: readonly Effect[],
  turn: Assumption['turn'],
): Assumption[] {
  if (!hasChosen(effects)) return [];
  return [{ of, what, basis: basisOf(effects), effects, amounts: [], pushes: pushesOf(level, effects), turn }];
}

/** One assumption for a number; none where it is sourced. */
export const numberAssumption = (
  of: Assumption['of'],
  what: What,
  basis: Basis,
  turn: Assumption['turn'],
  amounts: readonly Expression[] = [],
  pushes: readonly Push[] = [],
): Assumption[] => (basis.assumption ? [{ of, what, basis, effects: [], amounts, pushes, turn }] : []);

type Change<P extends DecisionPoint> = (point: P, factor: number) => P;

/** The level with one point changed. */
export const withPoint =
  <P extends DecisionPoint>(index: number, change: Change<P>): Assumption['turn'] =>
  (was, factor) => ({
    ...was,
    decisions: at(was.decisions, index, (point) => change(point as P, factor)),
  });
