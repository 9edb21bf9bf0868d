import { expect, type Page, test } from '@playwright/test';
import { sandboxRun } from '../../src/forecast/sandboxRuns.ts';
import { compileFromDisk } from '../../src/level/readLevels.ts';
import { ROOT } from '../support/root.ts';
import { findings } from './axe.ts';
import { ready } from './player.ts';

/** Opens a level's model and waits for its runs. */
async function openModel(page: Page, level: string, lang: string): Promise<void> {
  await page.goto(`?level=${level}&lang=${lang}&fast=1&model=1`);
  await ready(page);
  await expect(page.locator('[data-sandbox="made"]')).toBeVisible({ timeout: 20_000 });
}

for (const lang of ['de', 'en']) {
  test(`the model opens from the menu, by keyboard, and closes onto the run as it was (${lang})`, async ({ page }) => {
    await page.goto(`?level=the-train&seat=pyongyang&seed=3&lang=${lang}&fast=1`);
    await ready(page);
    await page.locator('[data-option="open"]').click();
    await page.locator('button.quiet[popovertarget="menu"]').press('Enter');
    const open = page.getByRole('button', { name: lang === 'de' ? 'Modell öffnen' : 'Open the model' });
    await open.press('Enter');
    await expect(page.locator('dialog[data-model="the-train"]')).toBeVisible();
    await expect(page).toHaveURL(/model=1/);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[data-model]')).toHaveCount(0);
    await expect(page).not.toHaveURL(/model=1/);
    await expect(page.locator('[data-card="ask"]')).toBeVisible();
  });
}

test('the runs of the model are the same in the browser as in Node', async ({ page }) => {
  await openModel(page, 'the-deal', 'en');
  const compiled = compileFromDisk(ROOT, 'the-deal');
  if (!compiled.ok) throw new Error('the-deal does not compile');
  const { level } = compiled.value;
  const runs = Array.from({ length: 400 }, (_, i) => sandboxRun(level, i + 1));
  for (const [ending, { id }] of level.endings.entries()) {
    const share = runs.filter((run) => run.ending === ending).length / runs.length;
    await expect(page.locator(`[data-share="${id}"] .numbers`)).toHaveText(`${Math.round(100 * share)}%`);
  }
});

test('a slider moved by keyboard says what it changes, and its number with it', async ({ page }) => {
  await openModel(page, 'the-train', 'en');
  const row = page.locator('[data-assumption="rules.pays-in-flour.effects"]');
  const share = page.locator('[data-share="bread-then-silence"]');
  const slider = row.getByRole('slider');
  await slider.focus();
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '× 0');
  await expect(row.locator('[data-changed]')).toContainText(/\d+ of 400 runs end otherwise/, { timeout: 20_000 });
  await expect(share).toContainText('→ 0');
  await expect(row).toContainText('Flour received, at the end on average');
  await page.getByRole('button', { name: 'Put everything back' }).click();
  await expect(row.locator('[data-changed]')).toHaveCount(0);
});

test('an assumption that makes no difference says so', async ({ page }) => {
  await openModel(page, 'the-bloc', 'en');
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details.assumptions')) (part as HTMLDetailsElement).open = true;
  });
  const row = page.locator('[data-assumption="web.watchers.tokyo.watch"]');
  await row.getByRole('slider').press('End');
  await expect(row.locator('[data-changed="0"]')).toContainText('It makes no difference here', { timeout: 20_000 });
});

test('a tag on the page opens its fact', async ({ page }) => {
  await openModel(page, 'the-train', 'en');
  await page.locator('.model').getByRole('button', { name: 'NU-02' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Fact NU-02' })).toBeVisible();
});

test('the contents lead to the sandbox over the summit', async ({ page }) => {
  await page.goto('?level=the-train&lang=en&fast=1&choose=1');
  await ready(page);
  await page.getByRole('link', { name: /Sandbox/ }).click();
  await ready(page);
  await expect(page.locator('dialog[data-model="the-summit"]')).toBeVisible();
});

for (const [width, height] of [
  [390, 844],
  [1280, 720],
] as const) {
  test(`axe finds nothing on the model, and nothing runs out of it, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openModel(page, 'the-deal', 'de');
    await page.locator('.assumptions').first().locator('summary').scrollIntoViewIfNeeded();
    expect(await findings(page)).toEqual([]);
    const [inside, outside] = await page
      .locator('dialog[data-model]')
      .evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth]);
    expect(inside).toBeLessThanOrEqual(outside ?? 0);
  });
}
