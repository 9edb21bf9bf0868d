import { expect, type Frame, type Page, test } from '@playwright/test';
import { wideHeight } from '../../../src/embed/frameHeight.ts';
import { contentOf, frameAddress, gameFrame, heightOf, openNews, startGame } from './newsPage.ts';

const GAME_PAGE = frameAddress('level=the-train&lang=en');
const frame = (attributes = '', src = GAME_PAGE): string =>
  `<iframe id="game" title="The Train" sandbox="allow-scripts" src="${src}" style="width:100%;border:0" ${attributes}></iframe>`;

/** Pages that use the resizers in use, each from its own package. */
const PARENTS: Readonly<
  Record<string, { readonly body: string; readonly packages: Readonly<Record<string, string>> }>
> = {
  'open-iframe-resizer': {
    body: `${frame()}<script type="module">import { initialize } from './open.js'; initialize({ checkOrigin: false }, '#game');</script>`,
    packages: { 'open.js': '@open-iframe-resizer/core/dist/index.js' },
  },
  'pym.js': {
    body: `<div id="game"></div><script src="pym.js"></script><script>new pym.Parent('game', '${GAME_PAGE}', {});</script>`,
    packages: { 'pym.js': 'pym.js/dist/pym.v1.min.js' },
  },
  '@newswire/frames': {
    body: `<div data-frame-src="${GAME_PAGE}"></div><script src="frames.js"></script><script>newswireFrames.autoInitFrames();</script>`,
    packages: { 'frames.js': '@newswire/frames/dist/frames.umd.js' },
  },
  'iframe-resizer 4': {
    body: `${frame()}<script src="resizer.js"></script><script>iFrameResize({ checkOrigin: false }, '#game');</script>`,
    packages: { 'resizer.js': 'iframe-resizer/js/iframeResizer.min.js' },
  },
};

/** The height the game should have at the width it has now. */
async function wished(game: Frame): Promise<number> {
  const width = await game.evaluate(() => innerWidth);
  return wideHeight(width, 16) ?? (await contentOf(game));
}

async function hasWishedHeight(page: Page, game: Frame, what: string): Promise<void> {
  await expect
    .poll(async () => Math.abs((await heightOf(page)) - (await wished(game))), { message: what, timeout: 8000 })
    .toBeLessThanOrEqual(2);
}

for (const [i, [name, parent]] of Object.entries(PARENTS).entries()) {
  test(`E4, E5: ${name} gives the frame the height of what stands in it, and rests`, async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 900 });
    await openNews(page, parent);
    const facade = await gameFrame(page);
    await facade.locator('[data-play]:visible').waitFor();
    for (const width of [320, 600, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      await hasWishedHeight(page, facade, `facade at ${width}`);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    const game = await startGame(page);
    await hasWishedHeight(page, game, 'first card');
    // A decision brings more to read; going back, less.
    await game.locator('[data-option="open"]').click();
    await expect(game.locator('.slip')).toBeVisible();
    await hasWishedHeight(page, game, 'second card');
    await game.locator('.masthead').click();
    for (const width of [320, 600, 1200, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await hasWishedHeight(page, game, `game at ${width}`);
    }
    // Ten seconds of nothing (for the others fewer): the height is told a few times at most, and stays.
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      Object.assign(window, { heights: 0 });
      addEventListener('message', ({ data }) => {
        if (data?.source === 'quid-pro-quo' && data.type === 'height')
          (window as unknown as { heights: number }).heights += 1;
      });
    });
    const before = await heightOf(page);
    await page.waitForTimeout(i === 0 ? 10_000 : 3000);
    expect(await page.evaluate(() => (window as unknown as { heights: number }).heights)).toBeLessThanOrEqual(3);
    expect(await heightOf(page)).toBe(before);
  });
}

/** What WordPress does to a page that it embeds from a host it does not know, after its own source. */
const WORDPRESS = `
addEventListener('message', ({ source, data }) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  const frames = document.querySelectorAll('iframe[data-secret="' + data.secret + '"]');
  const quotes = document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]');
  for (const quote of quotes) quote.style.display = 'none';
  for (const frame of frames) {
    if (source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
  }
});`;

test('E3: WordPress gives it a height and hides the quotation; what does not fit can be scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const secret = 'aB3dE5gH7j';
  const body = `<script>${WORDPRESS}</script>
<blockquote class="wp-embedded-content" data-secret="${secret}"><a href="#">The Train</a></blockquote>
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${secret}"
style="position:absolute;visibility:hidden" src="${GAME_PAGE}#?secret=${secret}" width="360" height="338" title="The Train"
frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`;
  await openNews(page, { body });
  const game = await startGame(page);
  await expect(page.locator('blockquote')).toBeHidden();
  await hasWishedHeight(page, game, 'first card');
  for (const move of ['open', 'engineers', 'ships']) await game.locator(`[data-option="${move}"]`).click();
  await expect(game.locator('[data-ending]')).toBeVisible();
  // The debrief is higher than WordPress lets any frame be.
  await expect.poll(() => heightOf(page)).toBe(1000);
  await expect.poll(() => game.evaluate(() => document.documentElement.hasAttribute('data-short'))).toBe(true);
  await game.locator('body').hover();
  await page.mouse.wheel(0, 700);
  await expect.poll(() => game.evaluate(() => document.body.scrollTop)).toBeGreaterThan(300);
  // The parameters are where the fragment does not reach them.
  expect(await game.evaluate(() => location.search)).toContain('level=the-train');
});

test('E6: in a part of the page that opens later it has its height within a second', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const listen = `<script>addEventListener('message', ({ data }) => {
if (data?.source === 'quid-pro-quo' && data.type === 'height') document.getElementById('game').style.height = data.data.height + 'px';
});</script>`;
  await openNews(page, { body: `${listen}<div id="tab" style="display:none">${frame()}</div>` });
  const game = await gameFrame(page);
  await page.waitForTimeout(500);
  expect(await heightOf(page)).toBe(0);
  await page.evaluate(() => {
    (document.getElementById('tab') as HTMLElement).style.display = '';
  });
  await page.waitForTimeout(1000);
  expect(Math.abs((await heightOf(page)) - (await contentOf(game)))).toBeLessThanOrEqual(2);
});

test('E7: a frame with a shape of its own moves nothing in the page', async ({ page }) => {
  const body = `<p>Above.</p><iframe title="The Train" src="${GAME_PAGE}" loading="lazy" sandbox="allow-scripts allow-popups"
style="width:100%;aspect-ratio:16/10;min-height:480px;border:0"></iframe><p>Below.</p>`;
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shifted: number }).shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openNews(page, { body });
  await startGame(page);
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThanOrEqual(0.02);
});
