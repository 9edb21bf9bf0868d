import { expect, test } from 'vitest';
import { countInParallel } from '../../src/cli/countInParallel.ts';
import { countEndings } from '../../src/forecast/explore.ts';
import { realLevel } from '../support/realLevels.ts';
import { ROOT } from '../support/root.ts';

test('runs counted in several processes come to what one process counts', async () => {
  expect(await countInParallel(ROOT, 'the-train', 301)).toEqual(countEndings(realLevel('the-train'), 1, 301));
});

test('a level that is not there breaks off with its name', async () => {
  await expect(countInParallel(ROOT, 'the-moon', 10)).rejects.toThrow('the-moon');
});
