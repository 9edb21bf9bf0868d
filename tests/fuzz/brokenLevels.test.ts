import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileLevel, type Surroundings } from '../../src/level/compileLevel.ts';
import { problemLine } from '../../src/level/problem.ts';
import { ROOT } from '../support/root.ts';

/** One way to break the whole level of `brokenLevels/the-deal`. */
interface Patch {
  readonly name: string;
  readonly file: 'level.yaml' | 'text.en.yaml';
  readonly find: string;
  readonly put: string;
  /** Every line the compiler says. */
  readonly says: readonly string[];
}

const FOLDER = join(ROOT, 'tests/fuzz/brokenLevels');
/** What this level may point to; apart from the project's own lists, so that these can grow. */
const around: Surroundings = {
  facts: new Set(['NU-01', 'NU-02', 'NU-20']),
  places: new Set(['moscow', 'pyongyang']),
  routes: new Set(['sea-rajin-dunai']),
  icons: new Set(['shell', 'wheat']),
  levels: new Set(['the-deal', 'the-train']),
};
const whole = {
  'level.yaml': readFileSync(join(FOLDER, 'the-deal/level.yaml'), 'utf8'),
  'text.en.yaml': readFileSync(join(FOLDER, 'the-deal/text.yaml'), 'utf8'),
};

function said(files: typeof whole): string[] {
  const text = { de: whole['text.en.yaml'], en: files['text.en.yaml'] };
  const made = compileLevel({ folder: 'levels/the-deal', level: files['level.yaml'], text }, around);
  return made.ok ? [] : made.problems.map(problemLine);
}

const groups = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const patches = groups.map(
  (name) => [name, parse(readFileSync(join(FOLDER, name), 'utf8')) as readonly Patch[]] as const,
);

describe('a level with one fault is refused with its line, and with nothing else', () => {
  it('the level without a fault compiles', () => {
    expect(said(whole)).toEqual([]);
  });

  it('an unknown gauge is said like this', () => {
    const broken = whole['level.yaml'].replace(
      '{ change: pyongyang.shells, by: -1.5 }',
      '{ change: pyongyang.sheels, by: -1.5 }',
    );
    expect(said({ ...whole, 'level.yaml': broken })).toEqual([
      'levels/the-deal/level.yaml:88 decisions.first-offer.options[2].effects[0]: unknown gauge "pyongyang.sheels". Did you mean "pyongyang.shells"?',
    ]);
  });

  it('faults of several files are said at once, by file and line, without those that only follow', () => {
    const level = whole['level.yaml'].replace('place: moscow', 'place: moskow').replace('rounds: {', 'round: {');
    const text = whole['text.en.yaml'].replace('question: How small?', 'question: The question: how?');
    expect(said({ 'level.yaml': level.replace('- id: ship', '- id: sample'), 'text.en.yaml': text })).toEqual([
      'levels/the-deal/level.yaml:85 decisions.first-offer.options[2]: option "sample" is there twice',
      'levels/the-deal/level.yaml:96 decisions.table.place: unknown place "moskow". Did you mean "moscow"?',
      'levels/the-deal/level.yaml:118 events.leak.when: unknown option "first-offer.ship". Did you mean "first-offer.wait"?',
      'levels/the-deal/text.de.yaml:84 bill.round: text is missing (needed by levels/the-deal/level.yaml)',
      'levels/the-deal/text.de.yaml:85 bill.rounds: this text is not used by the level. Did you mean bill.round?',
      'levels/the-deal/text.en.yaml:2 a text with a colon in it needs straight quotes: write "The question: how?"',
    ]);
  });

  it('an empty file of words is one fault, not one for each word', () => {
    expect(said({ ...whole, 'text.en.yaml': '# to do' })).toEqual([
      'levels/the-deal/text.en.yaml:1 the file is empty: begin it with "title:"; the check then names every text that is still missing',
    ]);
  });

  it('facts that cannot be read are not said to be unknown', () => {
    const text = { de: whole['text.en.yaml'], en: whole['text.en.yaml'] };
    const files = { folder: 'levels/the-deal', level: whole['level.yaml'], text };
    expect(compileLevel(files, { ...around, facts: null }).ok).toBe(true);
  });

  describe.each(patches)('%s', (_, list) => {
    it.each(list)('$name', ({ file, find, put, says }) => {
      expect(whole[file]).toContain(find);
      const broken = whole[file].replace(find, () => put);
      expect(said({ ...whole, [file]: broken })).toEqual(says);
    });
  });
});
