import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../support/root.ts';
import { filesBelow } from '../support/sourceFiles.ts';

const entry = z.strictObject({
  title: z.string().min(1),
  author: z.string().min(1),
  source: z.string().min(1),
  licence: z.string().min(1),
  licenceUrl: z.url(),
  changes: z.string().min(1),
});
const EXEMPT = ['README.md', 'license.json'];
/** Every folder of assets, also one that comes later; `make` holds our own programs. */
const folders = readdirSync(join(ROOT, 'assets'))
  .filter((name) => name !== 'make')
  .map((name) => `assets/${name}`);

describe.each(folders)('licences of %s', (folder) => {
  const entries = JSON.parse(readFileSync(join(ROOT, folder, 'license.json'), 'utf8')) as Record<string, unknown>;
  const files = filesBelow(folder)
    .map((path) => path.slice(folder.length + 1))
    .filter((name) => !EXEMPT.includes(name));

  it('every file says where it comes from and what may be done with it', () => {
    expect(files.filter((name) => !Object.hasOwn(entries, name))).toEqual([]);
  });

  it('no entry speaks of a file that is gone', () => {
    expect(Object.keys(entries).filter((name) => !files.includes(name))).toEqual([]);
  });

  it('every entry is complete', () => {
    const broken = Object.entries(entries).filter(([, value]) => !entry.safeParse(value).success);
    expect(broken).toEqual([]);
  });
});
