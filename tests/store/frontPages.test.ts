import { describe, expect, it } from 'vitest';
import type { GameState } from '../../src/engine/types.ts';
import { frontPagesNow, frontPagesOf } from '../../src/store/frontPages.ts';
import { createGameStore, gameBefore } from '../../src/store/gameStore.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { realLevel, realLevels } from '../support/realLevels.ts';
import { recordedGames } from '../support/recordedGames.ts';

describe.each(realLevels.map((level) => [level.id, level] as const))('the front pages of %s', (_, level) => {
  const games = recordedGames(level).map((run) => createGameStore(level, run).getState());

  it('come out at the end of a run and, in levels of more than three turns, at a turn before it', () => {
    expect(level.frontPages.some(({ turn }) => turn === null)).toBe(true);
    if (level.dates.length > 3) expect(level.frontPages.some(({ turn }) => turn !== null)).toBe(true);
  });

  it('print one story in each of two capitals, in every recorded game', () => {
    for (const game of games) {
      for (const { papers } of frontPagesOf(game)) {
        expect(papers).toHaveLength(2);
        for (const { story } of papers) expect(story).not.toBe('');
      }
    }
  });

  it('come out after their turn, are new once, and stay as they were printed', () => {
    for (const game of games) {
      const atTheEnd = new Map(frontPagesOf(game).map(({ page, papers }) => [page.id, papers]));
      const news = game.decisions
        .map((__, i) => gameBefore(game, i + 1))
        .flatMap((then) => {
          for (const { page, papers } of frontPagesOf(then)) {
            if (page.turn !== null && then.state.ending < 0) expect(then.state.turn).toBeGreaterThan(page.turn);
            expect(papers).toEqual(atTheEnd.get(page.id));
          }
          return frontPagesNow(then).map(({ page }) => page.id);
        });
      expect(new Set(news).size).toBe(news.length);
    }
  });

  it('all stories are printed in some run', () => {
    const never = new Set(
      level.frontPages.flatMap(({ id, papers }) =>
        papers.flatMap(({ actor, stories }) => stories.map((story) => `${id} ${level.actors[actor]?.id} ${story.id}`)),
      ),
    );
    for (let seed = 1; seed <= 3000 && never.size > 0; seed++) {
      const { states, trace } = playRandomly(level, seed);
      const state = states.at(-1) as GameState;
      for (const { page, papers } of frontPagesOf({ level, state, trace, seat: 0 }))
        for (const { capital, story } of papers) never.delete(`${page.id} ${capital} ${story}`);
    }
    expect([...never]).toEqual([]);
  });
});

describe('a front page', () => {
  const level = realLevel('the-deal');
  const game = createGameStore(level, recordedGames(level)[0] as never).getState();

  it('is told from the state of its own day, not from what came later', () => {
    // Read as if it were the last turn, October would know of March.
    const october = frontPagesOf(game).find(({ page }) => page.id === 'october');
    const before = frontPagesOf(gameBefore(game, game.decisions.length - 1)).find(({ page }) => page.id === 'october');
    expect(october?.papers).toEqual(before?.papers);
    expect(october?.date).toBe('2023-10-17');
  });

  it('knows its own capital', () => {
    const papers = frontPagesOf(game).flatMap((page) => page.papers);
    expect(papers.filter(({ isOwn }) => isOwn).every(({ capital }) => capital === 'moscow')).toBe(true);
  });
});
