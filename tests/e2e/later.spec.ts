import { expect, type Page, test } from '@playwright/test';
import { makeMove, ready } from './player.ts';

const SCREENS = '**/assets/laterDownload-*.js';

/** Plays the first level to its end. */
async function playToTheEnd(page: Page): Promise<void> {
  for (const move of ['open', 'engineers', 'ships']) await makeMove(page, move);
}

test('the screens after the first card come ahead of need: a run started goes on without a network', async ({
  page,
  context,
}) => {
  const come = page.waitForResponse(SCREENS);
  await page.goto('?lang=en&fast=1');
  await ready(page);
  await (await come).finished();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await playToTheEnd(page);
  await expect(page.locator('[data-ending] .title')).toBeFocused();
});

test('who is quicker than the network waits in place, and the focus goes to the card that comes', async ({ page }) => {
  let letThrough = (): void => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(SCREENS, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('?lang=en&fast=1');
  await ready(page);
  await playToTheEnd(page);
  await expect(page.getByRole('status')).toHaveText('On its way …');
  await expect(page.getByRole('status')).toBeFocused();
  letThrough();
  await expect(page.locator('[data-ending] .title')).toBeFocused();
});

for (const storage of ['with', 'without']) {
  test(`where the screens cannot be had, nothing is lost and trying again helps (${storage} storage)`, async ({
    page,
  }) => {
    if (storage === 'without') {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new Error('forbidden');
          },
        });
      });
    }
    await page.route(SCREENS, (route) => route.abort());
    await page.goto('?lang=en&fast=1');
    await ready(page);
    await playToTheEnd(page);
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Your run is not lost');
    // The network still does not answer: the message stays, and so does the game around it.
    await page.context().setOffline(true);
    await again.click();
    await expect(again).toBeVisible();
    await expect(page.locator('.place')).toContainText('3/3');
    await page.context().setOffline(false);
    await page.unroute(SCREENS);
    await again.click();
    await expect(page.locator('[data-ending]')).toBeVisible();
    await expect(page).toHaveURL(/run=open\.engineers\.ships/);
  });
}

test('a link to a later screen finds it there when the page is ready', async ({ page }) => {
  for (const [query, what] of [
    ['level=the-deal&seat=moscow&turn=3', '[data-card] [data-good], [data-card] [data-option]'],
    ['level=the-warning&seat=pyongyang&turn=2', '.scales'],
    ['level=the-train&run=open.engineers.ships&v=2', '[data-ending]'],
  ] as const) {
    await page.goto(`?${query}&lang=en&fast=1`);
    await ready(page);
    expect(await page.locator(what).count()).toBeGreaterThan(0);
    expect(await page.locator('.later').count()).toBe(0);
  }
});
