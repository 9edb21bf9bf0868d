import type { Aim, CompiledLevel, GameState } from './types.ts';

/** How far an aim is reached, 0 to 1. */
export function attainment(aim: Aim, value: number): number {
  const span = aim.to - aim.from;
  return span === 0 ? 0 : Math.min(1, Math.max(0, (value - aim.from) / span));
}

/**
 * What a seat's aims add up to in a state: the weighted mean of how far each is reached, 0 to 1. For bots and tests; a
 * player is never shown one number.
 */
export function aimScore(level: CompiledLevel, state: GameState, seat: number): number {
  const aims = level.seats[seat]?.aims ?? [];
  let sum = 0;
  let weights = 0;
  for (const aim of aims) {
    sum += aim.weight * attainment(aim, state.gauges[aim.gauge] as number);
    weights += aim.weight;
  }
  return weights === 0 ? 0 : sum / weights;
}
