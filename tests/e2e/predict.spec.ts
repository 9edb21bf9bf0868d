import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { findings } from './axe.ts';
import { type Move, makeMove, ready } from './player.ts';

const game = parse(
  readFileSync(join(import.meta.dirname, '../../levels/the-deal/playthroughs/pyongyang-pipeline.yaml'), 'utf8'),
) as { seat: string; seed: number; decisions: Move[] };
/** Before the drawn gauge, before the options, and after what came of them. */
const [DRAW, CHOOSE, CAME] = [2, 5, 6];

/** Opens the recorded game and makes its first moves. */
async function open(page: Page, lang: string, moves: number): Promise<void> {
  await page.goto(`?level=the-deal&seat=${game.seat}&seed=${game.seed}&lang=${lang}&fast=1`);
  await ready(page);
  for (const move of game.decisions.slice(0, moves)) await makeMove(page, move);
}

const slider = (page: Page) => page.locator('input[data-guess="pyongyang.food-gap"]');
const value = async (page: Page): Promise<number> => Number(await slider(page).inputValue());

for (const lang of ['de', 'en']) {
  test(`a gauge is drawn and an option guessed by keyboard alone, and both come back at the end (${lang})`, async ({
    page,
  }) => {
    await open(page, lang, DRAW);
    const before = await value(page);
    for (let i = 0; i < 40 && !(await slider(page).evaluate((input) => input === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
    expect(await value(page)).toBe(before - 50);
    await page.keyboard.press('ArrowRight');
    expect(await value(page)).toBe(before - 40);
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-option="guess"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-card="ships"]')).toBeVisible();
    for (const move of ['dark', 'slow']) await makeMove(page, move);
    await page.keyboard.press('2');
    await expect(page.locator('.slip .expected')).toBeVisible();
    for (const move of game.decisions.slice(CAME)) await makeMove(page, move);
    await expect(page.locator('[data-prediction]')).toHaveCount(2);
    const why = page.locator('[data-prediction="engineers-coming"] button').first();
    await why.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(why).toBeFocused();
  });

  test(`on a phone nothing sticks out, and the point can be pulled with a finger (${lang})`, async ({ browser }) => {
    const context = await browser.newContext({
      baseURL: test.info().project.use.baseURL ?? '',
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await open(page, lang, DRAW);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.locator('.strip').scrollIntoViewIfNeeded();
    const strip = await page.locator('.strip').boundingBox();
    expect(strip?.width).toBeGreaterThanOrEqual(44);
    const { x = 0, y = 0, width = 0, height = 0 } = strip ?? {};
    const touch = await context.newCDPSession(page);
    const at = (share: number) => ({ touchPoints: [{ x: x + width / 2, y: y + share * height }] });
    const top = await page.evaluate(() => scrollY);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(0.5) });
    for (const share of [0.4, 0.3, 0.2])
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(share) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    // The range of the drawing is 300 to 1200; the page stays where it is.
    expect(Math.abs((await value(page)) - 1020)).toBeLessThanOrEqual(20);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await page.locator('.field').tap({ position: { x: 120, y: height * 0.75 } });
    expect(Math.abs((await value(page)) - 525)).toBeLessThanOrEqual(20);
    for (const box of await page.locator('button[data-option]').all())
      expect((await box.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    await context.close();
  });
}

for (const [lang, name, viewport] of [
  ['de', 'phone', { width: 390, height: 844 }],
  ['en', 'laptop', { width: 1280, height: 720 }],
] as const) {
  test(`axe finds nothing on predictions and on what came of them (${lang}, ${name})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, lang, DRAW);
    expect(await findings(page)).toEqual([]);
    for (const move of game.decisions.slice(DRAW, CHOOSE)) await makeMove(page, move);
    expect(await findings(page)).toEqual([]);
    for (const move of game.decisions.slice(CHOOSE, CAME)) await makeMove(page, move);
    expect(await findings(page)).toEqual([]);
  });

  test(`axe finds nothing on the guesses at the end, and on why it came so (${lang}, ${name})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, lang, game.decisions.length);
    await expect(page.locator('.timeline .fact').first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.locator('[data-prediction] button').first().click();
    expect(await findings(page)).toEqual([]);
  });
}

test('the slider has a name, a value in words, and follows a mouse anywhere on the chart', async ({ page }) => {
  await open(page, 'en', DRAW);
  await expect(page.getByRole('slider', { name: 'Food gap, expected for 28 March 2024' })).toHaveAttribute(
    'aria-valuetext',
    /^\d+\u00a0thousand tonnes$/,
  );
  const chart = await page.locator('.field').boundingBox();
  await page.locator('.field').click({ position: { x: 200, y: (chart?.height ?? 0) * 0.9 } });
  expect(await value(page)).toBe(390);
  await expect(slider(page)).toBeFocused();
});

test('what was drawn stays when the language changes, and the run with its guesses when the page is loaded again', async ({
  page,
}) => {
  await open(page, 'en', DRAW);
  await slider(page).fill('500');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.locator('.bubble')).toContainText('500 Tausend Tonnen');
  await page.locator('[data-option="guess"]').click();
  await expect(page.locator('.slip .did')).toContainText('Erwartet: 500');
  expect(new URL(page.url()).searchParams.get('run')).toBe('let-wait.!accept.!guess_500');
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-card="ships"]')).toBeVisible();
});

test('a guess can be taken back, and what came is announced with what was expected', async ({ page }) => {
  await open(page, 'en', CHOOSE);
  await makeMove(page, 'nothing');
  await page.getByRole('button', { name: 'Undo the last decision' }).click();
  await expect(page.locator('[data-card="engineers-coming"]')).toBeVisible();
  await makeMove(page, 'engineers');
  await expect(page.locator('[aria-live="polite"]')).toContainText(
    'You expected: The engineers come. What came: Moscow analysed the data of the failed launches, and sent nobody.',
  );
  for (const move of game.decisions.slice(CAME)) await makeMove(page, move);
  await expect(page.locator('[data-prediction="engineers-coming"] .match')).toHaveText('not as expected');
  await expect(page.locator('[data-prediction="food-in-march"] .match')).toHaveText('lower than expected');
});

test('a seat reached by “turn” was asked nothing, and ends without guesses', async ({ page }) => {
  await page.goto('?level=the-deal&seat=pyongyang&turn=6&lang=en&fast=1');
  await ready(page);
  await makeMove(page, 'envoy');
  await expect(page.locator('[data-ending]')).toBeVisible();
  await expect(page.locator('[data-prediction]')).toHaveCount(0);
});

test('where nothing was expected and nothing followed, there is no empty slip', async ({ page }) => {
  await page.goto('?level=the-deal&seat=pyongyang&seed=7&turn=3&lang=en&fast=1');
  await ready(page);
  await expect(page.locator('[data-card="ships"]')).toBeVisible();
  await expect(page.locator('.slip')).toHaveCount(0);
});
