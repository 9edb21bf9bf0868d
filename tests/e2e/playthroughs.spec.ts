import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { type Move, makeMove, ready, watch } from './player.ts';

interface Recorded {
  seat: string;
  seed: number;
  ending: string;
  fingerprint: string;
  decisions: Move[];
}

const levels = join(import.meta.dirname, '../../levels');
const recorded = readdirSync(levels, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: level }) => {
    const folder = join(levels, level, 'playthroughs');
    return readdirSync(folder).map((file) => ({
      level,
      file,
      game: parse(readFileSync(join(folder, file), 'utf8')) as Recorded,
    }));
  });

test.use({ viewport: { width: 390, height: 844 } });

for (const [i, { level, file, game }] of recorded.entries()) {
  // A run knows no language, so each game is played in one of them, by turns.
  const lang = i % 2 === 0 ? 'de' : 'en';
  test(`${level}, ${file}, ${lang}: comes to its recorded ending, the same as in Node`, async ({ page }) => {
    const seen = watch(page);
    await page.goto(`?level=${level}&seat=${game.seat}&seed=${game.seed}&lang=${lang}&fast=1`);
    await ready(page);
    for (const move of game.decisions) await makeMove(page, move);
    const ending = page.locator(`[data-ending="${game.ending}"]`);
    await expect(ending.getByRole('heading').first()).toBeVisible();
    await expect(ending).toHaveAttribute('data-fingerprint', game.fingerprint);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(seen).toEqual([]);
  });
}
