// Makes assets/images/posters: one picture for each level and language, of its first map or web, from the running game. In WebP for frames
// and in JPEG for the pages that news sites and messengers read. Run: npx tsx assets/make/posters.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FIRST_SEED } from '../../src/app/first.ts';
import { LANGUAGES, type Language } from '../../src/level/levelText.ts';
import { levelIds } from '../../src/level/readLevels.ts';
import { ready } from '../../tests/e2e/player.ts';
import { ROOT } from '../../tests/support/root.ts';
import { withServedGame } from '../../tests/support/servedGame.ts';

const FOLDER = join(ROOT, 'assets/images/posters');
/** The size that social networks ask for; as wide as an article in two device pixels each. */
const SIZE = { width: 1200, height: 630 };
const QUALITY = { webp: 72, jpeg: 80 } as const;

/** The decision at which a level's picture is taken: something is under way, and nothing given away. */
const TURN: Readonly<Record<string, number>> = {
  'the-train': 2,
  'the-deal': 4,
  'the-warning': 5,
  'the-bloc': 3,
  'the-summit': 7,
};

/** All but the stage goes; the stage takes the room of all. */
const STYLE = `
.sheet.sheet.sheet { display: block; height: 100vh; }
.sheet > :not(.stage) { display: none; }
.sheet > .stage.stage { position: fixed; inset: 0; height: 100vh; }
`;

async function take(page: Page, level: string, lang: Language): Promise<void> {
  await page.goto(`?level=${level}&seed=${FIRST_SEED}&turn=${TURN[level] ?? 1}&lang=${lang}&theme=light&fast=1`);
  await ready(page);
  await page.locator('.sheet.stage-running').waitFor({ state: 'attached' });
  await page.addStyleTag({ content: STYLE });
  await page.waitForTimeout(2500);
  const client = await page.context().newCDPSession(page);
  for (const format of ['webp', 'jpeg'] as const) {
    const { data } = await client.send('Page.captureScreenshot', { format, quality: QUALITY[format] });
    const file = `${level}.${lang}.${format === 'jpeg' ? 'jpg' : format}`;
    writeFileSync(join(FOLDER, file), Buffer.from(data, 'base64'));
    console.log(`${file} ${Math.round((data.length * 3) / 4 / 1000)} kB`);
  }
}

mkdirSync(FOLDER, { recursive: true });
await withServedGame(4196, async (browser, baseURL) => {
  const page = await browser.newPage({ baseURL, viewport: SIZE });
  for (const level of levelIds(ROOT)) for (const lang of LANGUAGES) await take(page, level, lang);
});
