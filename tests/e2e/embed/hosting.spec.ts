import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ROOT } from '../../support/root.ts';
import { frameAddress, GAME, gameFrame, openNews, startGame } from './newsPage.ts';

const TRAIN = frameAddress('level=the-train&lang=en&start=now');
const plain = (src: string): string =>
  `<iframe title="The Train" sandbox="allow-scripts" src="${src}" style="width:100%;height:620px;border:0"></iframe>`;

/** What the README for editors asks for. */
const RULES = /^ {4}(default-src .*)$/m.exec(readFileSync(join(ROOT, 'src/cli/pack/README.md'), 'utf8'))?.[1] ?? '';

test('it runs under the rules that its README names, which allow no inline script and no eval', async ({ page }) => {
  expect(RULES).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(RULES).not.toContain('unsafe');
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.route(`${GAME}embed.html**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': RULES } });
  });
  const foreign = await openNews(page, { body: plain(frameAddress('level=the-deal&seat=moscow&seed=6&lang=de')) });
  const frame = await startGame(page);
  await frame.locator('.sheet.stage-running').waitFor({ state: 'attached' });
  await frame.getByRole('button', { name: 'Ton', exact: true }).click();
  await frame.locator('[data-option="gift"]').click();
  await expect(frame.locator('[data-good]').first()).toBeVisible();
  // Forecasts are made by a worker.
  await frame.locator('.ask-ahead > button').first().click();
  await expect(frame.locator('[data-forecast="made"]').first()).toBeVisible({ timeout: 30_000 });
  await page.waitForTimeout(1000);
  expect(refused).toEqual([]);
  expect(foreign).toEqual([]);
});

test('a frame that names its host obeys that host alone', async ({ page }) => {
  const say = (name: string): Promise<void> =>
    page.evaluate((language) => {
      const command = { source: 'quid-pro-quo-host', v: 1, type: 'lang', data: language };
      document.querySelector('iframe')?.contentWindow?.postMessage(command, '*');
    }, name);
  await openNews(page, { body: plain(`${TRAIN}&host=${encodeURIComponent('https://other.example')}`) });
  const other = await gameFrame(page);
  await other.locator('html[data-ready="true"]').waitFor();
  await page.waitForTimeout(500);
  await say('de');
  await page.waitForTimeout(500);
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('about:blank');
  await openNews(page, { body: plain(`${TRAIN}&host=${encodeURIComponent('http://news.test')}`) });
  const own = await gameFrame(page);
  await own.locator('html[data-ready="true"]').waitFor();
  await page.waitForTimeout(500);
  await say('de');
  await expect(own.locator('html')).toHaveAttribute('lang', 'de');
  await page.goto('about:blank');
  await openNews(page, { body: plain(`${TRAIN}&host=nobody`) });
  await expect((await gameFrame(page)).locator('.notice')).toContainText('host=nobody');
});

test('E20: a copy in a folder of its own runs from that folder alone, and says up to when its sources reach', async ({
  page,
}) => {
  const outside: string[] = [];
  await page.route(`${GAME}v/2026-12/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('v/2026-12/', '') });
    await route.fulfill({ response });
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(GAME) && !url.startsWith(`${GAME}v/2026-12/`)) outside.push(url);
  });
  await openNews(page, { body: plain(TRAIN.replace('embed.html', 'v/2026-12/embed.html').replace('&start=now', '')) });
  await expect((await gameFrame(page)).locator('main:visible .foot')).toContainText(/Sources up to .*20\d\d/);
  const frame = await startGame(page);
  await frame.locator('.sheet.stage-running').waitFor({ state: 'attached' });
  await frame.locator('[data-option="open"]').click();
  await frame.getByRole('button', { name: 'Menu' }).click();
  await expect(frame.locator('#menu')).toContainText(/Sources of this chapter up to .*20\d\d/);
  expect(outside).toEqual([]);
});

/** Serves a file of corrections. */
async function correct(page: Page, body: string): Promise<void> {
  const headers = { 'access-control-allow-origin': '*' };
  await page.route(`${GAME}corrections.json`, (route) =>
    route.fulfill({ contentType: 'application/json', headers, body }),
  );
}

test('E21: a correction by the newsroom stands in the frame, in its language; a broken one does no harm', async ({
  page,
}) => {
  const errors: string[] = [];
  const warned: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()));
  const note = { date: '2026-12-01', de: 'Die Zahl der Waggons war falsch.', en: 'The number of carriages was wrong.' };
  await correct(page, JSON.stringify({ 'the-train': note, 'the-deal': { ...note, en: 'Another one.' } }));
  await openNews(page, { body: plain(TRAIN) });
  const frame = await gameFrame(page);
  await expect(frame.locator('.notice')).toContainText(
    'Correction, 1 December 2026: The number of carriages was wrong.',
  );
  await expect(frame.locator('.notice')).not.toContainText('Another one.');
  await frame.locator('.notice button').click();
  await expect(frame.locator('.notice')).toHaveCount(0);
  for (const [broken, why] of [
    ['{"the-train": {"date": "soon", "de": "x", "en": "y"}}', '"date" is missing'],
    ['{"the-train": {"date": "2026-12-01", "de": "x"}}', '"en" needs a text'],
    ['{,}', 'is no JSON'],
    ['[]', 'holds no object'],
  ] as const) {
    await page.goto('about:blank');
    await page.unroute(`${GAME}corrections.json`);
    await correct(page, broken);
    await openNews(page, { body: plain(TRAIN) });
    await (await gameFrame(page)).locator('[data-option="open"]').waitFor();
    await expect.poll(() => warned.join()).toContain(why);
    await expect((await gameFrame(page)).locator('.notice')).toHaveCount(0);
  }
  // Without a network for it there is none, and nothing is said.
  await page.goto('about:blank');
  await page.unroute(`${GAME}corrections.json`);
  await page.route(`${GAME}corrections.json`, (route) => route.abort());
  const before = warned.length;
  await openNews(page, { body: plain(TRAIN) });
  await (await gameFrame(page)).locator('[data-option="open"]').waitFor();
  await page.waitForTimeout(500);
  expect(warned.length).toBe(before);
  expect(errors).toEqual([]);
});

test('each example of counting hears what it should, and no more', async ({ page }) => {
  await page.goto(`${GAME}events.en.html`);
  const examples = await page
    .locator('[data-way]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-way'), one.querySelector('code')?.textContent] as const),
    );
  expect(examples.map(([way]) => way)).toEqual(['own', 'layer', 'matomo', 'plausible', 'piano', 'frame']);
  for (const [way, code = ''] of examples) {
    await page.goto('about:blank');
    const frame = way === 'frame' ? plain(TRAIN) : '';
    const element = `<quid-pro-quo level="the-train" lang="en" start="now"></quid-pro-quo><script src="${GAME}quid-pro-quo.js"></script>`;
    const stubs = `counted = []; const note = (...told) => counted.push(told);
navigator.sendBeacon = (...told) => { note('beacon', ...told); return true; };
dataLayer = { push: (one) => note('layer', one) }; _paq = { push: (one) => note('matomo', one) };
plausible = (...told) => note('plausible', ...told); pa = { sendEvent: (...told) => note('piano', ...told) };`;
    await openNews(page, { body: `<script>${stubs}</script>${frame || element}<script>${code}</script>` });
    const game = await gameFrame(page);
    for (const move of ['open', 'engineers', 'ships']) await game.locator(`[data-option="${move}"]`).click();
    const counted = (): Promise<unknown[]> =>
      page.evaluate(() => (window as unknown as { counted: unknown[] }).counted);
    await expect.poll(async () => (await counted()).length, { message: way ?? '' }).toBe(2);
    expect(JSON.stringify(await counted()), way ?? '').toMatch(/start.*ending/);
    expect(JSON.stringify(await counted())).not.toMatch(/engineers|ships/);
  }
});

test('the builder names the copies that stay as they are, where there are any', async ({ page }) => {
  await page.goto(`${GAME}builder.en.html`);
  await expect(page.locator('[data-snippet]')).not.toHaveValue('');
  await expect(page.locator('[data-frozen]')).toBeHidden();
  await page.route(`${GAME}versions.json`, (route) =>
    route.fulfill({ json: { frozen: ['2026-12', '../x', 7, null] } }),
  );
  await page.reload();
  await expect(page.locator('[data-frozen] a')).toHaveText(['2026-12']);
  await expect(page.locator('[data-frozen] a').first()).toHaveAttribute('href', './v/2026-12/builder.en.html');
});
