import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { CompiledLevel, Decision, GameState, Trace, TraceEntry } from '../../src/engine/types.ts';
import { randomDecision } from '../../src/forecast/habits.ts';
import { luckOf } from '../../src/forecast/playOut.ts';

/** A whole run: every state it went through, every decision, the whole trace. */
export interface PlayedRun {
  readonly states: readonly GameState[];
  readonly decisions: readonly Decision[];
  readonly trace: Trace;
  /** Trace entries each step gave; the first is the start's. */
  readonly parts: readonly Trace[];
}

const MOST_MOVES = 500;

/**
 * Plays a run by chance.
 * @throws Error at a dead end, or if the run does not end within 500 moves
 */
export function playRandomly(level: CompiledLevel, seed: number, luckSeed = seed * 31 + 7): PlayedRun {
  const luck = luckOf(luckSeed);
  const first = start(level, seed);
  const states: GameState[] = [first.state];
  const parts: Trace[] = [first.trace];
  const decisions: Decision[] = [];
  const trace: TraceEntry[] = [...first.trace];
  let state = first.state;
  while (state.ending < 0) {
    const decision = randomDecision(level, state, luck);
    if (!decision) throw new Error(`${level.id}, seed ${seed}: dead end in turn ${state.turn}`);
    if (decisions.length >= MOST_MOVES) throw new Error(`${level.id}, seed ${seed}: no end after ${MOST_MOVES} moves`);
    const next = step(level, state, decision);
    state = next.state;
    states.push(state);
    parts.push(next.trace);
    decisions.push(decision);
    trace.push(...next.trace);
  }
  return { states, decisions, trace, parts };
}
