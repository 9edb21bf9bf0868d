import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { encodeDecisions } from '../../src/app/runLink.ts';
import { playPlaythrough } from '../../src/cli/playPlaythrough.ts';
import { type Playthrough, readPlaythrough } from '../../src/level/playthrough.ts';
import { compileFromDisk, levelIds } from '../../src/level/readLevels.ts';
import { ROOT } from '../support/root.ts';
import { type Move, makeMove, ready, watch } from './player.ts';

/** So many games of each seat are played press by press; the others are opened as a link. */
const PRESSED = 2;

const recorded = levelIds(ROOT).map((id) => {
  const compiled = compileFromDisk(ROOT, id);
  if (!compiled.ok) throw new Error(`${id} cannot be compiled`);
  const folder = join(ROOT, 'levels', id, 'playthroughs');
  const games = readdirSync(folder)
    .sort()
    .map((file) => readPlaythrough(file, readFileSync(join(folder, file), 'utf8')));
  return { level: compiled.value.level, games };
});

const isPressed = (games: readonly Playthrough[], game: Playthrough): boolean =>
  games.filter(({ seat }) => seat === game.seat).indexOf(game) < PRESSED;

// Small pages are drawn faster.
test.use({ viewport: { width: 390, height: 844 } });

for (const { level, games } of recorded) {
  for (const [i, game] of games.filter((one) => isPressed(games, one)).entries()) {
    // A run knows no language, so each game is played in one of them, by turns.
    const lang = i % 2 === 0 ? 'de' : 'en';
    test(`${level.id}, ${game.name}, ${lang}: comes to its recorded ending, the same as in Node`, async ({ page }) => {
      const seen = watch(page);
      await page.goto(`?level=${level.id}&seat=${game.seat}&seed=${game.seed}&lang=${lang}&fast=1`);
      await ready(page);
      for (const move of game.decisions) await makeMove(page, move as Move);
      const ending = page.locator(`[data-ending="${game.ending}"]`);
      await expect(ending.getByRole('heading').first()).toBeVisible();
      await expect(ending).toHaveAttribute('data-fingerprint', game.fingerprint ?? '');
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(seen).toEqual([]);
    });
  }

  test(`${level.id}: every other recorded game comes to its ending from a link, the same as in Node`, async ({
    page,
  }) => {
    const seen = watch(page);
    await page.goto(`?level=${level.id}&fast=1`);
    await ready(page);
    for (const game of games.filter((one) => !isPressed(games, one))) {
      const run = encodeDecisions(playPlaythrough(level, game).decisions);
      // As "back" leads to a run: by its address, without loading the page anew.
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `?level=${level.id}&seat=${game.seat}&seed=${game.seed}&v=${level.version}&fast=1&run=${run}`);
      const ending = page.locator(`[data-ending="${game.ending}"]`);
      await expect(ending, game.name).toHaveAttribute('data-fingerprint', game.fingerprint ?? '');
    }
    expect(seen).toEqual([]);
  });
}
