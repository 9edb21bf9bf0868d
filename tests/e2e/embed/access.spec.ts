import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { flashes } from '../../support/flashes.ts';
import { brokenWords } from '../brokenWords.ts';
import { makeMove } from '../player.ts';
import { frameAddress, gameFrame, openNews } from './newsPage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const frameOf = (query: string, height = 620): string =>
  `<iframe title="The Train" sandbox="allow-scripts" src="${frameAddress(query)}" style="width:100%;height:${height}px;border:0"></iframe>`;

/** Opens a game in a frame of a page of news, at its first decision. */
async function openGame(page: Page, query: string, height?: number): Promise<Frame> {
  await openNews(page, { body: `<a href="#a">before</a>${frameOf(`${query}&start=now`, height)}` });
  const frame = await gameFrame(page);
  await frame.locator('html[data-ready="true"]').waitFor();
  return frame;
}

/** What axe finds inside a frame, one finding a line. */
async function findingsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await tool.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

test('A1: in a frame a whole run can be played by keyboard alone', async ({ page }) => {
  const frame = await openGame(page, 'level=the-train&lang=en&fast=1');
  const tabTo = async (selector: string): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      if (await frame.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${selector}`);
  };
  await page.getByText('before').focus();
  for (const option of ['open', 'engineers', 'ships']) {
    await tabTo(`[data-option="${option}"]`);
    await page.keyboard.press('Enter');
    await expect(frame.locator(`[data-option="${option}"]`)).toHaveCount(0);
  }
  await expect(frame.locator('[data-ending]')).toBeVisible();
});

test('A2, A4: in a frame a run is played by roles and names alone, and each decision is said once', async ({
  page,
}) => {
  const frame = await openGame(page, 'level=the-train&lang=en&fast=1');
  await frame.evaluate(() => {
    const region = document.querySelector('[aria-live="polite"]') as Node;
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => region.textContent && heard.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const main = frame.getByRole('main');
  for (const [card, option] of [
    ['Do we go?', /^Travel in full view/],
    ['What do we ask for first?', /^Engineers for the satellite/],
    ['What do we promise?', /^Shells as help arrives/],
  ] as const) {
    await expect(main.getByRole('heading', { name: card })).toBeVisible();
    await main.getByRole('button', { name: option }).click();
    await expect
      .poll(() => frame.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0).length))
      .toBe(1);
  }
  await expect(main.getByRole('heading', { name: 'It stays up' })).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test(`A3: axe finds nothing inside a frame: start, menu, middle, sheet, end (${theme})`, async ({ page }) => {
    test.slow();
    const frame = await openGame(page, `level=the-train&lang=de&fast=1&theme=${theme}`);
    expect(await findingsIn(frame), 'start').toEqual([]);
    await frame.getByRole('button', { name: 'Menü' }).click();
    await expect(frame.locator('[data-save]')).toBeVisible();
    expect(await findingsIn(frame), 'menu').toEqual([]);
    await page.keyboard.press('Escape');
    await makeMove(frame as never, 'open');
    expect(await findingsIn(frame), 'middle').toEqual([]);
    await frame.locator('[data-gauge] > button').first().click();
    expect(await findingsIn(frame), 'sheet').toEqual([]);
    await page.keyboard.press('Escape');
    for (const move of ['engineers', 'ships']) await makeMove(frame as never, move);
    await expect(frame.locator('[data-ending]')).toBeVisible();
    expect(await findingsIn(frame), 'end').toEqual([]);
  });
}

test('A5: nothing flashes while a run is played', async ({ page }) => {
  const frame = await openGame(page, 'level=the-warning&seat=pyongyang&seed=7&turn=2&lang=en');
  await frame.locator('.sheet.stage-running').waitFor({ state: 'attached' });
  const client = await page.context().newCDPSession(page);
  const shots: { data: string; time: number }[] = [];
  client.on('Page.screencastFrame', ({ data, sessionId, metadata }) => {
    shots.push({ data, time: metadata.timestamp ?? 0 });
    void client.send('Page.screencastFrameAck', { sessionId });
  });
  await client.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 480, everyNthFrame: 1 });
  for (let i = 0; i < 4; i++) {
    const option = frame.locator('button[data-option]:enabled').first();
    if ((await option.count()) === 0) break;
    await option.click();
    await page.waitForTimeout(1500);
  }
  await client.send('Page.stopScreencast');
  // Enough pictures to see a flash of three in a second.
  expect(shots.length).toBeGreaterThan(20);
  expect(await flashes(page, shots)).toBeLessThanOrEqual(3);
});

test('A6: in a frame of 320 px, and with letters twice as large, nothing is lost', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  for (const [width, letters] of [
    [320, 100],
    [640, 200],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await client.send('Page.setFontSizes', { fontSizes: { standard: (16 * letters) / 100 } });
    const frame = await openGame(page, 'level=the-train&lang=de&fast=1', 700);
    for (const move of ['open', 'engineers', 'ships']) {
      const over = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${width} px, ${letters} %`).toBeLessThanOrEqual(0);
      expect(await brokenWords(frame), `${width} px, ${letters} %`).toEqual([]);
      await makeMove(frame as never, move);
    }
    await expect(frame.locator('[data-ending]')).toBeVisible();
    expect(await brokenWords(frame), `${width} px, ${letters} %`).toEqual([]);
  }
});

for (const asked of ['device', 'menu'] as const) {
  test(`E13: with less motion asked for by the ${asked}, nothing in a frame moves for longer than 0.2 s`, async ({
    page,
  }) => {
    if (asked === 'device') await page.emulateMedia({ reducedMotion: 'reduce' });
    const frame = await openGame(page, 'level=the-train&lang=en');
    await frame.locator('.sheet.stage-running').waitFor({ state: 'attached' });
    if (asked === 'menu') {
      await frame.getByRole('button', { name: 'Menu' }).click();
      await frame.getByLabel('Less motion').check();
      await page.keyboard.press('Escape');
    }
    await page.waitForTimeout(1000);
    const stage = frame.locator('#stage');
    const before = await stage.screenshot();
    await frame.locator('[data-option="open"]').click();
    const longest = await frame.evaluate(() =>
      Math.max(0, ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0))),
    );
    expect(longest).toBeLessThanOrEqual(200);
    await page.waitForTimeout(600);
    const soon = await stage.screenshot();
    expect(soon.equals(before)).toBe(false);
    await page.waitForTimeout(1200);
    expect((await stage.screenshot()).equals(soon)).toBe(true);
  });
}
