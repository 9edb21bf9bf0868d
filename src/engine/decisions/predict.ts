import { amountOf } from '../conditions/evaluate.ts';
import { type Draft, NOTHING } from '../draft.ts';
import type { LinkedPrediction } from '../linkPrediction.ts';
import { niceStep } from '../niceStep.ts';
import { powerOf, roundTo } from '../roundTo.ts';
import type { CompiledLevel, Decision, DrawnGauge, PredictPoint, Reason } from '../types.ts';
import { DecisionError } from './DecisionError.ts';

/** The decision of whoever expects nothing: a bot's, always. */
export const NO_GUESS: Decision = Object.freeze({ kind: 'guess', guess: null });

/** Steps between the least and the most that can be drawn: fine enough for a finger, few enough for arrow keys. */
const STEPS = 100;

/** A drawn gauge moves by steps of this, in the gauge's unit, counted from the least that can be drawn. */
export function stepOf(level: CompiledLevel, { gauge, range }: DrawnGauge): number {
  const least = 1 / powerOf(level.gauges[gauge]?.decimals ?? 0);
  return Math.max(least, niceStep(range[1] - range[0], STEPS));
}

/** The value nearest to this one that can be drawn. */
export function drawable(level: CompiledLevel, drawn: DrawnGauge, value: number): number {
  const [least, most] = drawn.range;
  const step = stepOf(level, drawn);
  const steps = Math.round((Math.min(Math.max(value, least), most) - least) / step);
  const decimals = level.gauges[drawn.gauge]?.decimals ?? 0;
  const at = roundTo(least + steps * step, decimals);
  return at > most ? roundTo(at - step, decimals) : at;
}

/** Can this be guessed here: one of the options, a value of the drawn gauge, or nothing? */
export function isGuessable(level: CompiledLevel, point: PredictPoint, guess: string | number | null): boolean {
  if (guess === null) return true;
  if (!point.drawn) return point.options.some(({ id }) => id === guess);
  return typeof guess === 'number' && drawable(level, point.drawn, guess) === guess;
}

/**
 * Notes what the seat expects, and that the question is open. Whatever it is, the state after it is the same, to the last bit.
 * @throws DecisionError if it cannot be guessed here
 */
export function predict(draft: Draft, point: PredictPoint, decision: Decision, reasons: readonly Reason[]): void {
  if (decision.kind !== 'guess' || !isGuessable(draft.level, point, decision.guess)) {
    throw new DecisionError(draft.level.id, point.id, decision);
  }
  const { seat } = point;
  const { turn, point: at } = draft.state;
  const entry = draft.nextEntry;
  draft.note({ entry, turn, kind: 'decision', seat, point: at, decision, isOpen: false, reasons, because: NOTHING });
  draft.state.unsettled = [...draft.state.unsettled, at];
}

/** What has come: the id of an option, or the drawn gauge's value. */
function whatCame(draft: Draft, { options, drawn }: PredictPoint, { rights }: LinkedPrediction): string | number {
  if (drawn) return draft.state.gauges[drawn.gauge] as number;
  return options.find((_, i) => amountOf(rights[i] as LinkedPrediction['settled'], draft.state) !== 0)?.id ?? '';
}

/**
 * Looks at the open questions whose time has come, and notes what came.
 * @param isEnd is it the end of a turn?
 */
export function settle(draft: Draft, isEnd: boolean): void {
  const open = draft.state.unsettled;
  if (open.length === 0) return;
  const still: number[] = [];
  for (const at of open) {
    const point = draft.level.decisions[at] as PredictPoint;
    const links = draft.links.predictions[at] as LinkedPrediction;
    const isDue =
      links.settledIn > 0 ? isEnd && draft.state.turn >= links.settledIn : amountOf(links.settled, draft.state) !== 0;
    if (!isDue) {
      still.push(at);
      continue;
    }
    const came = whatCame(draft, point, links);
    const because = draft.because(NOTHING, links.reads);
    draft.note({ entry: draft.nextEntry, turn: draft.state.turn, kind: 'settled', point: at, came, because });
  }
  if (still.length < open.length) draft.state.unsettled = still;
}
