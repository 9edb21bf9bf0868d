import { decideFor } from '../bots/decideFor.ts';
import { decideAndAnswer, startRun } from '../bots/playRun.ts';
import { DecisionError } from '../engine/decisions/DecisionError.ts';
import type { CompiledLevel, Decision, GameState, Run } from '../engine/types.ts';
import { viewFor } from '../engine/viewFor.ts';

/**
 * As much of a run as fits its level, and, if a turn is asked for, played on (or cut off) so that this turn is the open
 * one: the seat's own bot decides what the run does not.
 * @param turn from 1; null for where the run ends
 */
export function fittingRun(
  level: CompiledLevel,
  asked: Run,
  turn: number | null,
): { readonly run: Run; readonly isWhole: boolean } {
  const seat = level.seats.findIndex(({ id }) => id === asked.seat);
  let { state } = startRun(level, seat, asked.seed);
  const decisions: Decision[] = [];
  let isWhole = true;
  const take = (decision: Decision): GameState => decideAndAnswer(level, state, seat, decision).state;
  for (const decision of asked.decisions) {
    if (turn !== null && state.turn >= turn) break;
    try {
      state = take(decision);
    } catch (error) {
      if (!(error instanceof DecisionError)) throw error;
      isWhole = false;
      break;
    }
    decisions.push(decision);
  }
  while (turn !== null && state.ending < 0 && state.turn < turn) {
    const { decision } = decideFor(level, viewFor(level, state, seat));
    decisions.push(decision);
    state = take(decision);
  }
  return { run: { ...asked, version: level.version, decisions }, isWhole };
}
