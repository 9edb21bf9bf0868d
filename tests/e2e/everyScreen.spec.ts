import { expect, test } from '@playwright/test';
import { openScreen, SCREENS } from '../contactSheet/screens.ts';
import { findings } from './axe.ts';
import { watch } from './player.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
] as const;

// The page of all sources has tests of its own.
for (const [i, screen] of SCREENS.filter(({ page }) => !page).entries()) {
  // Each screen in both editions and both sizes; which of them are met together takes turns, and so does the language.
  const lang = i % 4 < 2 ? 'de' : 'en';
  const sizes = i % 2 === 0 ? SIZES : [...SIZES].reverse();
  test(`axe finds nothing, nothing sticks out: ${screen.name} (${lang})`, async ({ page }) => {
    const complaints = watch(page);
    for (const [n, theme] of (['light', 'dark'] as const).entries()) {
      await page.setViewportSize(sizes[n] ?? SIZES[0]);
      await page.emulateMedia({ colorScheme: theme });
      if (n === 0) await openScreen(page, screen, lang);
      expect(await findings(page), theme).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, theme).toBeLessThanOrEqual(0);
      // On a wide screen the card is scrolled, never the page below it.
      await page.evaluate(() => scrollTo(0, 1000));
      if ((sizes[n] ?? SIZES[0]).width > 1000) expect(await page.evaluate(() => scrollY), theme).toBe(0);
    }
    expect(complaints).toEqual([]);
  });
}
