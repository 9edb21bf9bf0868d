import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { playPlaythrough } from '../../src/cli/playPlaythrough.ts';
import { explore } from '../../src/forecast/explore.ts';
import { compileLevel } from '../../src/level/compileLevel.ts';
import { readPlaythrough } from '../../src/level/playthrough.ts';
import { problemLine } from '../../src/level/problem.ts';
import { surroundingsOf } from '../../src/level/readLevels.ts';
import { ROOT } from '../support/root.ts';

const readme = readFileSync(join(ROOT, 'levels/README.md'), 'utf8');

/** Fenced blocks whose first line names a file of the example, by that name. */
const files = new Map(
  [...readme.matchAll(/^```yaml\n# (the-gift\/\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [
    name,
    text,
  ]),
);
const file = (name: string): string => files.get(`the-gift/${name}`) ?? '';

const made = compileLevel(
  {
    folder: 'levels/the-gift',
    level: file('level.yaml'),
    text: { de: file('text.de.yaml'), en: file('text.en.yaml') },
  },
  surroundingsOf(ROOT),
);

describe('the worked example of levels/README.md', () => {
  it('compiles as it stands there', () => {
    expect(made.ok ? [] : made.problems.map(problemLine)).toEqual([]);
  });

  it('is sound: no dead end, every ending reachable, no dummy option, no habit that is always best', () => {
    if (!made.ok) throw new Error('does not compile');
    const found = explore(made.value.level, { runs: 2000, optionRuns: 100, futures: 4, habitRuns: 60, styleRuns: 10 });
    const { neverReached, deadEnds, neverBest, alwaysBest } = found;
    expect({ neverReached, deadEnds, neverBest, alwaysBest }).toEqual({
      neverReached: [],
      deadEnds: 0,
      neverBest: [],
      alwaysBest: [],
    });
  });

  it('its recorded game ends as written', () => {
    if (!made.ok) throw new Error('does not compile');
    const game = readPlaythrough('playthroughs/wheat.yaml', file('playthroughs/wheat.yaml'));
    expect(playPlaythrough(made.value.level, game).ending).toBe(game.ending);
  });
});
