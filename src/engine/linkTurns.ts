import { ALWAYS, type Amount, prepare } from './conditions/evaluate.ts';
import { inTurn } from './conditions/inTurn.ts';
import { condition, type LinkedEffect, linkEffect } from './linkEffect.ts';
import type { Cause, CompiledLevel, Expression, LevelEvent } from './types.ts';

/** A rule as one turn needs it. */
export interface LinkedRule {
  readonly cause: Cause;
  readonly when: Amount;
  /** Gauges that its condition, as it was written, looks at. */
  readonly reads: readonly number[];
  readonly effects: readonly LinkedEffect[];
}

/** An event as one turn needs it. */
export interface LinkedEvent extends LinkedRule {
  readonly index: number;
  readonly event: LevelEvent;
  readonly chance: Amount;
  readonly off: Amount;
}

/** A decision point as its turn needs it. */
export interface LinkedPoint {
  readonly index: number;
  readonly when: Amount;
}

/** The decision points of one turn, and the rules and events that can come at its end, in their order. */
export interface LinkedTurn {
  readonly points: readonly LinkedPoint[];
  readonly rules: readonly LinkedRule[];
  readonly events: readonly LinkedEvent[];
}

function linkRules(level: CompiledLevel): LinkedRule[] {
  return level.rules.map(({ when, effects }, rule) => ({
    cause: { kind: 'rule', rule },
    when: ALWAYS,
    reads: condition(when).reads,
    effects: effects.map(linkEffect),
  }));
}

function linkEvents(level: CompiledLevel): LinkedEvent[] {
  return level.events.map((event, index) => {
    const chance = prepare(event.chance);
    return {
      cause: { kind: 'event', event: index },
      when: ALWAYS,
      reads: [...condition(event.when).reads, ...chance.reads],
      effects: event.effects.map(linkEffect),
      index,
      event,
      chance,
      off: event.report ? prepare(event.report.off) : ALWAYS,
    };
  });
}

/** Those that can come in a turn, each with what its condition comes down to then. */
function possibleIn<T extends { readonly when: Amount }>(
  turn: number,
  linked: readonly T[],
  authored: readonly { readonly when: Expression | null }[],
): T[] {
  const all = linked.map((one, i) => ({ ...one, when: prepare(inTurn(authored[i]?.when ?? 1, turn)) }));
  return all.filter(({ when }) => when.fixed !== 0);
}

/** The points of a turn. They stand in the order of their turns: a turn's last is followed by one of a later turn, if any. */
function pointsIn(turn: number, level: CompiledLevel): LinkedPoint[] {
  const points = level.decisions.map((_, index) => ({ index, when: ALWAYS }));
  return possibleIn(turn, points, level.decisions).filter(({ index }) => level.decisions[index]?.turn === turn);
}

/** What can come in each turn; the first place, turn 0, stays empty. */
export function linkTurns(level: CompiledLevel): readonly LinkedTurn[] {
  const rules = linkRules(level);
  const events = linkEvents(level);
  const turns = level.dates.map((_, i) => ({
    points: pointsIn(i + 1, level),
    rules: possibleIn(i + 1, rules, level.rules),
    events: possibleIn(i + 1, events, level.events),
  }));
  return [{ points: [], rules: [], events: [] }, ...turns];
}
