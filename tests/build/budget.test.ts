import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstDownload, sentBytes } from '../support/builtSite.ts';
import { ROOT } from '../support/root.ts';

/** Bytes, compressed, that a reader may have to wait for before the first decision. */
const MOST = 50_000;
const SITE = join(ROOT, '.cache/built-for-tests');

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
    const parts = firstDownload(SITE).map((file) => ({ file, size: sentBytes(SITE, file) }));
    const total = parts.reduce((sum, { size }) => sum + size, 0);
    const kilobytes = (size: number): string => `${(size / 1000).toFixed(1)} kB`;
    const list = parts.map(({ file, size }) => `${file} ${kilobytes(size)}`).join(', ');
    console.info(`First download: ${kilobytes(total)} of ${kilobytes(MOST)} (${list})`);
    // What the frame's own part shares with the first script is a file of its own, fetched beside it.
    expect(parts.map(({ file }) => file.replace(/.*\./, '')).sort()).toEqual(['css', 'html', 'js', 'js']);
    expect(total).toBeLessThanOrEqual(MOST);
  });
});
