import { expect, test } from '@playwright/test';
import { openScreen, SCREENS } from '../contactSheet/screens.ts';
import { findings } from './axe.ts';
import { watch } from './player.ts';

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 720 };

for (const theme of ['light', 'dark'] as const) {
  for (const [i, screen] of SCREENS.entries()) {
    // Each screen in both editions; size and language take turns, so that each is met in both somewhere.
    const isPhone = (i + (theme === 'dark' ? 1 : 0)) % 2 === 0;
    const lang = i % 4 < 2 === isPhone ? 'de' : 'en';
    test(`axe finds nothing, nothing sticks out: ${screen.name} (${theme}, ${isPhone ? 'phone' : 'laptop'}, ${lang})`, async ({
      page,
    }) => {
      await page.setViewportSize(isPhone ? PHONE : LAPTOP);
      await page.emulateMedia({ colorScheme: theme });
      const complaints = watch(page);
      await openScreen(page, screen, lang);
      expect(await findings(page)).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });
  }
}
