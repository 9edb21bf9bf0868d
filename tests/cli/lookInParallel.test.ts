import { expect, test } from 'vitest';
import { lookInParallel } from '../../src/cli/lookInParallel.ts';
import { explore, looksFor } from '../../src/forecast/explore.ts';
import { realLevel } from '../support/realLevels.ts';
import { ROOT } from '../support/root.ts';

const SIZE = { runs: 40_301, optionRuns: 12, futures: 1, habitRuns: 2, styleRuns: 2 };

test('what several processes find comes to what one process finds', async () => {
  const level = realLevel('the-train');
  const looks = looksFor(level, SIZE);
  const found = explore(level, SIZE, await lookInParallel(ROOT, 'the-train', looks));
  expect(found).toEqual(explore(level, SIZE));
  expect(Object.values(found.endings).reduce((sum, count) => sum + count, found.deadEnds)).toBe(SIZE.runs);
});

test('a level that is not there breaks off with its name', async () => {
  await expect(lookInParallel(ROOT, 'the-moon', [{ kind: 'endings', first: 1, last: 10 }])).rejects.toThrow('the-moon');
});
