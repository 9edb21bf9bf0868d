import { expect, type Page, test } from '@playwright/test';
import { makeMove, ready } from './player.ts';

/** One place of each scene, without and with journeys. */
const SCENES = [
  ['map', 'level=the-train&seat=pyongyang&seed=2023&turn=2'],
  ['table', 'level=the-deal&seat=pyongyang&seed=7&turn=2'],
  ['threat', 'level=the-warning&seat=pyongyang&seed=7&turn=2'],
  ['web', 'level=the-bloc&seat=seoul&seed=7&turn=3'],
] as const;

/** Counts what is drawn into the stage's own canvas, by either renderer. */
async function countDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counter = window as unknown as { drawn: number };
    counter.drawn = 0;
    const count = (type: { prototype: object }, method: string): void => {
      const prototype = type.prototype as Record<string, (...args: unknown[]) => unknown>;
      const original = prototype[method];
      prototype[method] = function (this: { canvas: HTMLCanvasElement }, ...args: unknown[]) {
        if (this.canvas.parentElement?.id === 'stage') counter.drawn++;
        return original?.apply(this, args);
      };
    };
    for (const method of ['drawImage', 'clearRect', 'fillRect']) count(CanvasRenderingContext2D, method);
    for (const method of ['drawArrays', 'drawElements', 'clear']) count(WebGLRenderingContext, method);
  });
}

const drawnSoFar = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { drawn: number }).drawn);

const drawnIn = async (page: Page, milliseconds: number): Promise<number> => {
  const before = await drawnSoFar(page);
  await page.waitForTimeout(milliseconds);
  return (await drawnSoFar(page)) - before;
};

/** Makes the browser believe, or no longer believe, that a graphics card draws: then the stage takes WebGL. */
async function withGraphicsCard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (name: number) {
      return name === 0x9246 || name === this.RENDERER ? 'A graphics card' : original.call(this, name);
    };
  });
}

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`?${query}&lang=en`);
  await ready(page);
  await expect(page.locator('.sheet.stage-running')).toHaveCount(1);
  await expect(page.locator('#stage canvas')).toBeVisible();
}

for (const [scene, query] of SCENES) {
  test(`a ${scene} at rest draws no frame`, async ({ page }) => {
    await countDrawing(page);
    await open(page, query);
    // Since the page began: a still scene may have been drawn, and be done, before one can look.
    await expect.poll(() => drawnSoFar(page)).toBeGreaterThan(0);
    await expect.poll(() => drawnIn(page, 700), { timeout: 20_000 }).toBe(0);
    expect(await drawnIn(page, 2000)).toBe(0);
  });
}

test('a hidden tab draws nothing, and goes on when it is seen again', async ({ page }) => {
  await countDrawing(page);
  await open(page, SCENES[0][1]);
  const hide = (isHidden: boolean): Promise<void> =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        get: () => (hidden ? 'hidden' : 'visible'),
      });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  const before = await drawnSoFar(page);
  await makeMove(page, 'engineers');
  await expect.poll(() => drawnSoFar(page)).toBeGreaterThan(before);
  await hide(true);
  await page.waitForTimeout(200);
  expect(await drawnIn(page, 800)).toBe(0);
  await hide(false);
  expect(await drawnIn(page, 500)).toBeGreaterThan(0);
});

for (const ratio of [1, 1.25, 2, 3]) {
  test(`words on the map are sharp at ${ratio} device pixels per pixel`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: ratio });
    const page = await context.newPage();
    await open(page, 'level=the-train');
    const { across, width } = await page.locator('#stage canvas').evaluate((canvas: HTMLCanvasElement) => ({
      across: canvas.width,
      width: canvas.getBoundingClientRect().width,
    }));
    expect(Math.abs(across / width - ratio)).toBeLessThan(0.01);
    await context.close();
  });
}

test('a turned phone and a dragged window show no canvas of the wrong size, and no blank one', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${SCENES[1][1]}&fast=1`);
  await page.evaluate(() => {
    const seen: string[] = [];
    const looks = { made: 0 };
    Object.assign(window, { seen, looks });
    const look = (): void => {
      looks.made++;
      const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
      const host = document.getElementById('stage');
      if (canvas && host) {
        const off = Math.abs(canvas.clientWidth - host.clientWidth) + Math.abs(canvas.clientHeight - host.clientHeight);
        const pen = document.createElement('canvas').getContext('2d');
        pen?.drawImage(canvas, 0, 0, 40, 40);
        const isBlank = !pen?.getImageData(0, 0, 40, 40).data.some((value) => value > 0);
        if (off > 1 || isBlank) seen.push(`${off} px off${isBlank ? ', blank' : ''}`);
      }
    };
    // Asked after the stage's own observer and before the paint: what is seen here is what will be shown.
    const host = document.getElementById('stage');
    if (host) new ResizeObserver(look).observe(host);
  });
  for (const [width, height] of [
    [844, 390],
    [390, 844],
    [1280, 720],
    [1000, 600],
    [320, 568],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(300);
  }
  const { seen, made } = await page.evaluate(() => {
    const noted = window as unknown as { seen: string[]; looks: { made: number } };
    return { seen: noted.seen, made: noted.looks.made };
  });
  expect(made).toBeGreaterThanOrEqual(4);
  expect(seen).toEqual([]);
});

test('a lost WebGL context comes back with the same picture', async ({ page }) => {
  await withGraphicsCard(page);
  await open(page, `${SCENES[0][1]}&fast=1`);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  await ready(page);
  await expect(page.locator('.sheet.stage-running')).toHaveCount(1);
  await page.waitForTimeout(1500);
  const stage = page.locator('#stage');
  const before = await stage.screenshot();
  const hasGl = await stage.evaluate(async (host) => {
    const canvas = host.querySelector('canvas');
    const gl = canvas?.getContext('webgl');
    const loss = gl?.getExtension('WEBGL_lose_context');
    if (!loss) return false;
    loss.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 400));
    loss.restoreContext();
    return true;
  });
  expect(hasGl).toBe(true);
  await expect.poll(async () => (await stage.screenshot()).equals(before), { timeout: 8000 }).toBe(true);
  await makeMove(page, 'engineers');
  await expect.poll(async () => (await stage.screenshot()).equals(before), { timeout: 8000 }).toBe(false);
});

/** What a page holds on to after everything that can be let go of was let go of. */
async function held(page: Page): Promise<{ heap: number; listeners: number; nodes: number; canvases: number }> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  await client.detach();
  return {
    heap: metric('JSHeapUsedSize'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    canvases: await page.locator('canvas').count(),
  };
}

/** Most that may be left over after 50 changes: what grows with each of them would be more. */
const LEFT = { heap: 1_500_000, listeners: 20, nodes: 400 };

const CHANGES: readonly (readonly [what: string, query: string, change: (page: Page, i: number) => Promise<void>])[] = [
  [
    'map and table',
    'level=the-deal&seat=pyongyang&seed=7',
    async (page) => {
      await makeMove(page, 'beijing');
      await expect(page.locator('[data-good]').first()).toBeVisible();
      await page.getByRole('button', { name: 'Undo the last decision' }).click();
      await expect(page.locator('[data-option="beijing"]')).toBeVisible();
    },
  ],
  [
    'levels with map, threat and web',
    'level=the-warning&seat=washington&seed=7',
    async (page, i) => {
      const next = i % 2 === 0 ? 'the-bloc' : 'the-warning';
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.locator('#menu').getByRole('button', { name: 'Levels and seats' }).click();
      await page.locator(`a[data-seat][href*="level=${next}"]`).first().click();
      await expect(page.locator('.sheet')).toHaveClass(next === 'the-bloc' ? /at-web/ : /stage-running/);
      await expect(page.locator('.contents-page')).toHaveCount(0);
    },
  ],
  [
    'editions, each with a stage of its own',
    'level=the-train',
    async (page, i) => {
      await page.emulateMedia({ colorScheme: i % 2 === 0 ? 'dark' : 'light' });
      await expect(page.locator('#stage canvas')).toHaveCount(1);
      await page.waitForTimeout(120);
    },
  ],
];

for (const [what, query, change] of CHANGES) {
  test(`50 changes of ${what} leave nothing behind`, async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, `${query}&fast=1`);
    for (let i = 0; i < 10; i++) await change(page, i);
    await page.waitForTimeout(1000);
    const before = await held(page);
    for (let i = 0; i < 50; i++) await change(page, i);
    await page.waitForTimeout(1000);
    const after = await held(page);
    console.info(`${what}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
    expect(after.heap - before.heap).toBeLessThan(LEFT.heap);
    expect(after.listeners - before.listeners).toBeLessThan(LEFT.listeners);
    expect(after.nodes - before.nodes).toBeLessThan(LEFT.nodes);
    expect(after.canvases).toBe(before.canvases);
  });
}
