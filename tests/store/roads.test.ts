import { describe, expect, it } from 'vitest';
import { randomDecision } from '../../src/forecast/habits.ts';
import { luckOf } from '../../src/forecast/playOut.ts';
import { createGameStore, type Game, gameBefore } from '../../src/store/gameStore.ts';
import { askedAt, courseFrom, forksOf } from '../../src/store/roads.ts';
import { realLevels } from '../support/realLevels.ts';

/** A whole run of a level from a seat, played at random. */
function finished(level: (typeof realLevels)[number], seat: string, seed: number): Game {
  const store = createGameStore(level, { level: level.id, version: level.version, seat, seed, decisions: [] });
  const luck = luckOf(seed + 9);
  for (let moves = 0; store.getState().state.ending < 0 && moves < 60; moves++) {
    const decision = randomDecision(level, store.getState().state, luck);
    if (decision) store.getState().decide(decision);
  }
  return store.getState();
}

describe.each(realLevels)('the forks of a run of $id', (level) => {
  const games = level.seats.map(({ id }, seat) => finished(level, id, seat + 3));

  it('are its own decisions, each among what could have been decided then', () => {
    for (const game of games) {
      const forks = forksOf(game);
      expect(forks.length).toBe(game.decisions.filter(({ kind }) => kind !== 'guess').length);
      for (const fork of forks) {
        const before = gameBefore(game, fork.index);
        expect(before.decisions).toEqual(game.decisions.slice(0, fork.index));
        expect(before.view.turn).toBe(fork.turn);
        expect(askedAt(before, fork)).toContainEqual(fork.decision);
      }
    }
  });

  it('lead along the course that the run took: from the numbers of then to those of the end', () => {
    for (const game of games) {
      const gauges = (level.seats[game.seat]?.aims ?? []).map(({ gauge }) => gauge);
      for (const fork of forksOf(game)) {
        const { at, paths } = courseFrom(game, fork, gauges);
        const { state } = gameBefore(game, fork.index);
        expect(at).toEqual(Array.from({ length: game.state.turn - fork.turn + 2 }, (_, i) => i));
        paths.forEach((path, i) => {
          const gauge = gauges[i] as number;
          expect([path[0], path.at(-1)]).toEqual([state.gauges[gauge], game.state.gauges[gauge]]);
        });
      }
    }
  });
});
