import type { Decision, DecisionPoint } from '../engine/types.ts';
import { decisionsAsked } from './asked.ts';
import type { Game } from './gameStore.ts';
import { stateAfter } from './stateAfter.ts';

/** One of the held seat's own decisions, as seen afterwards. */
export interface Fork {
  /** Place among its own decisions. */
  readonly index: number;
  readonly turn: number;
  readonly point: DecisionPoint;
  readonly decision: Decision;
}

/** All forks of a run: every own decision but guesses, from which nothing followed. */
export function forksOf({ level, decisions, marks, trace }: Game): readonly Fork[] {
  return decisions.flatMap((decision, index): Fork[] => {
    const entry = trace[marks[index] ?? -1];
    const point = entry?.kind === 'decision' ? level.decisions[entry.point] : undefined;
    return entry && point && decision.kind !== 'guess' ? [{ index, turn: entry.turn, point, decision }] : [];
  });
}

/** What could have been decided at a fork: what was open then, with the own offer or threat in the place of one still to be made. */
export function askedAt(before: Game, { decision }: Fork): readonly Decision[] {
  if (decision.kind === 'threaten') return [decision, { ...decision, isMeant: !decision.isMeant }];
  return decisionsAsked(before).map((one) => (one.kind === 'propose' && decision.kind === 'propose' ? decision : one));
}

/** Where a run really went from a fork on. */
export interface Course {
  /** Turns since the fork, from 0; the last one is the end of the run. */
  readonly at: readonly number[];
  /** Each gauge asked for, as it stood then. */
  readonly paths: readonly (readonly number[])[];
}

/** The course of some gauges from a fork to the end of the run. */
export function courseFrom(game: Game, { index, turn }: Fork, gauges: readonly number[]): Course {
  const { trace, marks, state } = game;
  const turns = Array.from({ length: state.turn - turn + 1 }, (_, i) => turn + i);
  const states = [
    stateAfter(game, (marks[index] ?? 0) - 1),
    ...turns.map((at) =>
      stateAfter(
        game,
        trace.findLastIndex((entry) => entry.turn === at),
      ),
    ),
  ];
  return {
    at: states.map((_, i) => i),
    paths: gauges.map((gauge) => states.map(({ gauges: values }) => values[gauge] as number)),
  };
}
