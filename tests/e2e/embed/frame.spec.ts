import { expect, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { makeMove } from '../player.ts';
import { frameAddress, GAME, gameFrame, openNews, startGame, withoutCors } from './newsPage.ts';

const TRAIN = frameAddress('level=the-train&lang=en');
const plain = (src: string, sandbox = 'allow-scripts', style = 'width:100%;height:620px;border:0'): string =>
  `<iframe title="The Train" ${sandbox ? `sandbox="${sandbox}"` : ''} src="${src}" style="${style}"></iframe>`;

for (const isAllowed of [true, false]) {
  test(`E${isAllowed ? 1 : 2}: in a frame without an origin the game can be played, ${isAllowed ? 'with' : 'without'} CORS headers`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    if (!isAllowed) await withoutCors(page);
    const foreign = await openNews(page, { body: plain(TRAIN) });
    const frame = await startGame(page);
    await frame.locator('[data-option="open"]').click();
    await expect(frame.locator('[data-card]')).not.toHaveAttribute('data-card', 'travel');
    // Saving falls back to a link.
    await frame.getByRole('button', { name: 'Menu' }).click();
    await frame.locator('[data-save]').click();
    await expect(frame.locator('[data-save]')).toBeVisible();
    await expect(frame.getByText('allows no storing')).toBeVisible();
    const link = await frame.locator('[data-new-tab]').getAttribute('href');
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:4199\/\?level=the-train.*run=open/);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
}

test('E9: nothing is stored and nobody else is asked, before the reader saves; then the run is kept', async ({
  page,
}) => {
  // A newsroom that hosts the game itself: only there a frame may store at all.
  const foreign = await openNews(page, { home: GAME, body: plain(TRAIN, '') });
  const frame = await startGame(page);
  const kept = (): Promise<unknown> =>
    frame.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches?.keys?.())?.length ?? 0,
    }));
  const nothing = { local: 0, session: 0, cookies: '', databases: 0, caches: 0 };
  for (const move of ['open', 'engineers', 'ships']) await makeMove(frame as never, move);
  await expect(frame.locator('[data-ending]')).toBeVisible();
  await frame.getByRole('button', { name: 'Sound' }).click();
  expect(await kept()).toEqual(nothing);
  expect(await page.context().cookies()).toEqual([]);
  await frame.getByRole('button', { name: 'Menu' }).click();
  await frame.locator('[data-save]').click();
  await expect(frame.getByText('Kept, in your own browser.')).toBeVisible();
  expect(await kept()).toEqual({ ...nothing, local: 1 });
  // It is found again on another visit, when asked for.
  await page.reload();
  const again = await startGame(page);
  await expect(again.locator('[data-ending]')).toHaveCount(0);
  await again.getByRole('button', { name: 'Menu' }).click();
  await again.locator('[data-open-saved]').click();
  await expect(again.locator('[data-ending]')).toBeVisible();
  expect(foreign).toEqual([]);
});

test('E10: the page keeps focus, wheel and keys until the game is begun; Tab leads in and out', async ({ page }) => {
  const text = '<p>Words of the article.</p>'.repeat(12);
  const src = frameAddress('level=the-train&lang=en&start=now');
  await openNews(page, { body: `${text}<a href="#a">before</a>${plain(src)}<a href="#b">after</a>${text.repeat(4)}` });
  const frame = await gameFrame(page);
  await frame.locator('html[data-ready="true"]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  // The wheel over a game that was not begun moves the page.
  await page.locator('iframe').hover();
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  // Through the game by Tab, and out of it.
  await page.getByText('before').focus();
  let presses = 0;
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  for (; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'after') break;
  }
  expect(presses).toBeLessThan(60);
});

test('E12: light or dark is for the page to decide; axe finds nothing on the facade in either', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const [query, edition] of [
    ['', 'rgb(239, 231, 214)'],
    ['&theme=dark', 'rgb(19, 27, 46)'],
    ['&theme=auto', 'rgb(19, 27, 46)'],
  ]) {
    await page.goto(`${GAME}embed.html?level=the-deal&lang=de${query}`);
    await page.locator('[data-play]:visible').waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(edition);
    expect(await findings(page)).toEqual([]);
  }
  for (const [accent, letters] of [
    ['ffcc00', 'rgb(20, 33, 61)'],
    ['7a0019', 'rgb(251, 247, 238)'],
  ]) {
    await page.goto(`${GAME}embed.html?level=the-deal&lang=de&accent=${accent}`);
    const play = page.locator('[data-play]:visible');
    expect(await play.evaluate((button) => getComputedStyle(button).color)).toBe(letters);
    expect(await findings(page)).toEqual([]);
  }
});

test('E14: out of sight, and while its page asks for it, the game draws nothing', async ({ page }) => {
  const src = frameAddress('level=the-train&lang=en&start=now');
  await page.addInitScript(() => {
    const ask = requestAnimationFrame.bind(window);
    Object.assign(window, { asked: 0 });
    window.requestAnimationFrame = (callback) => {
      (window as unknown as { asked: number }).asked += 1;
      return ask(callback);
    };
  });
  await openNews(page, { body: `${plain(src)}<div style="height:4000px"></div>` });
  const frame = await gameFrame(page);
  await frame.locator('.sheet.stage-running').waitFor({ state: 'attached' });
  const idle = async (): Promise<number> => {
    const count = (): Promise<number> => frame.evaluate(() => (window as unknown as { asked: number }).asked);
    await page.waitForTimeout(1500);
    const before = await count();
    await page.waitForTimeout(1000);
    return (await count()) - before;
  };
  await page.evaluate(() => scrollTo(0, 3000));
  await frame.locator('[data-option="open"]').evaluate((button: HTMLElement) => button.click());
  expect(await idle()).toBeLessThanOrEqual(2);
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(() => {
    const message = { source: 'quid-pro-quo-host', v: 1, type: 'pause', data: true };
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  });
  await page.waitForTimeout(300);
  await frame
    .locator('[data-option]')
    .first()
    .evaluate((button: HTMLElement) => button.click());
  expect(await idle()).toBeLessThanOrEqual(2);
});

for (const isAllowed of [true, false]) {
  test(`E15: full screen ${isAllowed ? 'where the page allows it' : 'is not offered where the page does not, a new tab is'}`, async ({
    page,
  }) => {
    const frame = plain(TRAIN).replace('<iframe', isAllowed ? '<iframe allow="fullscreen"' : '<iframe');
    await openNews(page, { body: frame });
    const game = await startGame(page);
    await game.getByRole('button', { name: 'Menu' }).click();
    await expect(game.locator('[data-new-tab]')).toBeVisible();
    const full = game.locator('[data-fullscreen]');
    await expect(full).toHaveCount(isAllowed ? 1 : 0);
    if (!isAllowed) return;
    await full.click();
    await expect.poll(() => game.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    // A sheet that lay over the page does not lie over the whole screen.
    await game.getByRole('button', { name: 'Menu' }).click();
    await game.locator('[data-fullscreen]').click();
    await expect.poll(() => game.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  });
}

test('E19: two embeds on a page know nothing of each other', async ({ page }) => {
  const other = frameAddress('level=the-warning&lang=de&theme=dark');
  await openNews(page, { body: plain(TRAIN) + plain(other) });
  const train = await startGame(page, 0);
  const warning = await startGame(page, 1);
  await train.locator('[data-option="open"]').click();
  await expect(train.locator('.place')).toContainText('2/3');
  await expect(warning.locator('.place')).toContainText('1/6');
  expect(await warning.evaluate(() => document.documentElement.lang)).toBe('de');
  expect(await train.evaluate(() => document.documentElement.lang)).toBe('en');
});

test('E22: it runs in a page whose rules allow no script and only this frame', async ({ page }) => {
  const csp = `default-src 'none'; style-src 'unsafe-inline'; frame-src ${GAME}`;
  await openNews(page, { body: plain(TRAIN), csp });
  const frame = await startGame(page);
  await expect(frame.locator('[data-option="open"]')).toBeVisible();
});

test('"play on" leads where the page says, and nowhere odd', async ({ page }) => {
  const run = 'seat=pyongyang&seed=3&v=2&run=open.engineers.instalments';
  const next = encodeURIComponent('https://example.org/dossier?a=1');
  await openNews(page, { body: plain(`${TRAIN}&${run}&start=now&next=${next}`) });
  const frame = await gameFrame(page);
  const link = frame.locator('a[data-next]');
  await expect(link).toHaveAttribute('href', 'https://example.org/dossier?a=1');
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toContainText('example.org');
  await page.goto('about:blank');
  await openNews(page, { body: plain(`${TRAIN}&${run}&start=now&next=${encodeURIComponent('javascript:alert(1)')}`) });
  const odd = await gameFrame(page);
  await expect(odd.locator('[data-ending]')).toBeVisible();
  await expect(odd.locator('a[data-next]')).toHaveCount(0);
  await expect(odd.getByText('cannot be understood')).toBeVisible();
});

test('E11: a finger moves the page over a facade, and zooming is not forbidden', async ({ page }) => {
  await openNews(page, { body: plain(TRAIN) });
  const frame = await gameFrame(page);
  await frame.locator('[data-play]:visible').waitFor();
  const rules = await frame.evaluate(() => [
    document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? '',
    ...[...document.querySelectorAll('main:not([hidden]), main:not([hidden]) *')].map(
      (part) => getComputedStyle(part).touchAction,
    ),
  ]);
  expect(rules.join()).not.toMatch(/user-scalable|maximum-scale|none/);
});
