import { expect, test } from '@playwright/test';
import { findings } from './axe.ts';
import { ready } from './player.ts';

const RUN = 'level=the-deal&seat=moscow&seed=3&v=3&run=plants.!3_3_7_1_2.!guess_1_5.shrug';

for (const lang of ['de', 'en']) {
  for (const [width, height] of [
    [390, 844],
    [1280, 720],
  ] as const) {
    test(`the turn of a phase is told by two papers, and only the own one says what it leaves out (${lang}, ${width})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`?${RUN}&lang=${lang}&fast=1`);
      await ready(page);
      await page.locator('.papers-now > button').press('Enter');
      const sheet = page.getByRole('dialog', { name: lang === 'de' ? 'Zwei Titelseiten' : 'Two front pages' });
      await expect(sheet.locator('.paper')).toHaveCount(2);
      await expect(sheet.locator('[data-paper^="moscow."] aside')).toBeVisible();
      await expect(sheet.locator('[data-paper^="washington."] aside')).toHaveCount(0);
      expect(await findings(page, '#papers')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  }
}

test('at the end all pages lie there, with what each leaves out and what is confirmed', async ({ page }) => {
  await page.goto(`?${RUN}.data.!6_0_2_4_1.catch-up&lang=en&fast=1`);
  await ready(page);
  const strip = page.locator('.front-pages');
  await expect(strip.locator('[data-front-page]')).toHaveCount(2);
  await expect(strip.locator('.paper aside')).toHaveCount(4);
  await strip.locator('[data-front-page="october"] summary').click();
  await expect(strip.getByText('TL-09')).toBeVisible();
  expect(await findings(page, '.front-pages')).toEqual([]);
  // In the other language the same stories.
  const stories = () =>
    strip.locator('.paper').evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset.paper));
  const before = await stories();
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(strip.getByText('Was nicht darin steht').first()).toBeVisible();
  expect(await stories()).toEqual(before);
});

test('where the pages cannot be had, the sheet says so and the run goes on', async ({ page }) => {
  await page.goto(`?${RUN}&lang=en&fast=1`);
  await ready(page);
  const open = page.locator('.papers-now > button');
  await expect(open).toBeVisible();
  await page.context().setOffline(true);
  await open.click();
  await expect(page.locator('#papers')).toContainText('could not be loaded');
  await page.context().setOffline(false);
  await page.keyboard.press('Escape');
  await page.locator('[data-option]').first().click();
  await expect(page.locator('[data-card="deliver"]')).toHaveCount(0);
});
