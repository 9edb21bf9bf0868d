import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { makeMove, ready } from './player.ts';

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const lang of ['de', 'en']) {
  for (const [name, viewport] of [
    ['phone', { width: 390, height: 844 }],
    ['laptop', { width: 1280, height: 720 }],
  ] as const) {
    test(`axe finds nothing on first card, slip, ending and sheets (${lang}, ${name})`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(`?lang=${lang}&fast=1`);
      await ready(page);
      await expect(page.locator('canvas')).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.locator('[data-gauge="pyongyang.food-gap"] > button').click();
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await makeMove(page, 'open');
      await makeMove(page, 'engineers');
      expect(await findings(page)).toEqual([]);
      await makeMove(page, 'ships');
      await expect(page.locator('.timeline .fact').first()).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });

    test(`axe finds nothing on a threat, on hearing one, and in a hundred worlds (${lang}, ${name})`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(`?level=the-warning&seat=washington&lang=${lang}&fast=1`);
      await ready(page);
      await makeMove(page, 'pictures');
      await page.locator('[data-part="list-firms"]').click();
      expect(await findings(page)).toEqual([]);
      for (const part of ['public', 'satellite', 'meant']) await page.locator(`[data-part="${part}"]`).click();
      await page.locator('.scales .link').click();
      expect(await findings(page)).toEqual([]);
      await page.goto(`?level=the-warning&seat=pyongyang&turn=2&lang=${lang}&fast=1`);
      await ready(page);
      await expect(page.locator('.scales')).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.goto(`?level=the-warning&seat=washington&turn=6&lang=${lang}&fast=1`);
      await ready(page);
      await makeMove(page, 'renew');
      await makeMove(page, 'renewed');
      await expect(page.locator('.heaps[aria-busy="false"]')).toBeVisible({ timeout: 30_000 });
      expect(await findings(page)).toEqual([]);
    });

    test(`axe finds nothing at the table and in the menu (${lang}, ${name})`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(`?level=the-deal&seat=pyongyang&lang=${lang}&fast=1`);
      await ready(page);
      await makeMove(page, 'beijing');
      await expect(page.locator('[data-good="shells"]')).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.locator('.tools [popovertarget="menu"].quiet').click();
      expect(await findings(page)).toEqual([]);
    });
  }
}

test('the canvas is hidden from screen readers and each change is announced once', async ({ page }) => {
  await page.goto('?lang=en&fast=1');
  await ready(page);
  await expect(page.locator('canvas')).toHaveAttribute('aria-hidden', 'true');
  await makeMove(page, 'open');
  await expect(page.locator('[aria-live="polite"]')).toContainText('Eyes on us: 30 to 5');
  await expect(page.locator('[aria-live="polite"]')).toHaveCount(1);
});
