import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { launchOptions } from './launchOptions.ts';
import { ROOT } from './root.ts';

/**
 * Builds the game as readers get it, and serves it on a port of this machine, with a browser to open it in, for as long as
 * `use` takes.
 */
export async function withServedGame<T>(
  port: number,
  use: (browser: Browser, address: string) => Promise<T>,
): Promise<T> {
  await build({ root: ROOT, configLoader: 'runner', logLevel: 'warn' });
  const server = await preview({ root: ROOT, configLoader: 'runner', preview: { port, host: '127.0.0.1' } });
  try {
    const browser = await chromium.launch(launchOptions());
    try {
      return await use(browser, server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
