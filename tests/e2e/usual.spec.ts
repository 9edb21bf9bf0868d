import { expect, test } from '@playwright/test';
import { makeMove, ready } from './player.ts';

for (const [lang, words] of [
  ['de', /Von 10\.000 simulierten Durchgängen .* wie dieser\./],
  ['en', /Of 10,000 simulated runs .* ended like this/],
] as const) {
  test(`the end says how many of ten thousand simulated runs ended alike, and marks its own among all (${lang})`, async ({
    page,
  }) => {
    await page.goto(`?lang=${lang}&fast=1`);
    await ready(page);
    for (const move of ['open', 'engineers', 'ships']) await makeMove(page, move);
    await expect(page.locator('.usual')).toContainText(words);
    await page.locator('.usual summary').click();
    const title = await page.locator('[data-ending] .ending-title').textContent();
    await expect(page.locator('.usual-rows .own')).toContainText(title ?? '');
  });
}
