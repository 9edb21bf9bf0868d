import { expect, type Page, test } from '@playwright/test';
import { ready } from './player.ts';

/** Presses Tab until the focus is where it should be; fails if it never gets there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

test('a whole run can be played with Tab and Enter', async ({ page }) => {
  await page.goto('?lang=en&fast=1');
  await ready(page);
  for (const option of ['quiet', 'engineers', 'instalments']) {
    await tabTo(page, `[data-option="${option}"]`);
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-option="${option}"]`)).toHaveCount(0);
  }
  await expect(page.locator('[data-ending]')).toBeVisible();
  await tabTo(page, '.option.next');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-card="prepare-pyongyang"]')).toBeVisible();
});

test('a whole run can be played with number keys, the table with Tab', async ({ page }) => {
  await page.goto('?level=the-deal&seat=moscow&lang=de&fast=1&seed=6');
  await ready(page);
  await page.keyboard.press('1');
  await tabTo(page, '[data-good="shells"] [data-step="1"]');
  for (let i = 0; i < 6; i++) await page.keyboard.press('Enter');
  await expect(page.locator('[data-good="shells"]')).toHaveAttribute('data-steps', '6');
  await tabTo(page, '[data-good="flour"] [data-step="1"]');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Space');
  await tabTo(page, '[data-option="propose"]');
  await page.keyboard.press('Enter');
  for (let i = 0; i < 12 && (await page.locator('[data-ending]').count()) === 0; i++) await page.keyboard.press('1');
  await expect(page.locator('[data-ending]')).toBeVisible();
});

test('number keys can be switched off', async ({ page }) => {
  await page.goto('?lang=en&fast=1');
  await ready(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByLabel('Number keys choose options').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(page.locator('[data-card="go"]')).toBeVisible();
});

test('the order of Tab is the order of reading', async ({ page }) => {
  await page.goto('?lang=en&fast=1');
  await ready(page);
  const tops = await page
    .locator('main button:visible')
    .evaluateAll((buttons) => buttons.map((b) => b.getBoundingClientRect().top));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test('a sheet closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto('?lang=en&fast=1');
  await ready(page);
  const gauge = page.locator('[data-gauge="pyongyang.food-gap"] > button');
  await gauge.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Food gap' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(gauge).toBeFocused();
});
