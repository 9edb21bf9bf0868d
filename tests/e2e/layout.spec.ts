import { expect, test } from '@playwright/test';
import { makeMove, ready } from './player.ts';

const SIZES = [
  [320, 568],
  [390, 844],
  [768, 1024],
  [1280, 720],
  [900, 480],
  [3840, 2160],
] as const;

for (const [width, height] of SIZES) {
  for (const lang of ['de', 'en']) {
    test(`nothing sticks out at ${width} × ${height}, ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const [query, moves] of [
        ['', ['open', 'engineers']],
        ['level=the-deal&seat=moscow&', ['cameras']],
        ['level=the-warning&seat=washington&', ['pictures']],
      ] as const) {
        await page.goto(`?${query}lang=${lang}&fast=1`);
        await ready(page);
        for (const move of moves) await makeMove(page, move);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide).toBeLessThanOrEqual(0);
        for (const box of await page.locator('button[data-option], [data-step]').all()) {
          const size = await box.boundingBox();
          expect(size?.height ?? 0).toBeGreaterThanOrEqual(44);
        }
        const cut = await page
          .locator('.gauge .name, .option b, .title')
          .evaluateAll((found) => found.filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.textContent));
        expect(cut).toEqual([]);
      }
    });
  }
}

test('the options of the first card stand in the first view of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('?lang=en');
  await ready(page);
  const second = await page.locator('[data-option]').nth(1).boundingBox();
  expect((second?.y ?? 999) + (second?.height ?? 0)).toBeLessThanOrEqual(844);
});

for (const [width, height] of [
  [390, 844],
  [1280, 720],
] as const) {
  test(`at the table worth and moves are in sight from the first moment on, also while the counters are set (${width})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('?level=the-deal&seat=moscow&lang=de&fast=1');
    await ready(page);
    await makeMove(page, 'cameras');
    const expectAllInSight = async (): Promise<void> => {
      await expect(page.locator('.worth')).toBeInViewport({ ratio: 1 });
      for (const move of await page.locator('[data-option]').all()) await expect(move).toBeInViewport({ ratio: 1 });
    };
    await expectAllInSight();
    for (const good of ['flour', 'missiles']) {
      await page.locator(`[data-good="${good}"] [data-step="1"]`).click();
      await expectAllInSight();
    }
  });
}

test('a phone has one row of gauges, those of the aims; the others open, and are there for who reads the document', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('?lang=en&fast=1');
  await ready(page);
  const seen = page.locator('[data-gauge]').filter({ visible: true });
  const ids = (): Promise<(string | null)[]> =>
    seen.evaluateAll((gauges) => gauges.map((gauge) => gauge.getAttribute('data-gauge')));
  expect(await ids()).toEqual(['pyongyang.food-gap', 'pyongyang.launch-odds', 'washington.attention']);
  await expect(page.locator('[data-gauge]')).toHaveCount(5);
  const more = page.getByRole('button', { name: 'All numbers' });
  await more.press('Enter');
  await expect(seen).toHaveCount(5);
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await more.press('Enter');
  await expect(seen).toHaveCount(3);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(seen).toHaveCount(5);
  await expect(more).toBeHidden();
});

test('where the options are below the screen, one press leads to them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto('?lang=en&fast=1');
  await ready(page);
  await makeMove(page, 'open');
  await page.locator('.cue button').click();
  await expect(page.locator('[data-option]').first()).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-option]').first()).toBeFocused();
  await expect(page.locator('.cue')).toHaveCount(0);
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  for (const [name, query, moves, first] of [
    ['a threat', 'level=the-summit&seat=washington&seed=7', ['look', 'beijing-talk'], '[data-part="expose"]'],
    ['a table', 'level=the-summit&seat=moscow&seed=7', ['gift', 'hurry'], '[data-step="1"]'],
  ] as const) {
    test(`the first thing to choose at ${name} is in sight or one press away, and nothing lies over it (${width})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`?${query}&lang=de&fast=1`);
      await ready(page);
      for (const move of moves) await makeMove(page, move);
      const target = page.locator(first).first();
      await expect(target).toBeVisible();
      const cue = page.locator('.cue button');
      // While the page is still finding its place the tab may come and go.
      await expect(async () => {
        if (await cue.isVisible()) await cue.click({ timeout: 1000 });
        await expect(target).toBeInViewport({ ratio: 1, timeout: 1000 });
      }).toPass({ timeout: 20_000 });
      // What a finger would meet there is the thing itself.
      const isOnTop = await target.evaluate((element) => {
        const { left, top, width: wide, height: high } = element.getBoundingClientRect();
        const met = document.elementFromPoint(left + wide / 2, top + high / 2);
        return met !== null && element.contains(met);
      });
      expect(isOnTop).toBe(true);
    });
  }
}

test('on a wall of pixels the stage’s letters grow with the page’s', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await page.goto('?level=the-warning&seat=washington&lang=en&fast=1');
  await ready(page);
  await expect(page.locator('.sheet.stage-running')).toHaveCount(1);
  const { letters, canvas, host } = await page.evaluate(() => {
    const stage = document.getElementById('stage');
    return {
      letters: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      canvas: stage?.querySelector('canvas')?.getBoundingClientRect().width,
      host: stage?.getBoundingClientRect().width,
    };
  });
  expect(letters).toBe(40);
  expect(canvas).toBeCloseTo(host ?? 0, 0);
});

for (const [width, height] of [
  [390, 844],
  [1280, 720],
] as const) {
  test(`nothing jumps while typefaces, stage and cutting arrive (${width})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    // Slow enough for each of them to come alone.
    const conditions = { offline: false, latency: 100, downloadThroughput: 200_000, uploadThroughput: 90_000 };
    await client.send('Network.emulateNetworkConditions', conditions);
    for (const lang of ['de', 'en']) {
      await page.goto(`?lang=${lang}`);
      await expect(page.locator('.sheet.stage-running')).toHaveCount(1, { timeout: 30_000 });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(500);
      const { sum } = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts);
      expect(sum).toBeLessThan(0.02);
    }
  });
}
