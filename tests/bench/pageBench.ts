import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { makeMove, ready } from '../e2e/player.ts';
import { firstDownload, sentBytes } from '../support/builtSite.ts';
import { ROOT } from '../support/root.ts';
import { withServedGame } from '../support/servedGame.ts';

const SITE = join(ROOT, 'dist');

/** One number with its unit. */
interface Figure {
  readonly value: number;
  readonly unit: string;
}
type Figures = Record<string, Figure>;

/** The busiest moment of a scene: where it is, and what is done there. */
interface Moment {
  readonly query: string;
  readonly act: (page: Page) => Promise<void>;
}

const press = async (page: Page, selector: string, times: number): Promise<void> => {
  for (let i = 0; i < times; i++) await page.locator(selector).first().click();
};

const MOMENTS: Readonly<Record<string, Moment>> = {
  // The lens travels over half the world while streams grow.
  map: {
    query: 'level=the-train&seat=pyongyang&seed=2023',
    async act(page) {
      await makeMove(page, 'open');
      await page.waitForTimeout(2500);
      await makeMove(page, 'engineers');
      await page.waitForTimeout(2500);
      await makeMove(page, 'ships');
      await page.waitForTimeout(4000);
    },
  },
  // Counters are pushed one after the other; the balance follows.
  table: {
    query: 'level=the-deal&seat=pyongyang&seed=7',
    async act(page) {
      await makeMove(page, 'beijing');
      await page.locator('[data-good="shells"]').waitFor();
      await page.waitForTimeout(1500);
      for (const good of ['shells', 'flour']) {
        await press(page, `[data-good="${good}"] [data-step="1"]`, 2);
        await press(page, `[data-good="${good}"] [data-step="-1"]`, 1);
      }
      await makeMove(page, { shells: 3, flour: 4 });
      await page.waitForTimeout(1500);
    },
  },
  // A threat is put together: beam, audience, photograph, scales.
  threat: {
    query: 'level=the-warning&seat=washington&seed=7',
    async act(page) {
      await makeMove(page, 'pictures');
      await page.waitForTimeout(1500);
      for (const part of ['list-firms', 'public', 'satellite', 'meant']) {
        await page.locator(`[data-part="${part}"]`).click();
        await page.waitForTimeout(500);
      }
      await page.locator('[data-option="threaten"]').click();
      await page.waitForTimeout(2500);
    },
  },
  // A thread is pulled, and the whole web gives way.
  web: {
    query: 'level=the-bloc&seat=seoul&seed=7',
    async act(page) {
      await page.locator('button[data-partner]').first().waitFor();
      await page.waitForTimeout(1500);
      for (let i = 0; i < 2; i++) {
        await page.locator('button[data-partner]').first().click();
        await page.waitForTimeout(400);
        await page.locator('button[data-option]').first().click();
        await page.waitForTimeout(2500);
      }
    },
  },
};

/** Times every frame's scripts, and notes long tasks, from before the page's own scripts on. */
function watchFrames(): void {
  const record = { frames: [] as number[], longest: 0, isOn: false };
  Object.assign(window, { record });
  const ask = window.requestAnimationFrame.bind(window);
  let [at, spent] = [-1, 0];
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      if (time !== at) {
        if (at >= 0 && record.isOn) record.frames.push(spent);
        [at, spent] = [time, 0];
      }
      const start = performance.now();
      callback(time);
      spent += performance.now() - start;
    });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) if (record.isOn) record.longest = Math.max(record.longest, duration);
  }).observe({ entryTypes: ['longtask'] });
}

interface FrameRecord {
  readonly frames: readonly number[];
  readonly longest: number;
}

/** Plays a moment on a processor slowed down so many times. */
async function play(browser: Browser, address: string, { query, act }: Moment, slowed: number): Promise<FrameRecord> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.addInitScript(watchFrames);
  await page.goto(`?${query}&lang=en`);
  await ready(page);
  await page.locator('.sheet.stage-running').waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(3000);
  const client: CDPSession = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.evaluate(() => {
    (window as unknown as { record: { isOn: boolean } }).record.isOn = true;
  });
  await act(page);
  const record = await page.evaluate(() => (window as unknown as { record: FrameRecord }).record);
  await context.close();
  return record;
}

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

/** How often each moment is played: what else the machine does can only make a frame slower. */
const PLAYS = 3;

/**
 * Script time per frame (95th percentile, ms) at the busiest moment of each scene, and its longest task: of the play that was
 * least disturbed, and of the one in the middle.
 */
async function frameFigures(browser: Browser, address: string): Promise<Figures> {
  const figures: Figures = {};
  for (const slowed of [1, 4]) {
    for (const [scene, moment] of Object.entries(MOMENTS)) {
      const [percentiles, longest]: [number[], number[]] = [[], []];
      for (let i = 0; i < PLAYS; i++) {
        const record = await play(browser, address, moment, slowed);
        percentiles.push(percentile(record.frames, 0.95));
        longest.push(record.longest);
      }
      for (const [name, values, digits] of [
        ['p95', percentiles, 1],
        ['longest-task', longest, 0],
      ] as const) {
        const [least = 0, middle = 0] = [...values].sort((a, b) => a - b);
        figures[`frame.${scene}.${name}.cpu-${slowed}`] = { value: Number(least.toFixed(digits)), unit: 'ms' };
        figures[`frame.${scene}.${name}.middle.cpu-${slowed}`] = { value: Number(middle.toFixed(digits)), unit: 'ms' };
      }
    }
  }
  return figures;
}

/** What is fetched before the first decision, and in all of the-train to the end of its debrief. */
async function transferFigures(browser: Browser, address: string): Promise<Figures> {
  const page = await browser.newPage({ baseURL: address, viewport: { width: 390, height: 844 } });
  const files = new Set<string>();
  page.on('response', (response) => {
    const { origin, pathname } = new URL(response.url());
    if (origin === new URL(address).origin) files.add(pathname === '/' ? 'index.html' : pathname.slice(1));
  });
  await page.goto('?lang=en&fast=1');
  await ready(page);
  await page.waitForLoadState('networkidle');
  for (const move of ['open', 'engineers', 'ships']) await makeMove(page, move);
  await page.locator('.timeline .fact').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.close();
  const bytes = (list: Iterable<string>): number => [...list].reduce((sum, file) => sum + sentBytes(SITE, file), 0);
  return {
    'transfer.before-first-decision': { value: bytes(firstDownload(SITE)), unit: 'bytes' },
    'transfer.the-train.all': { value: bytes(files), unit: 'bytes' },
    'transfer.the-train.requests': { value: files.size, unit: 'files' },
  };
}

/** How light the built page is: script time per frame, longest tasks, bytes. Needs a Chromium. */
export async function pageFigures(): Promise<Figures> {
  return withServedGame(4197, async (browser, address) => ({
    ...(await transferFigures(browser, address)),
    ...(await frameFigures(browser, address)),
  }));
}
