import { amountOf } from './conditions/evaluate.ts';
import { laidTable } from './decisions/offer.ts';
import { settle } from './decisions/predict.ts';
import { type Draft, NOTHING, withAt } from './draft.ts';
import { applyDue, applyEffects } from './effects/apply.ts';
import { end, endingAt } from './endings.ts';
import type { LinkedEvent, LinkedPoint, LinkedRule, LinkedTurn } from './linkTurns.ts';
import { roundTo } from './roundTo.ts';
import { arm } from './spiral.ts';
import type { DecisionPoint, Gauge, Reading } from './types.ts';
import { watch } from './watch.ts';

function applyRules(draft: Draft, rules: readonly LinkedRule[]): void {
  for (let i = 0; i < rules.length; i++) {
    const { when, reads, effects, cause } = rules[i] as LinkedRule;
    if (amountOf(when, draft.state) === 0) continue;
    applyEffects(draft, effects, cause, draft.because(NOTHING, reads));
  }
}

function readingOf(draft: Draft, { event, off, index }: LinkedEvent): Reading | null {
  if (!event.report) return null;
  const { gauge, within, wrong } = event.report;
  const isWrong = draft.draw() < wrong;
  const shift = isWrong ? amountOf(off, draft.state) : 0;
  // The truth lies anywhere in the stated range: its middle must give nothing away.
  const middle = (draft.state.gauges[gauge] as number) + shift + within * (2 * draft.draw() - 1);
  const { range, decimals } = draft.level.gauges[gauge] as Gauge;
  const low = roundTo(Math.min(Math.max(middle - within, range[0]), range[1]), decimals);
  const high = roundTo(Math.min(Math.max(middle + within, range[0]), range[1]), decimals);
  return { event: index, turn: draft.state.turn, gauge, low, high, isWrong };
}

function happen(draft: Draft, linked: LinkedEvent): void {
  const { index, reads, effects, cause } = linked;
  const { turn } = draft.state;
  draft.state.fired = withAt(draft.state.fired, index, turn);
  const reading = readingOf(draft, linked);
  if (reading) draft.state.readings = [...draft.state.readings, reading];
  const because = draft.because(NOTHING, reads);
  const entry = draft.note({ entry: draft.nextEntry, turn, kind: 'event', event: index, reading, because });
  applyEffects(draft, effects, cause, [entry]);
}

function applyEvents(draft: Draft, events: readonly LinkedEvent[]): void {
  for (let i = 0; i < events.length; i++) {
    const linked = events[i] as LinkedEvent;
    if ((draft.state.fired[linked.index] as number) > 0 || amountOf(linked.when, draft.state) === 0) continue;
    // Drawn even when the chance is 0 or 1, so that one event's chance does not shift another's luck.
    if (draft.draw() < amountOf(linked.chance, draft.state)) happen(draft, linked);
  }
}

/** The next decision of this turn behind `after` whose condition holds; -1 if there is none. */
function nextPoint(draft: Draft, after: number): number {
  const { points } = draft.links.turns[draft.state.turn] as LinkedTurn;
  for (let i = 0; i < points.length; i++) {
    const { index, when } = points[i] as LinkedPoint;
    if (index > after && amountOf(when, draft.state) !== 0) return index;
  }
  return -1;
}

function openPoint(draft: Draft, index: number): void {
  draft.state.point = index;
  const point = draft.level.decisions[index] as DecisionPoint;
  draft.state.table = laidTable(point);
}

/** Goes on to the next decision, through as many turn ends as it takes, or to the end of the run. */
export function advance(draft: Draft): void {
  for (let after = draft.state.point; ; after = -1) {
    const next = draft.isOver ? -1 : nextPoint(draft, after);
    if (next >= 0) {
      openPoint(draft, next);
      return;
    }
    draft.state.table = null;
    applyDue(draft);
    const { rules, events } = draft.links.turns[draft.state.turn] as LinkedTurn;
    arm(draft);
    watch(draft);
    applyRules(draft, rules);
    applyEvents(draft, events);
    settle(draft, true);
    const isLast = draft.isOver || draft.state.turn >= draft.level.dates.length;
    const ending = endingAt(draft, isLast);
    if (ending >= 0) {
      end(draft, ending);
      return;
    }
    draft.state.turn += 1;
  }
}
