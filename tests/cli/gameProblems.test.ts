import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { gameProblems } from '../../src/cli/gameProblems.ts';
import { inOrder, problemLine } from '../../src/level/problem.ts';
import { filesOf } from '../../src/level/readLevels.ts';
import { parseYaml } from '../../src/level/yamlFile.ts';
import { realLevel } from '../support/realLevels.ts';
import { ROOT } from '../support/root.ts';

const root = mkdtempSync(join(tmpdir(), 'games-'));
const level = { train: realLevel('the-train'), deal: realLevel('the-deal') };
const GAME = 'pyongyang-counted.yaml';

function said(id: 'train' | 'deal'): string[] {
  const source = parseYaml(`levels/the-${id}/level.yaml`, filesOf(ROOT, `the-${id}`).level);
  return inOrder(gameProblems(root, level[id], source)).map(problemLine);
}

function patched(find: string | RegExp, put: string, id: 'train' | 'deal' = 'train', game = GAME): string[] {
  const path = join(root, `levels/the-${id}/playthroughs`, game);
  const whole = readFileSync(path, 'utf8');
  expect(whole).toMatch(find);
  writeFileSync(path, whole.replace(find, put));
  const prefix = `levels/the-${id}/playthroughs/${game}:`;
  return said(id).map((line) => line.replace(prefix, ''));
}

beforeEach(() => cpSync(join(ROOT, 'levels'), join(root, 'levels'), { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

describe('a recorded game with a fault is refused with its line and with what to do', () => {
  it('those of the project are right', () => {
    expect([...said('train'), ...said('deal')]).toEqual([]);
  });

  it.each([
    [
      'a misspelt option',
      'engineers',
      'enginers',
      '6 decisions[1]: unknown option "enginers". Did you mean "engineers"? (decision "ask")',
    ],
    [
      'a misspelt seat',
      'seat: pyongyang',
      'seat: pyonyang',
      '2 seat: unknown seat "pyonyang". Did you mean "pyongyang"?',
    ],
    [
      'another ending',
      'ending: counted',
      'ending: photograph',
      '8 ending: the game ends in "counted", not in "photograph": if that is meant, run npm run record -- the-train',
    ],
    [
      'a misspelt ending',
      'ending: counted',
      'ending: countd',
      '8 ending: unknown ending "countd". Did you mean "counted"? (or run npm run record -- the-train)',
    ],
    [
      'another fingerprint',
      /fingerprint: \w+/,
      'fingerprint: "0"',
      '9 fingerprint: the game runs otherwise than when it was recorded: if that is meant, run npm run record -- the-train',
    ],
    ['no ending yet', 'ending: counted\n', '', '1 not recorded yet: run npm run record -- the-train'],
    [
      'goods where an option is taken',
      '- engineers',
      '- { shells: 3 }',
      '6 decisions[1]: "ask" is no table: write one of its options, "flour", "engineers", "wait"',
    ],
    [
      'a decision too few',
      '  - ships\n',
      '',
      '4 decisions: stops before the end: add what is decided at "promise" next',
    ],
    [
      'a decision too many',
      '  - ships\n',
      '  - ships\n  - ships\n',
      '8 decisions[3]: the game has ended before this decision (in "counted"): delete it and those below',
    ],
    ['an empty file', /[\s\S]*/, '', '1 the file is empty: delete it, or write name, seat, seed and decisions into it'],
  ] as const)('%s', (_, find, put, says) => {
    expect(patched(find, put)).toEqual([says]);
  });

  it.each([
    [
      'a misspelt good',
      'missiles: 3',
      'misiles: 3',
      '6 decisions[1]: unknown good "misiles". Did you mean "missiles"? (table "first-table")',
    ],
    [
      'more counters than there are',
      'missiles: 3',
      'missiles: 30',
      '6 decisions[1]: the table "first-table" has 3 counters of "missiles" at most at that moment, not 30',
    ],
    [
      'a word that is no move',
      /- shells: 3[\s\S]*?- /,
      '- acept\n  - ',
      '6 decisions[1]: "acept" is no move at the table "first-table": write accept, leave, or goods such as { shells: 1 }',
    ],
    [
      'nothing to accept yet',
      /- shells: 3[\s\S]*?- /,
      '- accept\n  - ',
      '6 decisions[1]: nothing lies on the table "first-table" yet: write goods or leave',
    ],
  ] as const)('at a table: %s', (_, find, put, says) => {
    expect(patched(find, put, 'deal', 'moscow-front-page.yaml')).toEqual([says]);
  });

  const DRAWN = 'write `{ guess: 300 }`, a value of "pyongyang.food-gap" from 300 to 1200 in steps of 10';
  it.each([
    ['a value that cannot be drawn', 'guess: 740', 'guess: 745', `7 decisions[2]: "food-in-march" is drawn: ${DRAWN}`],
    ['a value far off', 'guess: 740', 'guess: 3000', `7 decisions[2]: "food-in-march" is drawn: ${DRAWN}`],
    [
      'an option where a gauge is drawn',
      '- guess: 740',
      '- data',
      `7 decisions[2]: "food-in-march" is drawn: ${DRAWN}`,
    ],
    [
      'a misspelt option',
      '- data',
      '- dat',
      '10 decisions[5]: unknown option "dat". Did you mean "data"? (prediction "engineers-coming")',
    ],
    [
      'a value where options are guessed',
      '- data',
      '- guess: 3',
      '10 decisions[5]: "engineers-coming" is a prediction: write what is expected, "engineers", "data", "nothing"',
    ],
    [
      'a guess at a table',
      '- accept',
      '- guess: 3',
      '6 decisions[1]: "first-table" is a table, no prediction: write accept, leave, or goods',
    ],
    [
      'a guess where an option is taken',
      '- let-wait',
      '- guess: 3',
      '5 decisions[0]: "prepare-pyongyang" is no table: write one of its options, "beijing", "depots", "let-wait"',
    ],
  ] as const)('of a prediction: %s', (_, find, put, says) => {
    expect(patched(find, put, 'deal', 'pyongyang-pipeline.yaml')).toEqual([says]);
  });

  it('a game that expects nothing runs on, with another fingerprint only', () => {
    const again = 'the game runs otherwise than when it was recorded: if that is meant, run npm run record -- the-deal';
    const said = patched('guess: 740', 'guess: none', 'deal', 'pyongyang-pipeline.yaml');
    expect(said).toEqual([`18 fingerprint: ${again}`]);
  });

  it('no games at all', () => {
    rmSync(join(root, 'levels/the-train/playthroughs'), { recursive: true });
    expect(said('train')).toEqual([
      'levels/the-train/playthroughs:1 there are no recorded games yet: run npm run record -- the-train --find',
    ]);
  });

  it('an ending without a game', () => {
    rmSync(join(root, 'levels/the-train/playthroughs', GAME));
    expect(said('train')).toEqual([
      'levels/the-train/level.yaml:216 endings.counted: no recorded game ends here: run npm run record -- the-train --find, or write one',
    ]);
  });
});
