import { expect, test } from '@playwright/test';
import { messageSchema } from '../../../src/build/embedPage/messageSchema.ts';
import { frameAddress, GAME, gameFrame, openNews } from './newsPage.ts';

const START = frameAddress('level=the-train&seat=pyongyang&seed=3&lang=en&start=now');
const LISTEN = `<script>heard = []; addEventListener('message', ({ data }) => {
if (data && data.source === 'quid-pro-quo') heard.push(data); });</script>`;
const FRAME = `<iframe title="The Train" sandbox="allow-scripts" src="${START}" style="width:100%;height:620px;border:0"></iframe>`;

interface Heard {
  readonly v: number;
  readonly level: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

test('the page hears what is played, and never what was chosen', async ({ page }) => {
  await openNews(page, { body: LISTEN + FRAME });
  const frame = await gameFrame(page);
  await frame.locator('html[data-ready="true"]').waitFor();
  for (const move of ['open', 'engineers', 'instalments']) await frame.locator(`[data-option="${move}"]`).click();
  await expect(frame.locator('[data-ending]')).toBeVisible();
  await frame.getByRole('button', { name: 'Link to watch', exact: false }).first().click();
  const heard = async (): Promise<readonly Heard[]> =>
    page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('share');
  const told = (await heard()).filter(({ type }) => type !== 'height' && type !== 'top');
  expect(told.map(({ type, data }) => [type, data])).toEqual([
    ['ready', { seat: 'pyongyang', lang: 'en' }],
    ['start', { seat: 'pyongyang' }],
    ['decision', { count: 1 }],
    ['decision', { count: 2 }],
    ['decision', { count: 3 }],
    ['ending', { ending: await frame.locator('[data-ending]').getAttribute('data-ending') }],
    ['share', { kind: 'link' }],
  ]);
  expect(new Set((await heard()).map(({ v, level }) => `${v} ${level}`))).toEqual(new Set(['1 the-train']));
  // Each of them fits what is published, which allows nothing beside.
  for (const message of await heard()) expect(messageSchema.safeParse(message).error?.message).toBeUndefined();
  expect(messageSchema.safeParse({ ...(await heard())[0], chosen: 'open' }).success).toBe(false);
  const published = await (await page.request.get(`${GAME}messages.schema.json`)).json();
  expect(
    published.anyOf.map((one: { properties: { type: { const: string } } }) => one.properties.type.const),
  ).toContain('share');
  expect(JSON.stringify(await heard())).not.toMatch(/engineers|instalments|news\.test|http/);
});

test('the page sets edition and language; others do not', async ({ page }) => {
  const stranger = `<iframe name="stranger" srcdoc="<script>for (const f of [parent.frames[1]]) f.postMessage({source:'quid-pro-quo-host',v:1,type:'lang',data:'de'},'*')</script>"></iframe>`;
  await openNews(page, { body: `<iframe name="first"></iframe>${FRAME}` });
  const frame = await gameFrame(page);
  await frame.locator('html[data-ready="true"]').waitFor();
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), stranger);
  await page.waitForTimeout(500);
  const root = frame.locator('html');
  await expect(root).toHaveAttribute('lang', 'en');
  const say = (type: string, data: unknown): Promise<void> =>
    page.evaluate((command) => document.querySelectorAll('iframe')[1]?.contentWindow?.postMessage(command, '*'), {
      source: 'quid-pro-quo-host',
      v: 1,
      type,
      data,
    });
  await say('lang', 'de');
  await expect(root).toHaveAttribute('lang', 'de');
  await say('theme', 'dark');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(frame.getByRole('button', { name: 'Menü' })).toBeVisible();
});

test('E16: ten thousand odd messages throw nothing and change nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openNews(page, { body: LISTEN + FRAME });
  const frame = await gameFrame(page);
  await frame.locator('html[data-ready="true"]').waitFor();
  await page.waitForTimeout(1500);
  const state = (): Promise<string> =>
    frame.evaluate(() => {
      const { lang, dataset } = document.documentElement;
      return JSON.stringify([lang, dataset.theme, document.querySelector('.card')?.textContent, location.href]);
    });
  const before = await state();
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    let seed = 2023;
    const draw = (most: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % most;
    };
    const words = [
      'quid-pro-quo-host',
      'theme',
      'lang',
      'pause',
      'amp',
      'frames',
      '[iFrameSizer]',
      'x:y:z',
      '__proto__',
      'de ',
      'darkest',
      '',
    ];
    const value = (depth: number): unknown => {
      const kinds: (() => unknown)[] = [
        () => draw(1e6) - 5e5,
        () => words[draw(words.length)],
        () => null,
        () => undefined,
        () => draw(2) === 0,
        () => Number.NaN,
        () => new Date(0),
        () => new Uint8Array(3),
        () => (depth > 0 ? Array.from({ length: draw(4) }, () => value(depth - 1)) : []),
        () => 'x'.repeat(draw(2000)),
      ];
      const some = (): unknown => kinds[draw(kinds.length)]?.();
      if (draw(3) > 0 || depth === 0) return some();
      // Nearly right: the name and version of ours, with anything else.
      return {
        source: draw(2) ? 'quid-pro-quo-host' : some(),
        v: draw(3),
        type: some(),
        data: some(),
        sentinel: some(),
      };
    };
    for (let i = 0; i < 10_000; i++) {
      const message = value(2) as Record<string, unknown>;
      // What is right is no odd message.
      const isRight =
        message?.source === 'quid-pro-quo-host' &&
        message.v === 1 &&
        ['theme', 'lang', 'pause'].includes(message.type as string);
      if (!isRight) frame?.postMessage(message, '*');
    }
  });
  await page.waitForTimeout(1500);
  expect(await state()).toBe(before);
  expect(errors).toEqual([]);
  await frame.locator('[data-option="open"]').click();
  await expect(frame.locator('.place')).toContainText('2/3');
});
