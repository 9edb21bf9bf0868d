import { expect, test } from '@playwright/test';
import { makeMove, ready } from './player.ts';

// What axe finds, and where, is looked for on every screen there is: everyScreen.spec.ts.
test('the canvas is hidden from screen readers and each change is announced once', async ({ page }) => {
  await page.goto('?lang=en&fast=1');
  await ready(page);
  await expect(page.locator('canvas')).toHaveAttribute('aria-hidden', 'true');
  await makeMove(page, 'open');
  await expect(page.locator('[aria-live="polite"]')).toContainText('Eyes on us: 30 to 5');
  await expect(page.locator('[aria-live="polite"]')).toHaveCount(1);
});
