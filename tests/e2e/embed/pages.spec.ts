import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { GAME, gameFrame } from './newsPage.ts';

test.describe('E18: without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a level says what it is about, and its picture and sources are there', async ({ page }) => {
    await page.goto(`${GAME}the-warning.de.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Die Warnung');
    await expect(page.locator('.dynamics li')).toHaveCount(3);
    await expect(page.locator('.sources li').first()).toBeVisible();
    expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  });

  test('the page for frames says what it is about', async ({ page }) => {
    await page.goto(`${GAME}embed.html?level=the-train&lang=de`);
    await expect(page.getByText('sitzt man selbst am Tisch')).toBeVisible();
  });
});

test('E17: the oEmbed answer that a page names is there, and is JSON', async ({ request }) => {
  const response = await request.get(`${GAME}oembed/the-summit.en.json`);
  expect(response.headers()['content-type']).toContain('application/json');
  expect(await response.json()).toMatchObject({ type: 'rich', version: '1.0', title: 'The Summit' });
});

// Each page in both editions; which of them is met in which language takes turns.
for (const [lang, width, colorScheme] of [
  ['de', 390, 'light'],
  ['en', 1280, 'dark'],
] as const) {
  test(`axe finds nothing on the pages for newsrooms, and nothing sticks out (${lang}, ${width})`, async ({ page }) => {
    // A dozen pages, each looked at as a whole.
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    for (const name of [
      'newsroom',
      'newsroom-record',
      'newsroom-boulevard',
      'newsroom-public',
      'builder',
      'events',
      'the-deal',
    ]) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${GAME}${name}.${lang}.html`);
      expect(await findings(page), `${name} ${colorScheme}`).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, name).toBeLessThanOrEqual(0);
    }
  });
}

test('the builder makes a frame and an element that run as they are pasted', async ({ page }) => {
  await page.goto(`${GAME}builder.en.html`);
  const code = page.locator('[data-snippet]');
  await page.locator('[name="level"]').selectOption('the-deal');
  await page.locator('[name="seat"]').selectOption('moscow');
  await page.locator('[name="lang"]').selectOption('de');
  await page.locator('[name="theme"][value="dark"]').check();
  const frame = await code.inputValue();
  expect(frame).toMatch(/^<iframe title="Das Geschäft \(interaktives Erklärstück\)"/);
  expect(frame).toContain('level=the-deal&amp;seat=moscow&amp;lang=de&amp;theme=dark');
  // The previews have what was chosen.
  const preview = page.frameLocator('iframe[data-preview]').first();
  await expect(preview.locator('h1:visible')).toHaveText('Das Geschäft');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  // A seat of another level cannot stay chosen.
  await page.locator('[name="level"]').selectOption('the-train');
  expect(await code.inputValue()).not.toContain('moscow');
  await page.locator('[name="kind"][value="element"]').check();
  const element = await code.inputValue();
  const script = await (await page.request.get(`${GAME}quid-pro-quo.js`)).body();
  const hash = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  expect(element).toContain(`integrity="${hash}" crossorigin="anonymous"`);
  // An address that is none makes no snippet.
  await page.locator('[name="next"]').fill('javascript:alert(1)');
  expect(await code.inputValue()).toBe(element);

  await page.route(`${GAME}pasted.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${element}` }),
  );
  await page.goto(`${GAME}pasted.html`);
  await page.getByRole('button', { name: 'Spielen' }).click();
  const game = await gameFrame(page);
  await game.locator('html[data-ready="true"]').waitFor();
});

test('the paper of record lists what it hears', async ({ page }) => {
  await page.goto(`${GAME}newsroom-record.en.html`);
  await page.getByRole('button', { name: 'Play' }).click();
  const game = await gameFrame(page);
  await game.locator('[data-option="open"]').click();
  await expect(page.locator('[data-heard] li')).toHaveText([
    'ready · the-train · seat: pyongyang · lang: en',
    'start · the-train · seat: pyongyang',
    'decision · the-train · count: 1',
  ]);
});
