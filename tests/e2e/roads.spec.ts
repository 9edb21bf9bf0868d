import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findings } from './axe.ts';
import { makeMove, ready } from './player.ts';

const made = { timeout: 20_000 };

for (const lang of ['de', 'en']) {
  for (const [width, height] of [
    [390, 844],
    [1280, 720],
  ] as const) {
    test(`at the end each decision opens to the roads not taken, and leads back there (${lang}, ${width})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`?lang=${lang}&fast=1`);
      await ready(page);
      for (const move of ['open', 'engineers', 'ships']) await makeMove(page, move);
      await expect(page.locator('[data-fork]')).toHaveCount(3);
      await page.locator('.road-fan').scrollIntoViewIfNeeded();
      await expect(page.locator('[data-roads="made"]')).toBeVisible(made);
      // From the first fork and from the last all runs end somewhere, the own ending among the rows.
      for (const column of ['b:first-of-type', 'b:last-of-type']) {
        const shares = await page.locator(`.road-fan .shares li > ${column}`).allTextContents();
        const percent = shares.map((share) => Number(/(\d+)\u202f?%$/.exec(share)?.[1] ?? 0));
        expect(Math.abs(percent.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(3);
      }
      await expect(page.locator('.road-fan .own')).toHaveCount(1);
      await page.locator('[data-fork="1"]').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-forecast="made"]')).toBeVisible(made);
      // The own decision is among the others, and marked.
      await expect(page.locator('.fans > li:has(.taken)')).toHaveCount(1);
      expect(await page.locator('.fans > li').count()).toBeGreaterThan(1);
      expect(await findings(page, '.roads')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.locator('[data-replay="1"]').press('Enter');
      await expect(page.locator('[data-ending]')).toHaveCount(0);
      await expect(page.locator('button[data-option="engineers"]')).toBeVisible();
    });
  }
}

test('a link that locks forecasts locks these, too', async ({ page }) => {
  await page.goto('?lang=en&fast=1&forecast=0');
  await ready(page);
  for (const move of ['open', 'engineers', 'ships']) await makeMove(page, move);
  await expect(page.locator('[data-ending]')).toBeVisible();
  await expect(page.locator('[data-fork]')).toHaveCount(0);
});

test('the fan is kept as a picture', async ({ page }) => {
  await page.goto('?lang=en&fast=1');
  await ready(page);
  for (const move of ['open', 'engineers', 'ships']) await makeMove(page, move);
  await page.locator('.road-fan').scrollIntoViewIfNeeded();
  const save = page.locator('[data-save-picture]');
  await expect(save).toBeVisible(made);
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toMatch(/^the-train-[a-z-]+\.png$/);
  const bytes = readFileSync(await download.path());
  // Width and height of a PNG stand behind its first 16 bytes.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 675]);
});

test('a touch on a knot of the fan opens its fork', async ({ page }) => {
  await page.goto('?lang=en&fast=1');
  await ready(page);
  for (const move of ['open', 'engineers', 'ships']) await makeMove(page, move);
  await page.locator('.road-fan').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-roads="made"]')).toBeVisible(made);
  // The first knot lies at the left edge, wherever its height.
  const canvas = page.locator('.road-fan canvas');
  const { height = 0 } = (await canvas.boundingBox()) ?? {};
  for (let y = 10; y < height; y += 16) {
    await canvas.click({ position: { x: 11, y } });
    if ((await page.locator('[data-fork="0"]').getAttribute('aria-expanded')) === 'true') return;
  }
  throw new Error('no knot at the left edge answered');
});

test('by night the own path is light, and on paper it is ink', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('?level=the-train&seat=pyongyang&seed=2023&turn=40&lang=en&fast=1');
  await ready(page);
  const fan = page.locator('.road-fan');
  await fan.scrollIntoViewIfNeeded();
  await expect(fan).toHaveAttribute('data-roads', 'made', { timeout: 30_000 });
  /** Is this colour anywhere in the drawing? */
  const has = (colour: readonly [number, number, number]): Promise<boolean> =>
    fan.locator('canvas').evaluate((canvas: HTMLCanvasElement, [red, green, blue]) => {
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      for (let i = 0; i < data.length; i += 4)
        if (data[i] === red && data[i + 1] === green && data[i + 2] === blue && data[i + 3] === 255) return true;
      return false;
    }, colour);
  const [LIGHT, INK] = [[243, 236, 221] as const, [20, 33, 61] as const];
  expect([await has(LIGHT), await has(INK)]).toEqual([true, false]);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect([await has(LIGHT), await has(INK)]).toEqual([false, true]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect([await has(LIGHT), await has(INK)]).toEqual([true, false]);
});
