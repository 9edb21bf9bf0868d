import type { Language } from '../level/levelText.ts';
import { loadFacts } from '../level/readLevels.ts';
import { formatDate } from '../text/format.ts';
import { compiledOrThrow, factIdsOf } from './levelsPlugin.ts';

/** The day (as it is read) up to which the sources of a level reach. */
export function asOf(root: string, level: string, language: Language): string {
  const ids = factIdsOf(compiledOrThrow(root, level).level);
  const dates = [...loadFacts(root)].flatMap(([id, { sources }]) =>
    ids.has(id) ? sources.flatMap(({ date }) => (date && /^\d{4}-\d\d-\d\d$/.test(date) ? [date] : [])) : [],
  );
  return formatDate(language, dates.sort().at(-1) ?? '');
}
