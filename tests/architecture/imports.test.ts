import { describe, expect, it } from 'vitest';
import { filesBelow, sourcesBelow } from '../support/sourceFiles.ts';
import { EXCEPTIONS, IMPORT_TABLE, MOST_EXCEPTIONS, type Permission } from './importTable.ts';
import { type Import, importsOf } from './readImports.ts';

const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** The folder, data folder or package an import leads to, or null where it stays at home. */
function destination({
  file,
  target,
  isRelative,
}: Import): { kind: 'folder' | 'data' | 'package' | 'node'; name: string } | null {
  if (!isRelative)
    return target.startsWith('node:') ? { kind: 'node', name: target } : { kind: 'package', name: target };
  const [top = '', folder = ''] = target.split('/');
  if (top !== 'src') return { kind: 'data', name: top };
  return folder === folderOf(file) ? null : { kind: 'folder', name: folder };
}

const allows = (list: readonly string[] | undefined, name: string): boolean =>
  list !== undefined && (list.includes('*') || list.includes(name));

function isAllowed(found: Import, permission: Permission): boolean {
  const to = destination(found);
  if (!to) return true;
  if (to.kind === 'node') return allows(permission.nodeIn, found.file);
  if (to.kind === 'data') return allows(permission.data, to.name);
  if (to.kind === 'package') return allows(permission.packages, to.name);
  return allows(permission.values, to.name) || (found.isTypeOnly && allows(permission.types, to.name));
}

const imports = sourcesBelow('src').flatMap(importsOf);
const exceptionOf = (found: Import): string => `${found.file} -> ${destination(found)?.name ?? ''}`;
const forbidden = imports.filter(
  (found) => !isAllowed(found, IMPORT_TABLE[folderOf(found.file)] ?? { values: [], types: [], packages: [] }),
);

describe('imports follow the table', () => {
  it('finds imports at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it.each(Object.keys(IMPORT_TABLE))('%s imports only what it may', (folder) => {
    const broken = forbidden
      .filter(({ file }) => folderOf(file) === folder)
      .filter((found) => !EXCEPTIONS.includes(exceptionOf(found)))
      .map(({ file, line, target, isTypeOnly }) => `${file}:${line} imports ${isTypeOnly ? 'types of ' : ''}${target}`);
    expect(broken).toEqual([]);
  });

  it('every folder of src is in the table', () => {
    const folders = new Set(
      filesBelow('src')
        .filter((path) => path.split('/').length > 2)
        .map(folderOf),
    );
    expect([...folders].filter((folder) => !(folder in IMPORT_TABLE))).toEqual([]);
  });

  it('the exceptions only shrink', () => {
    const needed = new Set(forbidden.map(exceptionOf));
    expect(EXCEPTIONS.filter((exception) => !needed.has(exception))).toEqual([]);
    expect(EXCEPTIONS.length).toBeLessThanOrEqual(MOST_EXCEPTIONS);
  });
});

describe('names of files', () => {
  it('no file is a drawer for whatever fits nowhere else', () => {
    const drawers = /^(utils?|helpers?|common|managers?|misc|shared|stuff)$/i;
    const named = [...filesBelow('src'), ...filesBelow('tests')].filter((path) =>
      path.split('/').some((part) => drawers.test(part.replace(/\..*$/, ''))),
    );
    expect(named).toEqual([]);
  });
});
