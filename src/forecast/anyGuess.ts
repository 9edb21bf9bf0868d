import { drawable } from '../engine/decisions/predict.ts';
import type { CompiledLevel, Decision, GameState, PredictPoint } from '../engine/types.ts';

/** A drawn gauge is tried at its least, its most, and at the bounds between so many equal parts. */
const STEPS = 8;

/**
 * A guess at an open prediction, another one from seed to seed. It draws nothing from the luck of random play: that goes on
 * as it would without the question.
 */
export function anyGuess(level: CompiledLevel, state: GameState): Decision {
  const { options, drawn } = level.decisions[state.point] as PredictPoint;
  const luck = Math.abs(Math.trunc(state.seed)) + state.point;
  if (!drawn) return { kind: 'guess', guess: options[luck % options.length]?.id ?? null };
  const [least, most] = drawn.range;
  const value = least + ((most - least) * (luck % (STEPS + 1))) / STEPS;
  return { kind: 'guess', guess: drawable(level, drawn, value) };
}
