import { decideFor } from '../bots/decideFor.ts';
import { decideAndAnswer, startRun } from '../bots/playRun.ts';
import { amountOf } from '../engine/conditions/evaluate.ts';
import { linked } from '../engine/link.ts';
import type { CompiledLevel, Decision, GameState } from '../engine/types.ts';
import { viewFor } from '../engine/viewFor.ts';

/** What is tried on other worlds: a seat's own decisions. */
export interface Policy {
  readonly level: CompiledLevel;
  readonly seat: number;
  readonly decisions: readonly Decision[];
}

/** The decision, where it is possible; what the seat's bot would do, where the other world asks something else. */
function nextState({ level, seat }: Policy, state: GameState, wanted: Decision | undefined): GameState {
  if (wanted) {
    try {
      return decideAndAnswer(level, state, seat, wanted).state;
    } catch {
      // Another world may have another question here.
    }
  }
  return decideAndAnswer(level, state, seat, decideFor(level, viewFor(level, state, seat)).decision).state;
}

/**
 * Plays a seat's decisions in the world of another seed, with bots in all other seats.
 * @returns the last state
 */
export function playElsewhere(policy: Policy, seed: number): GameState {
  const { level, seat, decisions } = policy;
  let { state } = startRun(level, seat, seed);
  // What was expected has no part in it, and another world may not ask: guesses must not shift what was decided.
  const decided = decisions.filter(({ kind }) => kind !== 'guess');
  for (let i = 0, moves = 0; state.ending < 0 && moves < 200; moves++) {
    const isAsked = level.decisions[state.point]?.kind === 'predict';
    state = nextState(policy, state, isAsked ? undefined : decided[i++]);
  }
  return state;
}

/** Into which of the level's outcomes a finished run falls; -1 where the level has none. */
export function outcomeIn(level: CompiledLevel, state: GameState): number {
  return linked(level).worlds.findIndex((when) => amountOf(when, state) !== 0);
}
