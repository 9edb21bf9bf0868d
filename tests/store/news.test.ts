import { describe, expect, it } from 'vitest';
import { randomDecision } from '../../src/forecast/habits.ts';
import { luckOf } from '../../src/forecast/playOut.ts';
import { byCause, changesOf, consequencesOf } from '../../src/store/consequences.ts';
import { estimatesOf } from '../../src/store/estimates.ts';
import { createGameStore, type Game, type GameStore } from '../../src/store/gameStore.ts';
import { newsOf } from '../../src/store/news.ts';
import { wantsMoreOf } from '../../src/store/wantsMoreOf.ts';
import { realLevel } from '../support/realLevels.ts';

const level = realLevel('the-summit');

/** Every game of a run from a seat, played at random. */
function gamesOf(seat: string, seed: number): readonly Game[] {
  const store: GameStore = createGameStore(level, {
    level: level.id,
    version: level.version,
    seat,
    seed,
    decisions: [],
  });
  const luck = luckOf(seed);
  const games: Game[] = [store.getState()];
  while (store.getState().state.ending < 0) {
    const decision = randomDecision(level, store.getState().state, luck);
    if (!decision) break;
    store.getState().decide(decision);
    games.push(store.getState());
  }
  return games;
}

const games = level.seats.flatMap(({ id }) => [1, 2, 3].flatMap((seed) => gamesOf(id, seed)));

describe('what is told before a decision', () => {
  it('is all that was done and reported, once, in order of time; at most four stand open', () => {
    for (const game of games) {
      const { near, far } = newsOf(game);
      const { answers, events } = consequencesOf(game);
      const entries = [...near, ...far].map(({ entry }) => entry).sort((a, b) => a - b);
      expect(entries).toEqual([...answers, ...events].map(({ entry }) => entry).sort((a, b) => a - b));
      for (const list of [near, far]) {
        const order = list.map(({ entry }) => entry);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
      expect(near.length).toBeLessThanOrEqual(4);
      expect(far.length === 0 || near.length === 3).toBe(true);
    }
    expect(games.some((game) => newsOf(game).far.length > 2)).toBe(true);
  });

  it('puts first what was said to the seat: a threat, or the end of its own table', () => {
    let seen = 0;
    for (const game of games) {
      const { near, far } = newsOf(game);
      const isToUs = (point: number): boolean => {
        const at = level.decisions[point];
        return (at?.kind === 'threaten' || at?.kind === 'offer') && at.seats.includes(game.seat);
      };
      const said = [...near, ...far].filter((item) => item.kind === 'decision' && isToUs(item.point));
      if (said.length === 0 || said.length > 3) continue;
      seen += 1;
      for (const item of said) expect(near).toContain(item);
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('names each turn in which nothing was to be decided, and none in which something was', () => {
    let quietDays = 0;
    for (const game of games) {
      const { quiet } = newsOf(game);
      quietDays += quiet.length;
      const decidedIn = new Set(game.marks.map((mark) => game.trace[mark]?.turn));
      for (const turn of quiet) {
        expect(decidedIn.has(turn)).toBe(false);
        expect(turn <= game.state.turn).toBe(true);
      }
    }
    expect(quietDays).toBeGreaterThan(10);
  });

  it('tells of an estimate only where it is another one, with both ranges as the seat sees them', () => {
    let told = 0;
    for (const game of games) {
      for (const { gauge, from, to } of estimatesOf(game)) {
        told += 1;
        expect(game.view.gauges[gauge]).toMatchObject({ kind: 'range', low: to[0], high: to[1] });
        expect(from).not.toEqual(to);
        expect(level.gauges[gauge]?.sight[game.seat]?.kind).not.toBe('exact');
      }
    }
    expect(told).toBeGreaterThan(20);
  });
});

describe('why a number changed', () => {
  it('names each cause once, and what all of them did adds up to the change', () => {
    let merged = 0;
    for (const game of games) {
      for (const change of changesOf(game, () => true)) {
        const groups = byCause(change.entries);
        const causes = groups.map(({ entry }) => JSON.stringify(entry.cause));
        expect(new Set(causes).size).toBe(causes.length);
        const sum = groups.reduce((total, group) => total + group.sum, 0);
        expect(sum).toBeCloseTo(change.to - change.from, 6);
        if (groups.some(({ times }) => times > 1)) merged += 1;
      }
    }
    expect(merged).toBeGreaterThan(10);
  });
});

describe('what a change is for a seat', () => {
  const at = (seat: string, gauge: string): boolean | null =>
    wantsMoreOf(
      { level, seat: level.seats.findIndex(({ id }) => id === seat) },
      level.gauges.findIndex(({ id }) => id === gauge),
    );

  it('follows its aims; what another owes is no misfortune', () => {
    expect([at('moscow', 'moscow.debt'), at('pyongyang', 'moscow.debt')]).toEqual([false, null]);
    expect([at('pyongyang', 'pyongyang.know-how'), at('seoul', 'pyongyang.know-how')]).toEqual([true, false]);
    expect([at('washington', 'tie.seoul-tokyo'), at('beijing', 'tie.seoul-tokyo')]).toEqual([true, false]);
  });
});
