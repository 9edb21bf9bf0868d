import { expect, type Page, test } from '@playwright/test';
import { ready } from './player.ts';

/** Counts how often the page speaks; what is said once must not be said twice. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('[aria-live="polite"]');
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => region?.textContent && heard.push(region.textContent)).observe(region as Node, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
}

test('a run is played by roles and names alone, and each decision is announced once', async ({ page }) => {
  await page.goto('?lang=en&fast=1');
  await ready(page);
  const heard = await listen(page);
  const main = page.getByRole('main');
  for (const [card, option, said] of [
    ['Do we go?', /^Travel in full view/, 'Eyes on us: 30 to'],
    ['What do we ask for first?', /^Engineers for the satellite/, 'Eyes on us'],
    ['What do we promise?', /^Shells as help arrives/, 'Shells in depots'],
  ] as const) {
    await expect(main.getByRole('heading', { name: card })).toBeVisible();
    await main.getByRole('button', { name: option }).click();
    await expect(page.locator('[aria-live="polite"]')).toContainText(said);
    expect(await heard()).toHaveLength(1);
  }
  await expect(main.getByRole('heading', { name: 'It stays up' })).toBeFocused();
});

test('the table is worked by roles and names alone', async ({ page }) => {
  await page.goto('?level=the-deal&seat=moscow&lang=en&fast=1&seed=6');
  await ready(page);
  const main = page.getByRole('main');
  await main.getByRole('button', { name: /^Send wheat as a gift/ }).click();
  const more = main.getByRole('group', { name: 'We get' }).getByRole('button', { name: 'More: Artillery shells' });
  for (let i = 0; i < 4; i++) await more.click();
  await expect(main.getByRole('group', { name: 'We get' })).toContainText('1.00 million rounds');
  const worth = main.getByRole('region', { name: 'What it is worth' });
  await expect(worth).toContainText('To us');
  await main.getByRole('button', { name: 'Offer this' }).click();
  await expect(page.locator('[aria-live="polite"]')).toContainText('Pyongyang');
});
