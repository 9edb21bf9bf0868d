import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LevelError } from '../level/problem.ts';
import { compileFromDisk, levelIds } from '../level/readLevels.ts';
import { assumptionTable } from './assumptionTable.ts';
import { levelJsonSchema, referenceTables } from './referenceTables.ts';

const SCHEMA = 'levels/level.schema.json';
const README = 'levels/README.md';
const HOW = 'Write <!-- generated: assumptions --> and <!-- end --> on lines of their own where the table belongs';
const MARKED = /<!-- generated: ([a-z-]+) -->\n[\s\S]*?<!-- end -->/g;

/**
 * A text with what stands between `<!-- generated: NAME -->` and `<!-- end -->` replaced.
 * @throws Error for a name that no part has, and for a part that has no place in the text
 */
export function withParts(text: string, parts: Readonly<Record<string, string>>): string {
  const placed = new Set<string>();
  const made = text.replace(MARKED, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`Nothing generates "${name}". There are: ${Object.keys(parts).join(', ')}`);
    placed.add(name);
    return `<!-- generated: ${name} -->\n${part}\n<!-- end -->`;
  });
  const missing = Object.keys(parts).filter((name) => !placed.has(name));
  if (missing.length > 0) throw new Error(`No place is marked for: ${missing.join(', ')}`);
  return made;
}

/** What levels say of their model: each with the table of its assumptions. @throws LevelError for a broken level */
function models(root: string): [path: string, content: string][] {
  return levelIds(root).flatMap((id) => {
    const path = `levels/${id}/model.md`;
    if (!existsSync(join(root, path))) return [];
    const text = readFileSync(join(root, path), 'utf8');
    const compiled = compileFromDisk(root, id);
    if (!compiled.ok) throw new LevelError(compiled.problems);
    const assumptions = assumptionTable(root, id);
    try {
      return [[path, withParts(text, { assumptions })]];
    } catch (error) {
      throw new LevelError([{ file: path, line: 1, path: '', message: `${(error as Error).message}. ${HOW}` }]);
    }
  });
}

/** The generated files as they should be, by path from the root. */
function generatedFiles(root: string): ReadonlyMap<string, string> {
  const readme = readFileSync(join(root, README), 'utf8');
  return new Map([
    [SCHEMA, `${JSON.stringify(levelJsonSchema(), null, 2)}\n`],
    [README, withParts(readme, referenceTables(root))],
    ...models(root),
  ]);
}

/** The generated files that are not as they should be, by path from the root, with what should stand in them. */
export function outOfDate(root: string): ReadonlyMap<string, string> {
  const now = (path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
  return new Map([...generatedFiles(root)].filter(([path, content]) => now(path) !== content));
}
