import { expect, type Page, test } from '@playwright/test';
import { makeMove, openFramed, ready } from './player.ts';

interface Started {
  readonly isLoop: boolean;
  readonly seconds: number;
}

/** Notes every sound that is started, by how long it is and whether it goes round. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const started: Started[] = [];
    Object.assign(window, { started });
    const original = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (...args: number[]) {
      if (this.buffer && this.buffer.duration > 1)
        started.push({ isLoop: this.loop, seconds: Math.round((this.loopEnd || args[2] || 0) - this.loopStart) });
      return original.apply(this, args as []);
    };
  });
}

const startedOf = (page: Page): Promise<Started[]> =>
  page.evaluate(() => (window as unknown as { started: Started[] }).started);
const music = async (page: Page): Promise<number> =>
  (await startedOf(page)).filter(({ isLoop, seconds }) => isLoop && seconds === 120).length;

test('no sound is fetched before it is wanted; then two layers of two minutes go round, and cues are said in words', async ({
  page,
}) => {
  await listen(page);
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/\.(webm|mp3)$/.test(request.url())) fetched.push(request.url());
  });
  await page.goto('?level=the-deal&seat=pyongyang&seed=7&lang=en&fast=1');
  await ready(page);
  await expect(page.locator('#stage canvas')).toBeVisible();
  await makeMove(page, 'beijing');
  expect(fetched).toEqual([]);
  await expect(page.locator('.caption')).toHaveCount(0);
  await page.getByRole('button', { name: 'Sound' }).click();
  await expect.poll(() => music(page), { timeout: 20_000 }).toBe(2);
  await makeMove(page, 'leave');
  await expect(page.locator('.caption')).toHaveText('A chair is pushed back');
  await expect(page.locator('.caption')).toHaveCount(0, { timeout: 8000 });
  await expect(page.getByRole('button', { name: 'Sound' })).toHaveAttribute('aria-pressed', 'true');
});

test('what a browser cannot decode in one format, music as well as cues, it plays in the other', async ({ page }) => {
  await listen(page);
  await page.route('**/*.webm', (route) => route.fulfill({ contentType: 'audio/webm', body: 'no sound' }));
  const fetched = new Set<string>();
  page.on('response', (response) => {
    const [, name] = /\/(cues|music)[^/]*\.mp3$/.exec(response.url()) ?? [];
    if (name && response.ok()) fetched.add(name);
  });
  await page.goto('?lang=en&fast=1');
  await ready(page);
  await page.getByRole('button', { name: 'Sound' }).click();
  await expect.poll(() => music(page), { timeout: 20_000 }).toBe(2);
  await expect.poll(() => [...fetched].sort()).toEqual(['cues', 'music']);
});

test('who wanted sound has it again on the next visit, from the first press on', async ({ page }) => {
  await listen(page);
  await page.goto('?lang=en&fast=1');
  await ready(page);
  const sound = page.getByRole('button', { name: 'Sound' });
  await sound.click();
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  await page.goto('?lang=en&fast=1&seed=5');
  await ready(page);
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  await makeMove(page, 'open');
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => music(page), { timeout: 20_000 }).toBe(2);
  await sound.click();
  await page.goto('?lang=en&fast=1&seed=6');
  await ready(page);
  await makeMove(page, 'open');
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
});

test('in somebody else’s page it is off, and works when wanted', async ({ page, baseURL }) => {
  const frame = await openFramed(page, baseURL, 700);
  await frame.locator('html[data-ready="true"]').waitFor();
  const sound = frame.getByRole('button', { name: 'Sound' });
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  await sound.click();
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
});
