import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { findings } from './axe.ts';
import { makeMove, ready } from './player.ts';

const RUN = 'level=the-train&seat=pyongyang&seed=3&v=2&run=open.engineers.instalments';

async function openRun(page: Page, more: string): Promise<void> {
  await page.goto(`?${RUN}&fast=1&${more}`);
  await ready(page);
}

for (const lang of ['de', 'en']) {
  for (const [width, height] of [
    [390, 844],
    [1280, 720],
  ] as const) {
    test(`a run is watched decision by decision to its end, by keyboard alone (${lang}, ${width})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openRun(page, `lang=${lang}&watch=1`);
      await expect(page.locator('[data-card="go"]')).toBeVisible();
      // A page that opens takes no focus; from the first step on it stays where one goes on.
      await page.locator('[data-watch-next]').focus();
      for (const card of ['ask', 'promise']) {
        await expect(page.locator('[data-watch-next]')).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(page.locator(`[data-card="${card}"]`)).toBeVisible();
      }
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-ending="stays-up"]')).toBeVisible();
      // A reload shows the replay once more: the address is still the one that was passed on.
      await expect(page).toHaveURL(/watch=1/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  }
}

test('who decides otherwise in a replay plays on from there, and what they kept before stays until then', async ({
  page,
}) => {
  await page.goto('?level=the-train&seat=pyongyang&seed=9&lang=en&fast=1');
  await ready(page);
  await makeMove(page, 'quiet');
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  const before = await kept();
  await openRun(page, 'lang=en&watch=1');
  await page.locator('[data-watch-next]').click();
  expect(await kept()).toBe(before);
  await page.locator('[data-option="flour"]').click();
  await expect(page.locator('[data-watch]')).toHaveCount(0);
  await expect(page).toHaveURL(/run=open\.flour/);
  await expect(page).not.toHaveURL(/watch=1/);
});

test('“Play on from here” ends a replay where it stands', async ({ page }) => {
  await openRun(page, 'lang=en&watch=1');
  await page.locator('[data-watch-next]').click();
  await page.getByRole('button', { name: 'Play on from here' }).click();
  await expect(page.locator('[data-watch]')).toHaveCount(0);
  await expect(page.locator('[data-card="ask"]')).toBeVisible();
  await expect(page).toHaveURL(/run=open(&|$)/);
});

test('another run of the same level, begun from a replay, is none', async ({ page }) => {
  await openRun(page, 'lang=en&watch=1');
  for (let i = 0; i < 3; i++) await page.locator('[data-watch-next]').click();
  await page.getByRole('button', { name: 'Play again' }).click();
  await expect(page.locator('[data-card="go"]')).toBeVisible();
  await expect(page.locator('[data-watch]')).toHaveCount(0);
  await expect(page).not.toHaveURL(/watch=1/);
});

test('a replay that cannot be read to its end is shown as far as it can be, and says so', async ({ page }) => {
  await page.goto('?level=the-train&seat=pyongyang&seed=3&v=2&run=open.nonsense.ships&lang=en&fast=1&watch=1');
  await ready(page);
  await expect(page.locator('[data-watch="0"]')).toContainText('1 of 1');
  await page.locator('[data-watch-next]').click();
  await expect(page.locator('[data-watch="1"]')).toContainText('That was the run.');
});

test('the protocol keeps reasons, saves them with the run, and prints them', async ({ page }) => {
  await openRun(page, 'lang=en');
  const open = page.locator('[data-protocol]');
  await open.click();
  const protocol = page.getByRole('dialog', { name: 'The Train: Pyongyang' });
  await expect(protocol.locator('.minute')).toHaveCount(3);
  await protocol.getByRole('textbox', { name: 'Reason' }).nth(1).fill('They need shells more than we need flour.');
  await protocol.getByRole('button', { name: 'Close' }).click();
  await open.click();
  await expect(protocol.getByRole('textbox', { name: 'Reason' }).nth(1)).toHaveValue(/need shells/);
  expect(await findings(page, '.protocol')).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), protocol.locator('[data-save-json]').click()]);
  const data = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(data).toMatchObject({ level: 'the-train', seat: 'pyongyang', seed: 3, ending: { id: 'stays-up' } });
  expect(data.decisions.map(({ decision }: { decision: { option: string } }) => decision.option)).toEqual([
    'open',
    'engineers',
    'instalments',
  ]);
  expect(data.decisions[1].reason).toContain('need shells');
  // The link in it shows the same run.
  await page.emulateMedia({ media: 'print' });
  await expect(protocol.getByText('They need shells', { exact: false }).last()).toBeVisible();
  await expect(page.locator('.gauges')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.goto(data.link);
  await ready(page);
  await expect(page.locator('[data-watch="0"]')).toBeVisible();
});
