import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outOfDate, withParts } from '../../src/cli/generatedFiles.ts';
import { levelJsonSchema, referenceTables } from '../../src/cli/referenceTables.ts';
import { ROOT } from '../support/root.ts';

describe('what is generated from the schema', () => {
  it('is up to date (if not: npm run schema)', () => {
    expect([...outOfDate(ROOT).keys()]).toEqual([]);
  });

  it('every level names the schema for editors', () => {
    for (const level of ['the-train', 'the-deal']) {
      const [first] = readFileSync(join(ROOT, 'levels', level, 'level.yaml'), 'utf8').split('\n');
      expect(first).toBe('# yaml-language-server: $schema=../level.schema.json');
    }
  });

  it('every field of every part says what it is', () => {
    const rows = Object.values(referenceTables(ROOT)).flatMap((part) => part.split('\n'));
    expect(rows.filter((row) => row.endsWith('|  |') && !row.startsWith('| `not`'))).toEqual([]);
  });

  it('the schema knows every part of a level', () => {
    const { definitions = {} } = levelJsonSchema();
    expect(definitions.level?.required).toContain('decisions');
    expect(Object.keys(definitions.effect?.properties ?? {})).toContain('after');
  });
});

describe('marked parts of a text', () => {
  const text = 'a\n<!-- generated: one -->\nold\n<!-- end -->\nb\n';

  it('are replaced, and nothing else', () => {
    expect(withParts(text, { one: 'new' })).toBe('a\n<!-- generated: one -->\nnew\n<!-- end -->\nb\n');
  });

  it('a name that nothing generates is refused', () => {
    expect(() => withParts(text, { two: 'new' })).toThrow('Nothing generates "one"');
  });

  it('a part without a place is refused', () => {
    expect(() => withParts(text, { one: 'new', two: 'more' })).toThrow('No place is marked for: two');
  });
});
