import { expect, type Page, test } from '@playwright/test';
import { startRun } from '../../src/bots/playRun.ts';
import { listedDecisions } from '../../src/bots/quickDecision.ts';
import { viewFor } from '../../src/engine/viewFor.ts';
import { sharesOf, strandsFrom } from '../../src/forecast/strandsFrom.ts';
import { compileFromDisk } from '../../src/level/readLevels.ts';
import { ROOT } from '../support/root.ts';
import { findings } from './axe.ts';
import { makeMove, ready } from './player.ts';

const ask = (page: Page) => page.locator('.ask-ahead > button');
const made = (page: Page) => page.locator('[data-forecast="made"]');

/** Of each decision: what it is called and how often its endings were reached, in percent. */
const shares = (page: Page): Promise<{ label: string; percent: number[] }[]> =>
  page.locator('.fans > li').evaluateAll((rows) =>
    rows.map((row) => ({
      label: row.querySelector('b')?.textContent ?? '',
      percent: [...row.querySelectorAll('.shares b')].map((b) => Number.parseInt(b.textContent ?? '', 10)),
    })),
  );

for (const lang of ['de', 'en']) {
  for (const [width, height] of [
    [390, 844],
    [1280, 720],
  ] as const) {
    test(`what options lead to is told for each of them, by keyboard, in words (${lang}, ${width})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`?level=the-summit&seat=seoul&seed=7&lang=${lang}&fast=1`);
      await ready(page);
      await ask(page).focus();
      await page.keyboard.press('Enter');
      await expect(made(page)).toBeVisible({ timeout: 20_000 });
      const options = await page.locator('[data-option] .words > b').allTextContents();
      const found = await shares(page);
      expect(found.map(({ label }) => label)).toEqual(options);
      for (const { percent } of found) {
        const sum = percent.reduce((total, one) => total + one, 0);
        expect(sum).toBeGreaterThanOrEqual(98);
        expect(sum).toBeLessThanOrEqual(102);
      }
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  }
}

/** The same forecast made by Node: of each decision the shares of its three most frequent endings and of the rest, in percent. */
function sharesInNode(id: string, seat: number, seed: number, runs: number): number[][] {
  const made = compileFromDisk(ROOT, id);
  if (!made.ok) throw new Error(`${id} does not compile`);
  const { level } = made.value;
  const { state } = startRun(level, seat, seed);
  const gauges = (level.seats[seat]?.aims ?? []).map(({ gauge }) => gauge);
  const question = { view: viewFor(level, state, seat), decisions: listedDecisions(level, state), gauges, seed };
  const strands = strandsFrom(level, question);
  const all = Array.from({ length: runs }, () => strands.next().value);
  return sharesOf(level, question, all).map((row) => {
    const [a = 0, b = 0, c = 0, ...rest] = row.filter((share) => share > 0).sort((one, other) => other - one);
    const others = rest.reduce((sum, share) => sum + share, 0);
    return [a, b, c, others].filter((share) => share > 0).map((share) => Math.round(100 * share));
  });
}

test('the same question gets the same answer, in a worker, without one, and in Node', async ({ page, browser }) => {
  const url = '?level=the-deal&seat=moscow&seed=3&lang=en&fast=1';
  await page.goto(url);
  await ready(page);
  await ask(page).click();
  await expect(made(page)).toBeVisible({ timeout: 20_000 });
  const inWorker = await shares(page);
  const other = await browser.newPage();
  await other.addInitScript(() => {
    Object.defineProperty(globalThis, 'Worker', { value: undefined });
  });
  await other.goto(page.url().replace(/\?.*/, url));
  await ready(other);
  await ask(other).click();
  await expect(made(other)).toBeVisible({ timeout: 20_000 });
  expect(await shares(other)).toEqual(inWorker);
  expect(inWorker.map(({ percent }) => percent)).toEqual(sharesInNode('the-deal', 1, 3, 500));
});

test('a decision ends the forecast, and the next card has one of its own', async ({ page }) => {
  await page.goto('?level=the-deal&seat=moscow&seed=3&lang=en&fast=1');
  await ready(page);
  await ask(page).click();
  await expect(page.locator('.fans .shares').first()).toBeVisible();
  await makeMove(page, 'cameras');
  await expect(page.locator('.fans')).toHaveCount(0);
  await page.locator('[data-good="flour"] [data-step="1"]').click();
  await ask(page).click();
  await expect(made(page)).toBeVisible({ timeout: 20_000 });
  expect((await shares(page)).map(({ label }) => label)).toContain('Make this offer');
});

test('it can be switched off in the menu, and locked by a link', async ({ page }) => {
  await page.goto('?level=the-summit&seat=moscow&seed=3&lang=en&fast=1');
  await ready(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  const box = page.getByLabel('Offer forecasts below the options');
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.keyboard.press('Escape');
  await expect(ask(page)).toHaveCount(0);
  await page.goto('?level=the-summit&seat=moscow&seed=3&lang=en&fast=1&forecast=0');
  await ready(page);
  await expect(ask(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(box).toHaveCount(0);
});
