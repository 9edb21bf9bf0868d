import { describe, expect, it } from 'vitest';
import { FIRST_LEVEL } from '../../src/app/first.ts';
import { catalogueOf } from '../../src/build/levelsPlugin.ts';
import { realLevels } from '../support/realLevels.ts';
import { ROOT } from '../support/root.ts';

describe('the page of all levels', () => {
  const cards = catalogueOf(ROOT);

  it('shows every level once, and each before the one it leads on to', () => {
    expect(cards.map(({ id }) => id).sort()).toEqual(realLevels.map(({ id }) => id).sort());
    expect(cards[0]?.id).toBe(FIRST_LEVEL);
    for (const { id, next } of realLevels) {
      if (next === null) continue;
      const [here, there] = [id, next].map((one) => cards.findIndex((card) => card.id === one));
      expect(there).toBe((here ?? 0) + 1);
    }
  });

  it('says in both languages what every seat wants and knows', () => {
    for (const { seats } of cards) {
      for (const { name, goal, knows } of seats) {
        const words = [name, goal, knows].flatMap(({ de, en }) => [de, en]);
        expect(words.filter((text) => text.trim() === '')).toEqual([]);
      }
    }
  });
});
