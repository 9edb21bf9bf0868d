import { expect, type Page, test } from '@playwright/test';
import { findings } from './axe.ts';
import { makeMove, openFramed, ready, watch } from './player.ts';

const chooser = 'dialog[data-choose][open]';

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`?choose=1&fast=1&${query}`);
  await ready(page);
  await expect(page.locator(`${chooser} [data-seat]`).first()).toBeVisible();
}

for (const [lang, title, wants] of [
  ['de', 'Der Zug', 'Will'],
  ['en', 'The Train', 'Wants'],
] as const) {
  test(`the page of all levels names each with question and time, and of each seat what it wants and knows (${lang})`, async ({
    page,
  }) => {
    const seen = watch(page);
    await open(page, `lang=${lang}`);
    const main = page.getByRole('dialog');
    await expect(main.getByRole('heading', { level: 2 }).first()).toContainText(title);
    const chapters = main.locator('[data-level]');
    expect(await chapters.evaluateAll((all) => all.map((one) => one.getAttribute('data-level')))).toEqual(
      expect.arrayContaining(['the-train', 'the-deal', 'the-warning']),
    );
    for (const chapter of await chapters.all()) {
      await expect(chapter.locator('.question')).not.toBeEmpty();
      await expect(chapter.locator('.chapter-head .small')).toContainText(/\d/);
      for (const seat of await chapter.getByRole('listitem').all()) {
        await expect(seat.getByRole('heading', { level: 3 })).not.toBeEmpty();
        await expect(seat.getByRole('definition')).toHaveCount(2);
        await expect(seat.getByRole('term').first()).toHaveText(wants);
      }
    }
    expect(seen).toEqual([]);
  });

  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [1280, 720],
    [700, 480],
    [3840, 2160],
  ] as const) {
    test(`axe finds nothing on the page of all levels, and nothing sticks out (${lang}, ${width} × ${height})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, `level=the-deal&seat=moscow&turn=2&lang=${lang}`);
      // The other sizes are made of the same two layouts.
      if (width === 390 || width === 1280) expect(await findings(page)).toEqual([]);
      const wide = await page.evaluate(() =>
        [document.documentElement, document.querySelector('dialog[open]')].map(
          (box) => (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0),
        ),
      );
      expect(wide.every((over) => over <= 0)).toBe(true);
      for (const seat of await page.locator('.seat').all())
        expect((await seat.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    });
  }
}

test('every seat of the page starts its level and its seat', async ({ page }) => {
  await open(page, 'lang=en');
  const seats = await page
    .locator('[data-seat]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-seat') ?? ''));
  expect(seats.length).toBeGreaterThan(3);
  for (const seat of seats) {
    await open(page, 'lang=en');
    await page.locator(`[data-seat="${seat}"]`).click();
    await expect(page.locator(chooser)).toHaveCount(0);
    const [level, id] = seat.split('.');
    await expect(page).toHaveURL(new RegExp(`level=${level}.*seat=${id}|seat=${id}.*level=${level}`));
    await expect(page).not.toHaveURL(/choose=1/);
    await expect(page.locator('button[data-option], button[data-part], button[data-partner]').first()).toBeVisible();
  }
});

test('a seat is chosen by keyboard alone: the number of a level leads to it, arrows to the next seat', async ({
  page,
}) => {
  await open(page, 'lang=en');
  await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('2');
  await expect(page.locator('[data-seat="the-deal.pyongyang"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-seat="the-deal.moscow"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(chooser)).toHaveCount(0);
  await expect(page.locator('[data-card="prepare-moscow"]')).toBeVisible();
  await expect(page.locator('#card-title')).toBeFocused();
});

test('the order of Tab on the page of all levels is the order of reading', async ({ page }) => {
  await open(page, 'level=the-train&run=quiet&lang=en');
  const stops = page.locator(`${chooser} :is(a, button)`);
  await stops.first().focus();
  const places: number[] = [];
  for (let i = 0; i < (await stops.count()); i++) {
    await expect(stops.nth(i)).toBeFocused();
    const { y } = (await stops.nth(i).boundingBox()) ?? { y: 0 };
    places.push(y + (await page.locator(chooser).evaluate((box) => box.scrollTop)));
    await page.keyboard.press('Tab');
  }
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('numbers pressed on the page of all levels decide nothing in the run below', async ({ page }) => {
  await open(page, 'level=the-train&lang=en');
  for (const key of ['1', '2', '3']) await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-card="go"]')).toBeVisible();
});

test('a run under way waits below: button, Escape and "back" lead to it', async ({ page }) => {
  await page.goto('?level=the-deal&seat=moscow&seed=6&lang=en&fast=1');
  await ready(page);
  await makeMove(page, 'gift');
  await page.locator('[data-good="flour"] [data-step="1"]').click();
  for (const way of ['button', 'Escape', 'back'] as const) {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.locator('#menu').getByRole('button', { name: 'Levels and seats' }).click();
    await expect(page.locator(chooser)).toContainText('Under way: The Deal, Moscow, Turn 2 of 6');
    await expect(page).toHaveURL(/choose=1/);
    if (way === 'button') await page.getByRole('button', { name: 'Go on' }).click();
    else if (way === 'Escape') await page.keyboard.press('Escape');
    else await page.goBack();
    await expect(page.locator(chooser)).toHaveCount(0);
    await expect(page).not.toHaveURL(/choose=1/);
    // Not even the counters half laid are lost.
    await expect(page.locator('[data-good="flour"]')).toHaveAttribute('data-steps', '1');
    await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
  }
});

test('whoever has chosen another seat gets back, step by step, to the run before', async ({ page }) => {
  await page.goto('?level=the-train&seed=5&lang=en&fast=1');
  await ready(page);
  await makeMove(page, 'quiet');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('#menu').getByRole('button', { name: 'Levels and seats' }).click();
  await page.locator('[data-seat="the-deal.moscow"]').click();
  await expect(page.locator('[data-card="prepare-moscow"]')).toBeVisible();
  // "Back" is told to the browser, which hears of the new entry after the page has shown it.
  await expect(page).toHaveURL(/level=the-deal(?!.*choose=1)/);
  await page.goBack();
  await expect(page.locator(chooser)).toContainText('Under way: The Train, Pyongyang');
  await page.goBack();
  await expect(page.locator(chooser)).toHaveCount(0);
  await expect(page.locator('[data-card="ask"]')).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(page.locator('[data-card="prepare-moscow"]')).toBeVisible();
});

test('a reload keeps the page of all levels open, with the run below it', async ({ page }) => {
  await page.goto('?level=the-train&lang=en&fast=1');
  await ready(page);
  await makeMove(page, 'quiet');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('#menu').getByRole('button', { name: 'Levels and seats' }).click();
  await page.reload();
  await ready(page);
  await expect(page.locator(chooser)).toContainText('Under way: The Train');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('[data-card="ask"]')).toBeVisible();
});

for (const storage of ['kept', 'forbidden'] as const) {
  test(`an ending leads to the page of all levels, which says what has been played (storage ${storage})`, async ({
    page,
  }) => {
    const seen = watch(page);
    if (storage === 'forbidden') {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new Error('forbidden');
          },
        });
      });
    }
    await page.goto('?lang=en&fast=1');
    await ready(page);
    for (const move of ['open', 'flour', 'handshake']) await makeMove(page, move);
    await page.getByRole('main').getByRole('button', { name: 'Levels and seats' }).click();
    const played = page.locator('.seat', { has: page.locator('[data-seat="the-train.pyongyang"]') }).locator('.played');
    await expect(played).toHaveText('Played: A photograph (1 of 7 endings)');
    await expect(page.locator('.played')).toHaveCount(1);
    await page.getByRole('dialog').getByRole('button', { name: 'Deutsch' }).click();
    await expect(played).toHaveText('Gespielt: Ein Foto (1 von 7 Enden)');
    await page.getByRole('button', { name: 'Zurück zum Ende' }).click();
    await expect(page.locator('[data-ending="photograph"]')).toBeVisible();
    await page.goto('?choose=1&lang=en&fast=1');
    await ready(page);
    await expect(page.locator('.played')).toHaveCount(storage === 'kept' ? 1 : 0);
    expect(seen).toEqual([]);
  });
}

test('an ending opened by somebody else’s link is not called played, and odd storage does no harm', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto('?level=the-train&run=open.flour.handshake&v=2&lang=en&fast=1');
  await ready(page);
  await expect(page.locator('[data-ending]')).toBeVisible();
  for (const odd of ['{', '[]', '7', '{"the-train.pyongyang":[1,null,"nothing"],"x":"y"}']) {
    await page.evaluate((text) => localStorage.setItem('quid-pro-quo.endings', text), odd);
    await open(page, 'lang=en');
    await expect(page.locator('.played')).toHaveCount(0);
  }
  expect(seen).toEqual([]);
});

test('in a frame the page of all levels opens and closes without a new entry in the history around it', async ({
  page,
  baseURL,
}) => {
  const frame = await openFramed(page, baseURL, 480);
  const before = await page.evaluate(() => history.length);
  await frame.locator('html[data-ready="true"]').waitFor();
  await frame.locator('[data-option="open"]').click();
  await frame.getByRole('button', { name: 'Menu' }).click();
  await frame.locator('#menu').getByRole('button', { name: 'Levels and seats' }).click();
  await frame.getByRole('button', { name: 'Go on' }).click();
  await expect(frame.locator('[data-card="ask"]')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('where a level cannot be loaded, the page of all levels says so and stays', async ({ page }) => {
  await open(page, 'lang=en');
  await page.route('**/assets/the-deal-*.js', (route) => route.abort());
  await page.locator('[data-seat="the-deal.moscow"]').click();
  await expect(page.locator(`${chooser} .notice`)).toContainText('could not be loaded');
  await expect(page.locator(`${chooser} .notice`)).toBeInViewport();
});
