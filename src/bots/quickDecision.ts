import { aimScore } from '../engine/aims.ts';
import { awaitedSeat } from '../engine/awaitedSeat.ts';
import { NO_GUESS } from '../engine/decisions/predict.ts';
import { optionsFor } from '../engine/optionsFor.ts';
import { foresee } from '../engine/step.ts';
import type { CompiledLevel, Decision, GameState, ThreatenPoint } from '../engine/types.ts';
import { answerAtTable } from './table.ts';
import { answersThreat, awaitedThreat, everyThreat } from './threat.ts';

/** The decisions that the awaited seat can be shown as a list: all but offers, of which there are too many. */
export function listedDecisions(level: CompiledLevel, state: GameState): readonly Decision[] {
  const options = optionsFor(level, state, awaitedSeat(level, state));
  if (options.kind === 'threaten') return everyThreat(level, state);
  if (options.kind !== 'choose') return [];
  const answers = options.options.map((option): Decision => ({ kind: 'choose', option }));
  return awaitedThreat(level, state) ? fittingAnswers(level, state, answers) : answers;
}

/** Of the answers to a threat those that agree with what the target makes of it: giving in, or all others. */
function fittingAnswers(level: CompiledLevel, state: GameState, answers: readonly Decision[]): readonly Decision[] {
  const threat = awaitedThreat(level, state);
  if (!threat) return answers;
  const { answers: all } = level.decisions[state.point] as ThreatenPoint;
  const { isYield } = answersThreat(level, state, threat);
  const fitting = answers.filter(
    (decision) =>
      decision.kind === 'choose' && all.some(({ id, isYield: y }) => id === decision.option && y === isYield),
  );
  return fitting.length > 0 ? fitting : answers;
}

/** The state once nobody is asked what they expect: a question must not stand between a decision and what it brings. */
function pastQuestions(level: CompiledLevel, from: GameState): GameState {
  let state = from;
  while (level.decisions[state.point]?.kind === 'predict') state = foresee(level, state, NO_GUESS);
  return state;
}

/** The state right after a decision; after a threat, once it is answered as its target sees it. */
export function afterDecision(level: CompiledLevel, state: GameState, decision: Decision): GameState {
  const after = pastQuestions(level, foresee(level, state, decision));
  if (decision.kind !== 'threaten') return after;
  const answer = quickDecision(level, after);
  return answer ? pastQuestions(level, foresee(level, after, answer)) : after;
}

/** What is best for the awaited seat at once, as the given state shows things; null where nothing can be done. */
export function quickDecision(level: CompiledLevel, state: GameState): Decision | null {
  const seat = awaitedSeat(level, state);
  const options = optionsFor(level, state, seat);
  if (options.kind === 'none') return null;
  if (options.kind === 'predict') return NO_GUESS;
  if (options.kind === 'offer') return answerAtTable(level, state).decision;
  let best: Decision | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const decision of listedDecisions(level, state)) {
    const score = aimScore(level, afterDecision(level, state, decision), seat);
    if (score > most) [best, most] = [decision, score];
  }
  return best;
}
