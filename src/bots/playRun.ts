import { awaitedSeat } from '../engine/awaitedSeat.ts';
import { start } from '../engine/start.ts';
import { step } from '../engine/step.ts';
import type { CompiledLevel, Decision, GameState, Step, TraceEntry } from '../engine/types.ts';
import { viewFor } from '../engine/viewFor.ts';
import { decideFor } from './decideFor.ts';

/** Lets bots decide for every seat but the held one, until that seat is awaited or the run ends. */
function answerOthers(level: CompiledLevel, before: GameState, held: number): Step {
  let state = before;
  const trace: TraceEntry[] = [];
  for (;;) {
    const seat = awaitedSeat(level, state);
    if (seat < 0 || seat === held) return { state, trace };
    const { decision, reasons } = decideFor(level, viewFor(level, state, seat));
    const next = step(level, state, decision, reasons);
    state = next.state;
    trace.push(...next.trace);
  }
}

/** Starts a run and lets the others decide until the held seat is awaited. */
export function startRun(level: CompiledLevel, held: number, seed: number): Step {
  const first = start(level, seed);
  const answered = answerOthers(level, first.state, held);
  return { state: answered.state, trace: [...first.trace, ...answered.trace] };
}

/**
 * Carries out a decision of the held seat and the answers of all others.
 * @throws DecisionError if it is not possible
 */
export function decideAndAnswer(level: CompiledLevel, state: GameState, held: number, decision: Decision): Step {
  const own = step(level, state, decision);
  const answered = answerOthers(level, own.state, held);
  return { state: answered.state, trace: [...own.trace, ...answered.trace] };
}
