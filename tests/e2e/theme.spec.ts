import { expect, type Page, test } from '@playwright/test';
import { makeMove, ready, watch } from './player.ts';

const PAPER = { light: 'rgb(239, 231, 214)', dark: 'rgb(19, 27, 46)' };

const paperOf = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Opens the light edition and waits for its stage. Gives what the page complains of, also later. */
async function openByDay(page: Page): Promise<readonly string[]> {
  const seen = watch(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('?lang=en&fast=1');
  await ready(page);
  await expect(page.locator('.stage-running canvas')).toHaveCount(1);
  return seen;
}

test('the edition follows the device, also while the page is open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('?lang=en&fast=1');
  await ready(page);
  expect(await paperOf(page)).toBe(PAPER.dark);
  await expect(page.locator('#stage canvas')).toHaveCount(1);
  await makeMove(page, 'open');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => paperOf(page)).toBe(PAPER.light);
  // The stage is drawn anew, in one canvas, and the run is where it was.
  await expect(page.locator('#stage canvas')).toHaveCount(1);
  await expect(page.locator('[data-card="ask"], [data-card]').first()).toBeVisible();
  await makeMove(page, 'engineers');
  await expect(page.locator('.slip')).toBeVisible();
});

test('editions that change quickly leave one stage, that of the last', async ({ page }) => {
  const seen = await openByDay(page);
  for (const colorScheme of ['dark', 'light', 'dark'] as const) await page.emulateMedia({ colorScheme });
  await expect.poll(() => paperOf(page)).toBe(PAPER.dark);
  await expect(page.locator('.stage-running canvas')).toHaveCount(1);
  await makeMove(page, 'open');
  expect(seen).toEqual([]);
});

test('where the stage of another edition cannot be opened, the game goes on without one', async ({ page }) => {
  const seen = await openByDay(page);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('.stage-none')).toBeVisible();
  await expect(page.locator('#stage canvas')).toHaveCount(0);
  await page.emulateMedia({ colorScheme: 'light' });
  for (const option of ['open', 'engineers', 'ships']) await makeMove(page, option);
  await expect(page.locator('[data-ending]')).toBeVisible();
  await expect(page.locator('.stage-none')).toBeVisible();
  expect(seen).toEqual([]);
});

test('an address can ask for an edition, against the device, from the first paint', async ({ page }) => {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
    await page.goto(`?lang=en&theme=${theme}`, { waitUntil: 'commit' });
    await page.locator('[data-option]').first().waitFor();
    expect(await paperOf(page)).toBe(PAPER[theme]);
    await ready(page);
    await expect(page.locator('#stage canvas')).toBeVisible();
  }
});

test('what is chosen in the menu stays, and outweighs the address it was chosen against', async ({ page }) => {
  await page.goto('?lang=en&fast=1&theme=light');
  await ready(page);
  await expect(page.locator('#stage canvas')).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('radio', { name: 'dark' }).check();
  expect(await paperOf(page)).toBe(PAPER.dark);
  await expect(page).not.toHaveURL(/theme=/);
  await page.goto('?lang=en&fast=1');
  await ready(page);
  expect(await paperOf(page)).toBe(PAPER.dark);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('radio', { name: 'as the device' }).check();
  expect(await paperOf(page)).toBe(PAPER.light);
});

test('an edition that does not exist is named, and printed pages are light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('?lang=de&theme=neon');
  await ready(page);
  await expect(page.locator('.notice')).toContainText('neon');
  expect(await paperOf(page)).toBe(PAPER.dark);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await paperOf(page)).toBe(PAPER.light);
});
