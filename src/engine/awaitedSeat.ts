import { standingThreat } from './decisions/threaten.ts';
import type { CompiledLevel, GameState } from './types.ts';

/** The seat (index) whose decision is awaited; -1 when the run has ended. */
export function awaitedSeat(level: CompiledLevel, state: GameState): number {
  const point = level.decisions[state.point];
  if (!point) return -1;
  switch (point.kind) {
    case 'choose':
    case 'align':
    case 'predict':
      return point.seat;
    case 'offer':
      return state.table?.mover ?? -1;
    case 'threaten':
      return point.seats[standingThreat(point, state) ? 1 : 0];
  }
}
