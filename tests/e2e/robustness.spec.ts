import { expect, test } from '@playwright/test';
import { makeMove, openFramed, ready, watch } from './player.ts';

test('a run survives a reload', async ({ page }) => {
  await page.goto('./?lang=en');
  await ready(page);
  await makeMove(page, 'quiet');
  await page.goto('./');
  await ready(page);
  await expect(page.locator('[data-card="ask"]')).toBeVisible();
});

test('a reload takes up the run of a level that the address names, without any storage', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('forbidden');
      },
    });
  });
  await page.goto('?level=the-deal&seat=moscow&seed=6&lang=en&fast=1');
  await ready(page);
  await makeMove(page, 'gift');
  await expect(page.locator('[data-card="first-table"]')).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-card="first-table"]')).toBeVisible();
});

test('who has changed the counters accepts nothing by mistake', async ({ page }) => {
  await page.goto('?level=the-deal&seat=pyongyang&seed=58&lang=en&fast=1');
  await ready(page);
  await makeMove(page, 'let-wait');
  // By key: a pointer waits for the button to stand still, which a busy machine makes long.
  await page.locator('[data-good="flour"] [data-step="1"]').press('Enter');
  await expect(page.locator('[data-option="accept"]')).toBeDisabled();
  await page.getByRole('button', { name: 'Back to their offer' }).click();
  await makeMove(page, 'accept');
  await expect(page.locator('.slip')).toContainText('Pyongyang accepts: ');
});

test('a link holds the run', async ({ page, context }) => {
  await page.goto('?lang=de&fast=1');
  await ready(page);
  await makeMove(page, 'quiet');
  await makeMove(page, 'wait');
  await page.locator('.tools [popovertarget="menu"].quiet').click();
  await page.getByRole('button', { name: 'Link zu diesem Durchgang kopieren' }).click();
  const link = (await page.locator('#menu code').textContent()) ?? '';
  const other = await context.newPage();
  await other.goto(link);
  await ready(other);
  await expect(other.locator('[data-card="promise"]')).toBeVisible();
  await expect(other.locator('html')).toHaveAttribute('lang', 'de');
});

const odd = [
  ['level=nothing', 'There is no level'],
  ['level=%3Cscript%3Ealert(1)%3C/script%3E', 'There is no level'],
  ['level=the-deal&seat=nobody', 'There is no seat'],
  ['lang=xx', 'There is no language'],
  ['seed=-3', 'a number is expected'],
  ['seed=1e99', 'a number is expected'],
  ['turn=banana', 'a number is expected'],
  ['run=quiet.nonsense', 'does not fit'],
  ['run=%00%FF', 'does not fit'],
  ['level=__proto__', 'There is no level'],
  [`level=the-train&v=99&run=quiet`, 'earlier version'],
] as const;
for (const [query, words] of odd) {
  test(`an address with "${query}" gives a notice and a game`, async ({ page }) => {
    const seen = watch(page);
    await page.goto(`?${query}${query.includes('lang=') ? '' : '&lang=en'}&fast=1`);
    await ready(page);
    await expect(page.locator('.notice')).toContainText(words);
    await expect(page.locator('button[data-option]').first()).toBeVisible();
    expect(seen).toEqual([]);
  });
}

test('what is stored and is no run does no harm', async ({ page }) => {
  const seen = watch(page);
  for (const stored of [
    '{',
    'null',
    '{"level":"the-deal"}',
    '{"level":"the-deal","version":2,"seat":"x","seed":1,"decisions":"!9_9.!x"}',
  ]) {
    await page.goto('./?lang=en');
    await page.evaluate((text) => localStorage.setItem('quid-pro-quo.run', text), stored);
    await page.goto('./');
    await ready(page);
    await expect(page.locator('button[data-option]').first()).toBeVisible();
  }
  expect(seen).toEqual([]);
});

test('in a sandboxed frame without storage the game plays', async ({ page, baseURL }) => {
  const frame = await openFramed(page, baseURL, 700);
  await frame.locator('html[data-ready="true"]').waitFor();
  for (const option of ['open', 'flour', 'ships']) await frame.locator(`[data-option="${option}"]`).click();
  await expect(frame.locator('[data-ending]')).toBeVisible();
});

test('without canvas the whole game still plays', async ({ page }) => {
  const seen = watch(page);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('?level=the-deal&seat=pyongyang&seed=3&lang=en&fast=1');
  await ready(page);
  await expect(page.locator('.stage-none')).toBeVisible();
  await makeMove(page, 'let-wait');
  await makeMove(page, 'accept');
  await makeMove(page, { guess: 700 });
  for (const option of ['rail', 'slow', 'nothing']) await makeMove(page, option);
  await makeMove(page, 'leave');
  await makeMove(page, 'envoy');
  await expect(page.locator('[data-ending]')).toBeVisible();
  expect(seen).toEqual([]);
});

test('the language can be changed in the middle of a run, and nothing is lost', async ({ page }) => {
  await page.goto('?level=the-deal&seat=moscow&lang=en&fast=1');
  await ready(page);
  await makeMove(page, 'gift');
  await page.locator('[data-good="oil"] [data-step="1"]').click();
  const value = await page.locator('[data-gauge="moscow.shell-gap"]').getAttribute('data-value');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('#card-title')).toHaveText('Was ist eine Granate wert?');
  await expect(page.locator('#card-title')).toBeVisible();
  await expect(page.locator('[data-good="oil"]')).toHaveAttribute('data-steps', '1');
  await expect(page.locator('[data-gauge="moscow.shell-gap"]')).toHaveAttribute('data-value', value ?? '');
});

test('the first card can be read before any script has come', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(test.info().project.use.baseURL ?? '');
  await expect(page.getByRole('heading', { name: 'Do we go?' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Fahren wir?' })).toBeVisible();
  await context.close();
});

test('the turn of the address is the open one', async ({ page }) => {
  await page.goto('?level=the-deal&seat=moscow&turn=4&lang=en&fast=1');
  await ready(page);
  await expect(page.locator('.place')).toContainText('Turn 4 of 6');
});

test('a press on the first card before the game has arrived is carried out', async ({ page }) => {
  let arrive = (): void => {};
  const hasPressed = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await hasPressed;
    await route.continue();
  });
  await page.goto('?lang=en&fast=1', { waitUntil: 'commit' });
  await page.locator('[data-prepared="en"] [data-option="quiet"]').click();
  expect(await page.locator('html').getAttribute('data-ready')).toBeNull();
  arrive();
  await ready(page);
  await expect(page.locator('[data-card="ask"]')).toBeVisible();
});

test('the first card can change its language, too', async ({ page }) => {
  await page.goto('?lang=de&fast=1');
  await ready(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('#card-title')).toHaveText('Do we go?');
  await expect(page.locator('#card-title')).toBeVisible();
  await expect(page.locator('[data-option="quiet"]')).toBeVisible();
});

test('a double press decides once, and two quick presses are two counters', async ({ page }) => {
  const seen = watch(page);
  await page.goto('?level=the-deal&seat=moscow&lang=en&fast=1&seed=6');
  await ready(page);
  await page.locator('[data-option="gift"]').dblclick();
  await expect(page.locator('[data-card="first-table"]')).toBeVisible();
  await page.locator('[data-good="flour"] [data-step="1"]').evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(page.locator('[data-good="flour"]')).toHaveAttribute('data-steps', '2');
  expect(seen).toEqual([]);
});
