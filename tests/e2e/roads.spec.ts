import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
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
      await page.locator('[data-fork="1"]').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-forecast="made"]')).toBeVisible(made);
      // The own decision is among the others, and marked.
      await expect(page.locator('.fans > li:has(.taken)')).toHaveCount(1);
      expect(await page.locator('.fans > li').count()).toBeGreaterThan(1);
      const { violations } = await new AxeBuilder({ page }).include('.roads').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
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
