import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';

/** Bytes, compressed, that a reader may have to wait for before the first decision. */
const MOST = 50_000;
const SITE = join(ROOT, '.cache/built-for-tests');

const compressed = (file: string): number =>
  brotliCompressSync(readFileSync(join(SITE, file)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;

/** The page and every script and style that it names itself. */
function firstDownload(): readonly string[] {
  const page = readFileSync(join(SITE, 'index.html'), 'utf8');
  return ['index.html', ...[...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file)];
}

describe('the built site', () => {
  beforeAll(() => {
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const to = ['--configLoader', 'runner', '--logLevel', 'error', '--outDir', SITE];
    // As `npm run build` does it: vitest's own environment would make another build.
    execFileSync(process.execPath, [vite, 'build', ...to], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
    });
  }, 120_000);

  it('needs at most 50 kB before the first decision', () => {
    const parts = firstDownload().map((file) => ({ file, size: compressed(file) }));
    const total = parts.reduce((sum, { size }) => sum + size, 0);
    const kilobytes = (size: number): string => `${(size / 1000).toFixed(1)} kB`;
    const list = parts.map(({ file, size }) => `${file} ${kilobytes(size)}`).join(', ');
    console.info(`First download: ${kilobytes(total)} of ${kilobytes(MOST)} (${list})`);
    expect(parts.map(({ file }) => file.replace(/.*\./, '')).sort()).toEqual(['css', 'html', 'js']);
    expect(total).toBeLessThanOrEqual(MOST);
  });
});
