import { choose } from './decisions/choose.ts';
import { DecisionError } from './decisions/DecisionError.ts';
import { bargain } from './decisions/offer.ts';
import { Draft } from './draft.ts';
import { advance } from './turns.ts';
import type { CompiledLevel, Decision, DecisionKind, DecisionPoint, GameState, Reason, Step } from './types.ts';

/** How each kind of decision is carried out. Gives true while the same decision point stays open. */
const DECIDE: {
  readonly [K in DecisionKind]: (
    draft: Draft,
    point: Extract<DecisionPoint, { kind: K }>,
    decision: Decision,
    reasons: readonly Reason[],
  ) => boolean;
} = {
  choose(draft, point, decision, reasons) {
    choose(draft, point, decision, reasons);
    return false;
  },
  offer: bargain,
};

/**
 * Carries out one decision of the awaited seat, and everything that follows from it up to the next decision.
 * Pure: the state given is left as it was.
 * @param reasons what decided it, if the chooser says so; kept in the trace, without effect on the model
 * @throws DecisionError if the run has ended or the decision is not possible now
 */
export function step(
  level: CompiledLevel,
  state: GameState,
  decision: Decision,
  reasons: readonly Reason[] = [],
): Step {
  const point = level.decisions[state.point];
  if (!point) throw new DecisionError(level.id, 'none: the run has ended', decision);
  const draft = new Draft(level, state);
  const isOpen = DECIDE[point.kind](draft, point as never, decision, reasons);
  if (!isOpen) advance(draft);
  return { state: draft.seal(), trace: draft.trace };
}

/** The seat (index) whose decision is awaited; -1 when the run has ended. */
export function awaitedSeat(level: CompiledLevel, state: GameState): number {
  const point = level.decisions[state.point];
  if (!point) return -1;
  return point.kind === 'choose' ? point.seat : (state.table?.mover ?? -1);
}
