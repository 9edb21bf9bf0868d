import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playPlaythrough } from '../../src/cli/playPlaythrough.ts';
import { explore } from '../../src/forecast/explore.ts';
import { readPlaythrough } from '../../src/level/playthrough.ts';
import { problemLine } from '../../src/level/problem.ts';
import { compileFromDisk, levelIds } from '../../src/level/readLevels.ts';

const LARGE = 20;
const LOOK = { runs: 6000, optionRuns: 50, futures: 6, habitRuns: 60, styleRuns: 20 };
const SMALL_LOOK = { runs: 6000, optionRuns: 40, futures: 2, habitRuns: 30, styleRuns: 4 };
/** Levels are walked, not timed: a busy machine takes several minutes. */
const PATIENCE = 600_000;

const root = join(import.meta.dirname, '../..');

describe.each(levelIds(root))('%s', (id) => {
  const compiled = compileFromDisk(root, id);

  test('compiles, with every word in every language and every claim sourced', () => {
    expect(compiled.ok ? [] : compiled.problems.map(problemLine)).toEqual([]);
  });
  if (!compiled.ok) return;
  const { level } = compiled.value;
  const folder = join(root, 'levels', id, 'playthroughs');
  const files = readdirSync(folder);

  test.each(files)('the recorded game %s ends as recorded, with the recorded fingerprint', (file) => {
    const recorded = readPlaythrough(file, readFileSync(join(folder, file), 'utf8'));
    const { ending, fingerprint } = playPlaythrough(level, recorded);
    expect({ ending, fingerprint }).toEqual({ ending: recorded.ending, fingerprint: recorded.fingerprint });
  });

  test('has at least four recorded games, and one for every ending', () => {
    const endings = files.map((file) => readPlaythrough(file, readFileSync(join(folder, file), 'utf8')).ending);
    expect(files.length).toBeGreaterThanOrEqual(4);
    expect(level.endings.map((ending) => ending.id).filter((ending) => !endings.includes(ending))).toEqual([]);
  });

  test(
    'reaches every ending, has no dead end, no option that is never best and no habit that always is',
    () => {
      // The larger a level, the longer each run, and the less each single future weighs; check:levels looks at more.
      const size = level.decisions.length > LARGE ? SMALL_LOOK : LOOK;
      const found = explore(level, size);
      const { neverReached, deadEnds, neverBest, alwaysBest } = found;
      expect({ neverReached, deadEnds, neverBest, alwaysBest }).toEqual({
        neverReached: [],
        deadEnds: 0,
        neverBest: [],
        alwaysBest: [],
      });
    },
    PATIENCE,
  );
});
