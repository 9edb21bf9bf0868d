import { expect, test } from '@playwright/test';
import { ready } from './player.ts';

test('once the page is there, all consequences can be questioned without network and without a worker', async ({
  page,
}) => {
  // Thousands of runs on the page's own thread.
  test.slow();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'Worker', { value: undefined });
  });
  await page.goto('?level=the-train&seat=pyongyang&seed=3&v=2&run=open.engineers.instalments&lang=en&fast=1');
  await ready(page);
  await expect(page.locator('.timeline .fact').first()).toBeVisible();
  await page.context().setOffline(true);
  // Why.
  await page.locator('.change button').first().press('Enter');
  await expect(page.locator('.why-graph').first()).toBeVisible();
  await page.keyboard.press('Escape');
  // Roads not taken, and one fork of them.
  await page.locator('.road-fan').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-roads="made"]')).toBeVisible({ timeout: 30_000 });
  await page.locator('[data-fork="1"]').press('Enter');
  await expect(page.locator('[data-forecast="made"]')).toBeVisible({ timeout: 30_000 });
  // Both papers, and the protocol.
  await expect(page.locator('.paper')).toHaveCount(2);
  await page.locator('[data-protocol]').press('Enter');
  await expect(page.locator('.minute')).toHaveCount(3);
  await page.keyboard.press('Escape');
  // The model, with a slider.
  await page.getByRole('button', { name: 'Open the model' }).last().press('Enter');
  await expect(page.locator('[data-sandbox="made"]')).toBeVisible({ timeout: 30_000 });
  const row = page.locator('[data-assumption="rules.pays-in-flour.effects"]');
  await row.getByRole('slider').press('Home');
  await expect(row.locator('[data-changed]')).toContainText('runs end otherwise', { timeout: 30_000 });
  await page.keyboard.press('Escape');
  // What it would lead to, from an earlier decision.
  await page.locator('[data-replay="1"]').press('Enter');
  await page.locator('.ask-ahead > button').press('Enter');
  await expect(page.locator('[data-forecast="made"]')).toBeVisible({ timeout: 30_000 });
});
