import type { CompiledLevel } from '../engine/types.ts';
import type { Fact } from '../level/facts.ts';
import type { Language } from '../level/levelText.ts';
import { formatDate } from '../text/format.ts';
import { factIdsOf } from './factIds.ts';

/** The day (as it is read) up to which the sources of a level reach. */
export function asOf(level: CompiledLevel, facts: ReadonlyMap<string, Fact>, language: Language): string {
  const ids = factIdsOf(level);
  const dates = [...facts].flatMap(([id, { sources }]) =>
    ids.has(id) ? sources.flatMap(({ date }) => (date && /^\d{4}-\d\d-\d\d$/.test(date) ? [date] : [])) : [],
  );
  return formatDate(language, dates.sort().at(-1) ?? '');
}
