import type { TraceEntry } from '../engine/types.ts';
import type { Game } from './gameStore.ts';

/** Something on the time line: an own decision of the run, or a fact of the record. */
export type Moment =
  | { readonly kind: 'decision'; readonly date: string; readonly entry: Extract<TraceEntry, { kind: 'decision' }> }
  | { readonly kind: 'fact'; readonly date: string; readonly fact: string };

/** Is this a day or a month? What is known to the year alone, as a study, has no place of its own, and stays where its author put it. */
const isDated = (date: string): boolean => /^\d{4}-\d{2}/.test(date);

/**
 * The record of a level with the run's own decisions between its facts, in the order of time. What is known to the month
 * comes before the days in it; of one date, decisions come first.
 * @param dateOf when a fact happened, ISO, or the month or year of it; anything else where that is not known
 */
export function timelineOf({ level, trace, marks }: Game, dateOf: (fact: string) => string): readonly Moment[] {
  const decisions = marks.flatMap((mark): Moment[] => {
    const entry = trace[mark];
    if (entry?.kind !== 'decision' || entry.decision.kind === 'guess') return [];
    return [{ kind: 'decision', date: level.dates[entry.turn - 1] ?? '', entry }];
  });
  let last = '';
  const facts = level.record.map((fact): Moment => {
    const date = dateOf(fact);
    if (isDated(date)) last = date;
    return { kind: 'fact', date: isDated(date) ? date : last, fact };
  });
  const order = (moment: Moment): number => (moment.kind === 'decision' ? 0 : 1);
  return [...decisions, ...facts].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : order(a) - order(b)));
}
