import { align } from './decisions/align.ts';
import { choose } from './decisions/choose.ts';
import { DecisionError } from './decisions/DecisionError.ts';
import { bargain } from './decisions/offer.ts';
import { predict, settle } from './decisions/predict.ts';
import { standOff } from './decisions/threaten.ts';
import { Draft } from './draft.ts';
import { advance } from './turns.ts';
import type { CompiledLevel, Decision, DecisionPoint, GameState, Reason, Step } from './types.ts';

/** Whoever decides need not say why. */
const NO_REASONS: readonly Reason[] = Object.freeze([]);

/** @returns whether the same decision point stays open */
function decide(draft: Draft, point: DecisionPoint, decision: Decision, reasons: readonly Reason[]): boolean {
  // A new kind of decision is a new case here.
  switch (point.kind) {
    case 'choose':
      choose(draft, point, decision, reasons);
      return false;
    case 'align':
      align(draft, point, decision, reasons);
      return false;
    case 'offer':
      return bargain(draft, point, decision, reasons);
    case 'threaten':
      return standOff(draft, point, decision, reasons);
    case 'predict':
      predict(draft, point, decision, reasons);
      return false;
  }
}

function carriedOut(
  level: CompiledLevel,
  state: GameState,
  decision: Decision,
  reasons: readonly Reason[],
  isTraced: boolean,
): Draft {
  const point = level.decisions[state.point];
  if (!point) throw new DecisionError(level.id, 'none: the run has ended', decision);
  const draft = new Draft(level, state, isTraced);
  if (!decide(draft, point, decision, reasons)) advance(draft);
  // What ended has been looked at with its last turn.
  if (draft.state.ending < 0) settle(draft, false);
  return draft;
}

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
  reasons: readonly Reason[] = NO_REASONS,
): Step {
  const draft = carriedOut(level, state, decision, reasons, true);
  return { state: draft.seal(), trace: draft.trace };
}

/**
 * The state that `step` leads to, without its trace and half as long in the making: for the many futures that are only
 * counted or weighed. What it says of trace entries (`entries`, `touched`, and the causes of what is put off) is not true, so
 * nothing may be traced from it.
 * @throws DecisionError as `step` does
 */
export function foresee(level: CompiledLevel, state: GameState, decision: Decision): GameState {
  return carriedOut(level, state, decision, NO_REASONS, false).seal();
}
