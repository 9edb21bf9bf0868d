import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { GAME, gameFrame, openNews } from './newsPage.ts';

const POSTER =
  '<a href="#"><b>The Train</b> Why would Kim Jong Un travel at all?<span style="display:block;height:200px"></span></a>';
const element = (attributes: string): string =>
  `<quid-pro-quo level="the-train" lang="en" ${attributes}>${POSTER}</quid-pro-quo><script src="${GAME}quid-pro-quo.js" async></script>`;

test('E8: the element is small, and fetches nothing of the game before it is pressed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().startsWith(GAME) && asked.push(request.url().slice(GAME.length)));
  const foreign = await openNews(page, { body: element('') });
  const play = page.getByRole('button', { name: 'Play' });
  await play.waitFor();
  await expect(page.getByText('Why would Kim Jong Un')).toBeVisible();
  await page.waitForTimeout(500);
  expect(asked).toEqual(['quid-pro-quo.js']);
  const script = await (await page.request.get(`${GAME}quid-pro-quo.js`)).body();
  expect(brotliCompressSync(script).length).toBeLessThan(5000);
  await page.evaluate(() => {
    Object.assign(window, { told: [] });
    for (const type of ['ready', 'start', 'decision', 'ending'])
      addEventListener(`quid-pro-quo:${type}`, () => (window as unknown as { told: string[] }).told.push(type));
  });
  await play.click();
  const frame = await gameFrame(page);
  await frame.locator('html[data-ready="true"]').waitFor();
  await frame.locator('[data-option="open"]').click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told))
    .toEqual(['ready', 'start', 'decision']);
  expect(foreign).toEqual([]);
});

test('the frame for itself weighs at most 150 kB before it is pressed', async ({ page }) => {
  let bytes = 0;
  const files: string[] = [];
  page.on('response', async (response) => {
    files.push(response.url());
    const body = await response.body().catch(() => Buffer.alloc(0));
    bytes += /\.(webp|woff2)$/.test(response.url()) ? body.length : brotliCompressSync(body).length;
  });
  await page.goto(`${GAME}embed.html?level=the-bloc&lang=de`);
  await page.locator('[data-play]:visible').waitFor();
  await page.waitForLoadState('networkidle');
  console.log(`the facade: ${(bytes / 1000).toFixed(1)} kB in ${files.length} files`);
  expect(bytes).toBeLessThan(150_000);
  expect(files.filter((file) => /phaser|index-|whole/.test(file))).toEqual([]);
});

test('the element gives its frame the height it asks for, follows the page and brings a new card into sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openNews(page, {
    body: `<p>Above</p>${element('start="now" theme="light"')}<div style="height:2000px"></div>`,
  });
  const frame = await gameFrame(page);
  await frame.locator('html[data-ready="true"]').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.querySelector('quid-pro-quo')?.clientHeight ?? 0))
    .toBeGreaterThan(700);
  await page.evaluate(() => document.querySelector('quid-pro-quo')?.setAttribute('theme', 'dark'));
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await frame.locator('[data-option="engineers"], [data-option="send"], [data-option]').last().scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, 500));
  await frame.locator('[data-option]').last().click();
  await expect(frame.locator('.slip')).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() => Math.abs(document.querySelector('quid-pro-quo')?.getBoundingClientRect().top ?? 999)),
    )
    .toBeLessThan(60);
});
