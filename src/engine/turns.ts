import { type Amount, amountOf } from './conditions/evaluate.ts';
import { type Draft, NOTHING, withAt } from './draft.ts';
import { applyDue, applyEffects } from './effects/apply.ts';
import { end, endingAt } from './endings.ts';
import { roundTo } from './roundTo.ts';
import type { DecisionPoint, Gauge, LevelEvent, Reading } from './types.ts';

function applyRules(draft: Draft): void {
  for (let rule = 0; rule < draft.links.rules.length; rule++) {
    const { when, effects } = draft.links.rules[rule] as Draft['links']['rules'][number];
    if (amountOf(when, draft) === 0) continue;
    applyEffects(draft, effects, { kind: 'rule', rule }, draft.because(NOTHING, when.reads));
  }
}

function readingOf(draft: Draft, event: LevelEvent, index: number): Reading | null {
  if (!event.report) return null;
  const { gauge, within, wrong } = event.report;
  const isWrong = draft.draw() < wrong;
  const off = isWrong ? (draft.links.events[index] as Draft['links']['events'][number]).off.value(draft) : 0;
  const { range, decimals } = draft.level.gauges[gauge] as Gauge;
  const keep = (bound: number): number => roundTo(Math.min(Math.max(bound, range[0]), range[1]), decimals);
  // The truth lies anywhere in the stated range: its middle must give nothing away.
  const middle = (draft.gauges[gauge] as number) + off + within * (2 * draft.draw() - 1);
  return { event: index, turn: draft.turn, gauge, low: keep(middle - within), high: keep(middle + within), isWrong };
}

function applyEvents(draft: Draft): void {
  const { events } = draft.level;
  for (let index = 0; index < events.length; index++) {
    if ((draft.fired[index] as number) > 0) continue;
    const links = draft.links.events[index] as Draft['links']['events'][number];
    if (amountOf(links.when, draft) === 0) continue;
    // Drawn even when the chance is 0 or 1, so that one event's chance does not shift another's luck.
    const luck = draft.draw();
    if (luck >= amountOf(links.chance, draft)) continue;
    const event = events[index] as LevelEvent;
    draft.fired = withAt(draft.fired, index, draft.turn);
    const reading = readingOf(draft, event, index);
    if (reading) draft.readings = [...draft.readings, reading];
    const because = draft.because(draft.because(NOTHING, links.when.reads), links.chance.reads);
    const entry = draft.note({
      entry: draft.nextEntry,
      turn: draft.turn,
      kind: 'event',
      event: index,
      reading,
      because,
    });
    applyEffects(draft, links.effects, { kind: 'event', event: index }, [entry]);
  }
}

/** The next decision of this turn behind `after` whose condition holds; -1 if there is none. */
function nextPoint(draft: Draft, after: number): number {
  const { decisions } = draft.level;
  for (let i = after + 1; i < decisions.length; i++) {
    const point = decisions[i] as DecisionPoint;
    if (point.turn > draft.turn) return -1;
    if (point.turn === draft.turn && amountOf(draft.links.pointWhen[i] as Amount, draft) !== 0) return i;
  }
  return -1;
}

function openPoint(draft: Draft, index: number): void {
  draft.point = index;
  const point = draft.level.decisions[index] as DecisionPoint;
  draft.table = point.kind === 'offer' ? { round: 1, mover: point.seats[0], by: -1, standing: null } : null;
}

/** Goes on to the next decision, through as many turn ends as it takes, or to the end of the run. */
export function advance(draft: Draft): void {
  for (let after = draft.point; ; after = -1) {
    const next = draft.isOver ? -1 : nextPoint(draft, after);
    if (next >= 0) {
      openPoint(draft, next);
      return;
    }
    draft.table = null;
    draft.round = 0;
    applyDue(draft);
    applyRules(draft);
    applyEvents(draft);
    const isLast = draft.isOver || draft.turn >= draft.level.dates.length;
    const ending = endingAt(draft, isLast);
    if (ending >= 0) {
      end(draft, ending);
      return;
    }
    draft.turn += 1;
  }
}
