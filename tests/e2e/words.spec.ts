import { expect, test } from '@playwright/test';
import { openScreen, SCREENS } from '../contactSheet/screens.ts';
import { brokenWords } from './brokenWords.ts';

/** Width, height, and size of letters in percent: the smallest phone, large letters, a low frame, small windows. */
const LAYOUTS = [
  [320, 568, 100],
  [390, 844, 200],
  [400, 480, 100],
  [900, 480, 100],
  [1024, 700, 100],
  [1280, 720, 200],
] as const;
/** A wall of pixels takes its time to paint: one screen of each kind. */
const WALL = [3840, 2160, 100] as const;
const ON_WALL = ['train-1-first', 'train-4-ending', 'deal-2-table', 'warning-2-threat', 'bloc-2-later', 'choose'];

/** Screens made of the same parts as others; they would double the time and find nothing of their own. */
const ALIKE =
  /^(train-[35]|deal-[135]|warning-(1|3-weighed|5|7)|bloc-[14]|summit-[1245]|end-(usual|seat|timeline)|harbour)/;

for (const screen of SCREENS.filter(({ name }) => !ALIKE.test(name))) {
  // German has the longer words.
  test(`no word is cut or leaves its box: ${screen.name}`, async ({ page }) => {
    await openScreen(page, screen, 'de');
    const client = await page.context().newCDPSession(page);
    for (const [width, height, letters] of ON_WALL.includes(screen.name) ? [...LAYOUTS, WALL] : LAYOUTS) {
      await page.setViewportSize({ width, height });
      // The browser's own setting: breakpoints follow it, too.
      await client.send('Page.setFontSizes', { fontSizes: { standard: (16 * letters) / 100 } });
      const layout = `${width} × ${height}, ${letters} %`;
      expect(await brokenWords(page), layout).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, layout).toBeLessThanOrEqual(0);
    }
  });
}
