import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';
import { filesBelow } from '../support/sourceFiles.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Does a file move something: a glide or eased journey on the stage, an animation or transition of a style? */
function moves(path: string): boolean {
  if (path.endsWith('.css')) return /^\s*(animation|transition)\s*:(?!\s*none)/m.test(read(path));
  return /new Glide\(|\bease\(|Glide \||TRAVEL|this\.lens = between\(/.test(read(path)) && !path.endsWith('/Glide.ts');
}

const rows = [...read('src/scenes/MOTION.md').matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \| (.+) \|$/gm)];

describe('the list of everything that moves', () => {
  const listed = rows.map(([, path = '']) => path);

  it('names each place that moves something, once, and no other', () => {
    const found = [...filesBelow('src/scenes'), ...filesBelow('src/overlay')].filter(
      (path) => /\.(ts|tsx|css)$/.test(path) && moves(path),
    );
    expect(found.length).toBeGreaterThan(15);
    expect([...listed].sort()).toEqual(found.sort());
  });

  it('says of each what it tells', () => {
    for (const [, path, what, long, tells] of rows)
      for (const said of [what, long, tells]) expect(said?.trim(), path).not.toBe('');
  });
});
