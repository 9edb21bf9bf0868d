import { expect, type Page, test } from '@playwright/test';
import { openScreen, SCREENS } from '../contactSheet/screens.ts';
import { findings } from './axe.ts';
import { brokenWords } from './brokenWords.ts';
import { watch } from './player.ts';

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 720 };

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

/** Screens made of the same parts as others: looking for broken words there would double the time and find nothing of its own. */
const ALIKE =
  /^(train-[35]|deal-[135]|warning-(1|3-weighed|5|7)|bloc-[14]|summit-[1245]|end-(usual|seat|timeline)|harbour)/;

const widthSticksOut = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function findBrokenWords(page: Page, isOnWall: boolean): Promise<void> {
  const client = await page.context().newCDPSession(page);
  for (const [width, height, letters] of isOnWall ? [...LAYOUTS, WALL] : LAYOUTS) {
    await page.setViewportSize({ width, height });
    // The browser's own setting: breakpoints follow it, too.
    await client.send('Page.setFontSizes', { fontSizes: { standard: (16 * letters) / 100 } });
    const layout = `${width} × ${height}, ${letters} %`;
    expect(await brokenWords(page), layout).toEqual([]);
    expect(await widthSticksOut(page), layout).toBeLessThanOrEqual(0);
  }
}

for (const [i, screen] of SCREENS.entries()) {
  const isAlike = ALIKE.test(screen.name);
  // German has the longer words; where they are not measured, English has its turn.
  const lang = isAlike ? 'en' : 'de';
  // Each screen in both editions and both sizes; which of them are met together takes turns.
  const [byDay, byNight] = i % 2 === 0 ? [PHONE, LAPTOP] : [LAPTOP, PHONE];
  test(`axe finds nothing, nothing sticks out, no word is broken: ${screen.name} (${lang})`, async ({ page }) => {
    const complaints = watch(page);
    for (const [theme, size] of [
      ['light', byDay],
      ['dark', byNight],
    ] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: theme });
      if (theme === 'light') await openScreen(page, screen, lang);
      // The page of all sources is long, and axe has looked at it in a test of its own.
      if (screen.page) continue;
      // What is made of the same parts has the same inks by night.
      if (theme === 'light' || !isAlike) expect(await findings(page), theme).toEqual([]);
      expect(await widthSticksOut(page), theme).toBeLessThanOrEqual(0);
      // On a wide screen the card is scrolled, never the page below it.
      await page.evaluate(() => scrollTo(0, 1000));
      if (size === LAPTOP) expect(await page.evaluate(() => scrollY), theme).toBe(0);
    }
    if (!isAlike) await findBrokenWords(page, ON_WALL.includes(screen.name));
    expect(complaints).toEqual([]);
  });
}
