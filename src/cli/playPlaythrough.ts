import { decideAndAnswer, startRun } from '../bots/playRun.ts';
import { fingerprint } from '../engine/fingerprint.ts';
import type { CompiledLevel, Decision, GameState, Trace } from '../engine/types.ts';
import { decisionOf, type Playthrough } from '../level/playthrough.ts';

/** A recorded game played again. */
export interface Played {
  readonly state: GameState;
  readonly trace: Trace;
  readonly decisions: readonly Decision[];
  /** Id of the ending; empty if the decisions run out before it. */
  readonly ending: string;
  /** Fingerprint of the last state and the whole trace: the same on every machine. */
  readonly fingerprint: string;
}

/**
 * Plays a recorded game with bots in the other seats.
 * @throws Error for a seat that the level does not have, DecisionError for a move that is not possible
 */
export function playPlaythrough(level: CompiledLevel, playthrough: Playthrough): Played {
  const seat = level.seats.findIndex(({ id }) => id === playthrough.seat);
  if (seat < 0) throw new Error(`${level.id}: there is no seat "${playthrough.seat}" (${playthrough.name})`);
  let { state, trace } = startRun(level, seat, playthrough.seed);
  const decisions: Decision[] = [];
  for (const authored of playthrough.decisions) {
    const decision = decisionOf(level, state.point, authored);
    const next = decideAndAnswer(level, state, seat, decision);
    decisions.push(decision);
    state = next.state;
    trace = [...trace, ...next.trace];
  }
  const ending = level.endings[state.ending]?.id ?? '';
  return { state, trace, decisions, ending, fingerprint: fingerprint({ state, trace }) };
}
