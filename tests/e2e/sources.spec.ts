import { expect, test } from '@playwright/test';
import { findings } from './axe.ts';
import { makeMove, openFramed, ready, watch } from './player.ts';

for (const lang of ['de', 'en']) {
  test(`axe finds nothing on the page of all sources, and nothing sticks out (${lang})`, async ({ page }) => {
    const seen = watch(page);
    for (const [colorScheme, width, height] of [
      ['light', 320, 568],
      ['dark', 1280, 720],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await page.goto(`sources.${lang}.html`);
      expect(await findings(page), colorScheme).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
    }
    expect(seen).toEqual([]);
  });
}

test('a fact in the game leads to itself on the page of all sources, in the language that is read', async ({
  page,
  context,
}) => {
  await page.goto('?lang=de&fast=1');
  await ready(page);
  await page
    .locator('.foot')
    .getByRole('button', { name: /^Quellen/ })
    .click();
  const opens = context.waitForEvent('page');
  await page.getByRole('dialog', { name: 'Quellen' }).getByRole('link', { name: 'TL-01' }).click();
  const beside = await opens;
  await expect(beside).toHaveURL(/sources\.de\.html#TL-01$/);
  await expect(beside.locator('#TL-01')).toBeInViewport();
  await expect(beside.locator('#TL-01')).toContainText('Malligyong-1');
  expect(await beside.evaluate(() => window.opener)).toBeNull();
  // The game has stayed where it was.
  await expect(page.locator('[data-card="go"]')).toBeVisible();
});

test('a tag behind a number leads there, too, and so do menu, ending and the page of all levels', async ({ page }) => {
  const address = 'sources.en.html';
  await page.goto('?lang=en&fast=1');
  await ready(page);
  await page.locator('[data-gauge="pyongyang.food-gap"] > button').click();
  await page.getByRole('dialog', { name: 'Food gap' }).getByRole('button', { name: 'NU-20' }).first().click();
  const fact = page.getByRole('dialog', { name: 'Fact NU-20' });
  await expect(fact.getByRole('link', { name: 'NU-20' })).toHaveAttribute('href', `${address}#NU-20`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  const menu = page.locator('#menu');
  await expect(menu.getByRole('link', { name: 'All sources and terms' })).toHaveAttribute('href', address);
  await menu.getByRole('button', { name: 'Levels and seats' }).click();
  const levels = page.getByRole('dialog', { name: 'Levels and seats' });
  await expect(levels.getByRole('link', { name: 'All sources and terms' })).toHaveAttribute('href', address);
  await page.keyboard.press('Escape');
  for (const move of ['open', 'flour', 'handshake']) await makeMove(page, move);
  await expect(page.locator('[data-ending] .foot > a')).toHaveAttribute('href', address);
});

test('the page of all sources can be read without scripts, and leads into the game', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}sources.en.html#NU-02`);
  await expect(page.locator('#NU-02')).toContainText('RUSI');
  await expect(page.locator('#NU-02')).toContainText('11 September 2023');
  await expect(page.getByRole('link', { name: 'To the game' })).toHaveAttribute('href', 'index.html?lang=en');
  await page.locator('#NU-02').getByRole('link', { name: 'The Train' }).click();
  await expect(page).toHaveURL(/index\.html\?level=the-train/);
  await context.close();
});

test('in a frame that allows no new windows the sources open in the frame, and "back" leads to the run', async ({
  page,
  baseURL,
}) => {
  const frame = await openFramed(page, baseURL, 700);
  await frame.locator('html[data-ready="true"]').waitFor();
  await frame.locator('[data-option="open"]').click();
  await frame
    .locator('.foot')
    .getByRole('button', { name: /^Sources/ })
    .click();
  await frame.getByRole('dialog', { name: 'Sources' }).getByRole('link', { name: 'SD-07' }).click();
  await expect(frame.locator('#SD-07')).toBeInViewport();
  await frame.locator('body').evaluate(() => history.back());
  await expect(frame.locator('[data-card="ask"]')).toBeVisible();
});
