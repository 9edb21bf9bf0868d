import { describe, expect, it } from 'vitest';
import { randomDecision } from '../../src/forecast/habits.ts';
import { luckOf } from '../../src/forecast/playOut.ts';
import { LANGUAGES } from '../../src/level/levelText.ts';
import { compileFromDisk } from '../../src/level/readLevels.ts';
import { createGameStore, type Game } from '../../src/store/gameStore.ts';
import { weeksFrom } from '../../src/store/otherSeat.ts';
import { isVisible } from '../../src/store/selectors.ts';
import { decisionSentence } from '../../src/text/sentence.ts';
import { realLevels } from '../support/realLevels.ts';
import { ROOT } from '../support/root.ts';

/** A whole run of a level from a seat, played at random. */
function finished(level: (typeof realLevels)[number], seat: string, seed: number): Game {
  const run = { level: level.id, version: level.version, seat, seed, decisions: [] };
  const store = createGameStore(level, run);
  const luck = luckOf(seed);
  for (let moves = 0; store.getState().state.ending < 0 && moves < 60; moves++) {
    const decision = randomDecision(level, store.getState().state, luck);
    if (decision) store.getState().decide(decision);
  }
  return store.getState();
}

const many = realLevels.filter(({ seats }) => seats.length > 1);

describe.each(many)('a run of $id from another seat', (level) => {
  const games = level.seats.flatMap(({ id }) => [1, 2].map((seed) => finished(level, id, seed)));

  it('tells only what that seat could see, and all the rest as hidden', () => {
    for (const game of games) {
      for (const seat of level.seats.keys()) {
        const weeks = weeksFrom(game, seat);
        expect(weeks.map(({ turn }) => turn)).toEqual(Array.from({ length: game.state.turn }, (_, i) => i + 1));
        const seen = weeks.flatMap((week) => week.seen);
        for (const item of seen) expect(isVisible({ level, seat }, item)).toBe(true);
        const told = new Set(weeks.flatMap((week) => [...week.seen, ...week.hidden]).map(({ entry }) => entry));
        const all = game.trace.filter(
          ({ kind, ...entry }) =>
            kind === 'event' ||
            (kind === 'decision' && 'decision' in entry && !['guess', 'propose'].includes(entry.decision.kind)),
        );
        expect(told).toEqual(new Set(all.map(({ entry }) => entry)));
      }
    }
  });

  it('gives numbers as that seat knew them: never more exactly than it sees', () => {
    for (const game of games) {
      for (const seat of level.seats.keys()) {
        for (const { numbers } of weeksFrom(game, seat)) {
          for (const { gauge, known, truth } of numbers) {
            const sight = level.gauges[gauge]?.sight[seat]?.kind;
            expect(level.gauges[gauge]?.shownTo).toContain(seat);
            if (sight === 'exact') expect([known.low, known.high]).toEqual([truth, truth]);
            else expect(known.kind).not.toBe('exact');
            if (known.kind === 'range' && known.reading === null)
              expect(truth >= known.low && truth <= known.high).toBe(true);
          }
        }
      }
    }
  });
});

it('says of a table of two others that talks ended, and what was agreed only as hidden', () => {
  const made = compileFromDisk(ROOT, 'the-summit');
  if (!made.ok) throw new Error('the-summit does not compile');
  const { level, text } = made.value;
  const seoul = level.seats.findIndex(({ id }) => id === 'seoul');
  let heard = 0;
  for (let seed = 1; seed <= 6; seed++) {
    for (const { seen, hidden } of weeksFrom(finished(level, 'moscow', seed), seoul)) {
      for (const item of seen) {
        if (item.kind !== 'decision' || item.decision.kind !== 'accept') continue;
        heard += 1;
        expect(hidden).toContain(item);
        for (const language of LANGUAGES) {
          const sentence = decisionSentence({ language, level, text: text[language], seat: seoul }, item);
          expect(sentence).toBe(text[language].decisions[level.decisions[item.point]?.id ?? '']?.ended);
        }
      }
    }
  }
  expect(heard).toBeGreaterThan(0);
});
