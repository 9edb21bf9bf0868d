import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { ROOT } from '../../support/root.ts';

/** The game's host, and a page of news on another one, which is served from here. */
export const GAME = 'http://127.0.0.1:4199/';
const NEWS = 'http://news.test/';

/** The address of the page for frames. */
export const frameAddress = (query: string): string => `${GAME}embed.html?${query}`;

interface NewsPage {
  /** Where the page is: elsewhere than the game, unless said otherwise. */
  readonly home?: string;
  /** What stands in the page. */
  readonly body: string;
  /** A style of the page. */
  readonly style?: string;
  readonly csp?: string;
  /** Files of packages, by the name under which the page has them. */
  readonly packages?: Readonly<Record<string, string>>;
}

/** Opens a page of news. What it asks of anybody but itself and the game's host is noted and refused. */
export async function openNews(
  page: Page,
  { home = NEWS, body, style = '', csp, packages = {} }: NewsPage,
): Promise<string[]> {
  const foreign: string[] = [];
  await page.route(/^https?:/, (route) => {
    const url = route.request().url();
    if (url.startsWith(GAME) && url !== `${home}article.html`) return route.fallback();
    if (!url.startsWith(home)) {
      foreign.push(url);
      return route.abort();
    }
    const name = url.slice(home.length);
    const file = packages[name];
    if (file) {
      const contentType = 'text/javascript';
      return route.fulfill({ contentType, body: readFileSync(join(ROOT, 'node_modules', file)) });
    }
    if (name !== 'article.html') return route.fulfill({ status: 404 });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: csp ? { 'content-security-policy': csp } : {},
      body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>News</title>
<style>body{margin:0;font:16px/1.5 serif}p{margin:0 0 1em}${style}</style><body>${body}</body></html>`,
    });
  });
  await page.goto(`${home}article.html`);
  return foreign;
}

/** Serves the game without the header that lets frames without an origin have its modules and typefaces. */
export async function withoutCors(page: Page): Promise<void> {
  await page.route(`${GAME}**`, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['access-control-allow-origin'];
    await route.fulfill({ response, headers });
  });
}

/** The frame the game stands in. */
export async function gameFrame(page: Page, at = 0): Promise<Frame> {
  const frames = (): Frame[] =>
    page.frames().filter((frame) => frame.parentFrame() !== null && frame.url().startsWith(GAME));
  for (let i = 0; i < 100 && frames().length <= at; i++) await page.waitForTimeout(50);
  const frame = frames()[at];
  if (!frame) throw new Error('No frame of the game has come');
  return frame;
}

/** Presses "play", and waits until a decision can be made. */
export async function startGame(page: Page, at = 0): Promise<Frame> {
  const frame = await gameFrame(page, at);
  await frame.locator('[data-play]:visible').click();
  await frame.locator('html[data-ready="true"]').waitFor();
  return frame;
}

/** The height (CSS px) the page of news gives a frame. */
export const heightOf = (page: Page, at = 0): Promise<number> =>
  page.evaluate((i) => document.querySelectorAll('iframe')[i]?.getBoundingClientRect().height ?? 0, at);

/** The height (CSS px) of what stands in the frame. */
export const contentOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const parts = [...document.body.children].map(
      (part) => (part as HTMLElement).offsetTop + (part as HTMLElement).offsetHeight,
    );
    return Math.max(...parts.filter((end) => end > 0));
  });
