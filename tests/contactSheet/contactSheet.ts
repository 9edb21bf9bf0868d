// `npm run contact-sheet`: every screen × phone, laptop × German, English × light, dark, from the running game.
// `-- --only deal,menu` takes the screens whose names begin so, `--theme dark`, `--lang de`, `--size phone` one of each.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { ensureBrowser } from '../../src/cli/findBrowser.mjs';
import { watch } from '../e2e/player.ts';
import { ROOT } from '../support/root.ts';
import { withServedGame } from '../support/servedGame.ts';
import { openScreen, SCREENS, type Screen } from './screens.ts';

const FOLDER = join(ROOT, '.cache', 'contact-sheet');
const SIZES = { phone: { width: 390, height: 844 }, laptop: { width: 1280, height: 720 } } as const;
const LANGUAGES = ['de', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
/** Pages that take pictures at the same time. */
const WORKERS = 2;
/** Time for what came with a press to be drawn, ms. */
const DRAWN = 500;

interface Edition {
  readonly size: keyof typeof SIZES;
  readonly lang: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
}

interface Shot extends Edition {
  readonly screen: Screen;
}

const nameOf = ({ size, lang, theme }: Edition): string => `${size}-${lang}-${theme}`;
const fileOf = (shot: Shot): string => `${nameOf(shot)}/${shot.screen.name}.png`;

/** The options of the command line. @throws with what is wrong */
function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      theme: { type: 'string' },
      lang: { type: 'string' },
      size: { type: 'string' },
    },
  });
  const oneOf = <T extends string>(all: readonly T[], given: string | undefined, name: string): readonly T[] => {
    if (given === undefined) return all;
    const found = all.filter((one) => one === given);
    if (found.length === 0) throw new Error(`--${name} needs one of: ${all.join(', ')}`);
    return found;
  };
  const begins = values.only?.split(',') ?? [''];
  const screens = SCREENS.filter(({ name }) => begins.some((begin) => name.startsWith(begin)));
  if (screens.length === 0) throw new Error(`No screen begins with "${values.only}". There are: ${namesOf(SCREENS)}`);
  return {
    screens,
    sizes: oneOf(Object.keys(SIZES) as Edition['size'][], values.size, 'size'),
    languages: oneOf(LANGUAGES, values.lang, 'lang'),
    themes: oneOf(THEMES, values.theme, 'theme'),
  };
}

const namesOf = (screens: readonly Screen[]): string => screens.map(({ name }) => name).join(', ');

/** Takes one picture. Gives what the page complained of. */
async function take(browser: Browser, address: string, shot: Shot): Promise<readonly string[]> {
  const { screen, size, lang, theme } = shot;
  const context = await browser.newContext({
    baseURL: address,
    viewport: SIZES[size],
    colorScheme: theme,
    deviceScaleFactor: 1.5,
  });
  const page = await context.newPage();
  const complaints = watch(page);
  try {
    await openScreen(page, screen, lang);
    // The pointer would stay on what stands where the last press was.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(DRAWN);
    await page.screenshot({ path: join(FOLDER, fileOf(shot)), fullPage: screen.isWhole ?? false });
  } catch (error) {
    complaints.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : `${error}`);
    await page.screenshot({ path: join(FOLDER, fileOf(shot)) }).catch(() => {});
  }
  await context.close();
  return complaints.map((complaint) => `${fileOf(shot)}: ${complaint}`);
}

/** All pictures of one edition on one page: to be looked at, one by one. */
function sheetOf(edition: Edition, screens: readonly Screen[]): string {
  const figures = screens.map(
    ({ name }) => `<figure><img src="${nameOf(edition)}/${name}.png" alt=""><figcaption>${name}</figcaption></figure>`,
  );
  const width = edition.size === 'phone' ? 260 : 640;
  return `<!doctype html><meta charset="utf-8"><title>${nameOf(edition)}</title><style>
body { margin: 16px; display: flex; flex-wrap: wrap; gap: 16px; align-items: start; background: #777; font: 13px sans-serif }
figure { margin: 0; width: ${width}px } img { width: 100% } figcaption { color: #fff }</style>${figures.join('')}`;
}

/** Prints the sheets as pictures, some screens on each. */
async function printSheets(browser: Browser, edition: Edition, screens: readonly Screen[]): Promise<void> {
  const perSheet = edition.size === 'phone' ? 10 : 6;
  const page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
  for (let i = 0; i * perSheet < screens.length; i++) {
    const name = `${nameOf(edition)}-${i + 1}`;
    const file = join(FOLDER, `${name}.html`);
    const part = screens.slice(i * perSheet, (i + 1) * perSheet).filter(({ isWhole }) => !isWhole);
    writeFileSync(file, sheetOf(edition, part));
    await page.goto(`file://${file}`);
    await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
  }
  await page.close();
}

async function main(): Promise<number> {
  const { screens, sizes, languages, themes } = readOptions();
  if (!ensureBrowser()) return 1;
  mkdirSync(FOLDER, { recursive: true });
  const editions = sizes.flatMap((size) =>
    languages.flatMap((lang) => themes.map((theme): Edition => ({ size, lang, theme }))),
  );
  for (const edition of editions) rmSync(join(FOLDER, nameOf(edition)), { recursive: true, force: true });
  const shots = editions.flatMap((edition) => screens.map((screen): Shot => ({ ...edition, screen })));
  const queue = [...shots];
  const complaints: string[] = [];
  await withServedGame(4198, async (browser, address) => {
    const work = async (): Promise<void> => {
      for (let shot = queue.shift(); shot; shot = queue.shift())
        complaints.push(...(await take(browser, address, shot)));
    };
    await Promise.all(Array.from({ length: WORKERS }, work));
    for (const edition of editions) await printSheets(browser, edition, screens);
  });
  for (const complaint of complaints) console.error(complaint);
  console.log(`${shots.length} pictures in ${FOLDER}, ${complaints.length} complaints`);
  return complaints.length > 0 ? 1 : 0;
}

process.exitCode = await main();
