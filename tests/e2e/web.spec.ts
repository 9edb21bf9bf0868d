import { expect, type Page, test } from '@playwright/test';
import { findings } from './axe.ts';
import { makeMove, ready } from './player.ts';

const PHONE = { width: 390, height: 844 };

async function openWeb(page: Page, query = 'seat=beijing&lang=en'): Promise<void> {
  await page.goto(`?level=the-bloc&seed=3&${query}&fast=1`);
  await ready(page);
  await expect(page.locator('[data-partner]').first()).toBeVisible();
}

/** Decides, whatever the cards are, until a pact can be proposed. */
async function playToPact(page: Page): Promise<void> {
  for (let i = 0; i < 12 && (await page.locator('[data-pact]').count()) === 0; i++) {
    const option = page.locator('[data-option]').first();
    if ((await option.count()) === 0) await page.locator('[data-partner]').first().click();
    const card = await page.locator('[data-card]').getAttribute('data-card');
    await option.click();
    await expect(page.locator(`[data-card="${card}"]`)).toHaveCount(0);
  }
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

test('a partner opens to its moves, one at a time, and closes again', async ({ page }) => {
  await openWeb(page);
  const [moscow, pyongyang] = ['moscow', 'pyongyang'].map((id) => page.locator(`[data-partner="${id}"]`)) as [
    ReturnType<Page['locator']>,
    ReturnType<Page['locator']>,
  ];
  await expect(page.locator('[data-option]')).toHaveCount(0);
  await moscow.click();
  await expect(page.locator('[data-option^="moscow-"]').first()).toBeVisible();
  await pyongyang.click();
  await expect(moscow).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('[data-option^="moscow-"]')).toHaveCount(0);
  await pyongyang.click();
  await expect(page.locator('[data-option]')).toHaveCount(0);
  await expect(pyongyang).toHaveAttribute('data-value', /^\d+$/);
});

test('a whole run is played with number keys: one opens a partner, one makes its move', async ({ page }) => {
  await openWeb(page);
  for (let i = 0; i < 40 && (await page.locator('[data-ending]').count()) === 0; i++) {
    await page.keyboard.press('1');
    await expect(page.locator('[data-ending], [data-key="1"]').first()).toBeVisible();
  }
  await expect(page.locator('[data-ending]')).toBeVisible();
});

test('Tab and Enter reach every move, and Escape leads back to the row', async ({ page }) => {
  await openWeb(page);
  await tabTo(page, '[data-partner="pyongyang"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-partner="pyongyang"]')).toBeFocused();
  await tabTo(page, '[data-option^="pyongyang-"]');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-partner="pyongyang"]')).toBeFocused();
  await expect(page.locator('[data-option]')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await tabTo(page, '.felt .ask');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'What a tie does' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-partner="pyongyang"]')).toHaveAttribute('aria-expanded', 'true');
  const card = await page.locator('[data-card]').getAttribute('data-card');
  await tabTo(page, '[data-option^="pyongyang-"]');
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-card="${card}"]`)).toHaveCount(0);
  await expect(page.locator('[data-first]')).toBeFocused();
});

test('a tie is heard with its strength and its treaty, once when it is turned to, and a decision once', async ({
  page,
}) => {
  await openWeb(page);
  const main = page.getByRole('main');
  const live = page.locator('[aria-live="polite"]');
  const row = main.getByRole('button', { name: /^Pyongyang, tie \d+ of 100, treaty/ });
  await row.click();
  await expect(live).toHaveText(/^Beijing – Pyongyang: \d+\.$/);
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(main.getByRole('term').first()).toHaveText('Protection it gives');
  await row.click();
  await expect(live).toHaveText('');
  await row.click();
  await main.locator('[data-option^="pyongyang-"]').first().click();
  await expect(live).toContainText('to ');
  await expect(live).toHaveCount(1);
});

test('the whole web is there as a list: every tie, and who reads along with what fear', async ({ page }) => {
  await openWeb(page);
  await page.getByText('The whole web').click();
  const row = page.getByRole('row', { name: /^Washington – Seoul/ });
  await expect(row).toContainText(/\d+/);
  await expect(row).toContainText('treaty');
  await expect(page.getByRole('row', { name: /^Moscow \d+/ })).toBeVisible();
});

test('a pact shows who would sign, and afterwards who did', async ({ page }) => {
  await openWeb(page);
  await playToPact(page);
  await page.locator('[data-pact="three"]').click();
  await expect(page.locator('.party')).toHaveCount(3);
  await makeMove(page, 'pact-three');
  await expect(page.locator('.slip .signer')).toHaveCount(3);
  await expect(page.locator('.slip .signer').first()).toContainText(
    /\d+ points of safety weigh (more|less) than \d+ of freedom/,
  );
});

test('on a phone the picture stays in sight while a partner is open below it', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openWeb(page, 'seat=seoul&lang=de');
  for (const row of await page.locator('[data-partner]').all()) {
    await row.click();
    await expect(page.locator('#stage')).toBeInViewport({ ratio: 0.99 });
    await expect(row).toBeInViewport({ ratio: 0.99 });
    const [stage, top] = [await page.locator('#stage').boundingBox(), await row.boundingBox()];
    expect(top?.y ?? 0).toBeGreaterThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0) - 1);
  }
});

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [768, 1024],
  [1280, 720],
  [900, 480],
] as const) {
  for (const lang of ['de', 'en']) {
    test(`nothing of the web sticks out or is too small to press at ${width} × ${height}, ${lang}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openWeb(page, `seat=beijing&lang=${lang}`);
      await playToPact(page);
      await page.locator('.whole-web summary').click();
      for (const row of await page.locator('[data-partner], [data-pact]').all()) {
        await row.click();
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(tooWide).toBeLessThanOrEqual(0);
        for (const button of await page.locator('main :is([data-partner], [data-pact], [data-option], .ask)').all()) {
          expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
        }
        const cut = await page
          .locator('main :is(.row-name, .option b, dt, th, .preview)')
          .evaluateAll((found) => found.filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.textContent));
        expect(cut).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight || innerWidth < 860)).toBe(
        true,
      );
    });
  }
}

for (const [lang, viewport] of [
  ['de', PHONE],
  ['en', { width: 1280, height: 720 }],
] as const) {
  test(`axe finds nothing at the web and in its sheets (${lang}, ${viewport.width})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openWeb(page, `seat=beijing&lang=${lang}`);
    await page.locator('[data-partner="moscow"]').click();
    await page.locator('.whole-web summary').click();
    expect(await findings(page)).toEqual([]);
    await page.locator('.felt .ask').click();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.spiral button').first().click();
    expect(await findings(page)).toEqual([]);
  });

  test(`axe finds nothing at a pact, and in what a web tells (${lang}, ${viewport.width})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openWeb(page, `seat=beijing&lang=${lang}`);
    await playToPact(page);
    await page.locator('[data-pact="three"]').click();
    expect(await findings(page)).toEqual([]);
    await makeMove(page, 'pact-three');
    expect(await findings(page)).toEqual([]);
  });
}
