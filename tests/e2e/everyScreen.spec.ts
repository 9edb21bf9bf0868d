import { expect, test } from '@playwright/test';
import { openScreen, SCREENS } from '../contactSheet/screens.ts';
import { findings } from './axe.ts';
import { watch } from './player.ts';

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 720 };

// The page of all sources has tests of its own.
for (const [i, screen] of SCREENS.filter(({ page }) => !page).entries()) {
  // Each screen in both editions and both sizes; which of them are met together takes turns, and so does the language.
  const lang = i % 4 < 2 ? 'de' : 'en';
  const [byDay, byNight] = i % 2 === 0 ? [PHONE, LAPTOP] : [LAPTOP, PHONE];
  test(`axe finds nothing, nothing sticks out: ${screen.name} (${lang})`, async ({ page }) => {
    const complaints = watch(page);
    for (const [theme, size] of [
      ['light', byDay],
      ['dark', byNight],
    ] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: theme });
      if (theme === 'light') await openScreen(page, screen, lang);
      expect(await findings(page), theme).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, theme).toBeLessThanOrEqual(0);
      // On a wide screen the card is scrolled, never the page below it.
      await page.evaluate(() => scrollTo(0, 1000));
      if (size === LAPTOP) expect(await page.evaluate(() => scrollY), theme).toBe(0);
    }
    expect(complaints).toEqual([]);
  });
}
