import { describe, expect, it } from 'vitest';
import { readUsual } from '../../src/build/readUsual.ts';
import { compareStyles } from '../../src/forecast/styles.ts';
import { realLevels } from '../support/realLevels.ts';
import { ROOT } from '../support/root.ts';

/** Runs per style that are simulated again. */
const AGAIN = 100;

describe.each(realLevels)('how usual endings are in $id', (level) => {
  const { usual, problems } = readUsual(ROOT, level);

  it('is kept for this version of the level: every run of every seat, in endings that there are', () => {
    expect(problems).toEqual([]);
    expect(Object.keys(usual?.seats ?? {})).toEqual(level.seats.map(({ id }) => id));
    const ids = level.endings.map(({ id }) => id);
    for (const counts of Object.values(usual?.seats ?? {})) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(usual?.runs);
      for (const id of Object.keys(counts)) expect(ids).toContain(id);
    }
  });

  it('is what simulation gives again, within the error of a smaller sample', () => {
    level.seats.forEach(({ id }, seat) => {
      const results = compareStyles(level, seat, AGAIN);
      for (const ending of level.endings) {
        const again = results.reduce((sum, { endings }) => sum + (endings[ending.id] ?? 0), 0) / (4 * AGAIN);
        const kept = (usual?.seats[id]?.[ending.id] ?? 0) / (usual?.runs ?? 1);
        const error = 5 * Math.sqrt((kept * (1 - kept)) / (4 * AGAIN)) + 0.01;
        expect(Math.abs(again - kept)).toBeLessThanOrEqual(error);
      }
    });
  });
});
