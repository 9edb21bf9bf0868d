import { expect, test } from '@playwright/test';
import { findings } from './axe.ts';
import { makeMove, ready } from './player.ts';

for (const lang of ['de', 'en']) {
  for (const [width, height] of [
    [390, 844],
    [1280, 720],
  ] as const) {
    test(`at the end the run is told from another seat, by keyboard (${lang}, ${width})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`?level=the-summit&seat=seoul&seed=7&turn=10&lang=${lang}&fast=1`);
      await ready(page);
      await makeMove(page, 'hold');
      await page.locator('[data-from="washington"]').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.other-seat .week')).toHaveCount(10);
      await expect(page.locator('[data-from="washington"]')).toHaveAttribute('aria-pressed', 'true');
      const hidden = page.locator('.hidden-there').first();
      await hidden.locator('summary').press('Enter');
      await expect(hidden.locator('li').first()).toBeVisible();
      expect(await findings(page, '.other-seat')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  }
}
