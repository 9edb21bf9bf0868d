import { NO_GUESS } from '../engine/decisions/predict.ts';
import { nextState, randomValue, seedState } from '../engine/random.ts';
import { foresee } from '../engine/step.ts';
import type { CompiledLevel, Decision, GameState } from '../engine/types.ts';

/** More moves than any run takes. */
export const MOST_MOVES = 400;

/** Plays from a state to the end; null if a dead end or no end was found. It passes over predictions: no guess changes a thing. */
export function playOut(
  level: CompiledLevel,
  from: GameState,
  decide: (state: GameState) => Decision | null,
): GameState | null {
  let state = from;
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    if (state.ending >= 0) return state;
    const isAsked = level.decisions[state.point]?.kind === 'predict';
    const decision = isAsked ? NO_GUESS : decide(state);
    if (!decision) return null;
    state = foresee(level, state, decision);
  }
  return null;
}

/** A source of random values in [0, 1) for exploring; apart from the model's own chance. */
export function luckOf(seed: number): () => number {
  let state = seedState(seed);
  return () => {
    state = nextState(state);
    return randomValue(state);
  };
}
