import { expect, test } from 'vitest';
import { compareOptions, tryOptions } from '../../src/forecast/compareOptions.ts';
import { smallLevel } from '../support/smallLevel.ts';

/** One choice: `beg` is best where it is open, `plant` elsewhere, `hide` nowhere, `flee` is never open. */
const level = smallLevel({
  decisions: `
decisions:
  sow:
    turn: 1
    kind: choose
    seat: north
    evidence: confirmed
    facts: [SM-01]
    place: field
    options:
      - { id: plant, basis: assumption, effects: [{ change: north.grain, by: 10 }] }
      - { id: hide, basis: assumption, effects: [] }
      - { id: beg, when: north.grain < 50, basis: assumption, effects: [{ change: north.grain, by: 20 }] }
      - { id: flee, when: north.grain > 90, basis: assumption, effects: [{ change: north.grain, by: -30 }] }`,
  rules: '',
  events: '',
});

const [plant, hide, beg, flee] = compareOptions(
  level,
  [tryOptions(level, 'random', 1, 40, 2)],
  // In two parts, which are added up.
  [tryOptions(level, 'sensible', 41, 65, 2), tryOptions(level, 'sensible', 66, 80, 2)],
);

test('tells in how many of the states in which it was open an option was the best one', () => {
  for (const play of ['random', 'sensible'] as const) {
    expect(plant?.[play].states).toBe(40);
    expect(beg?.[play].best).toBe(beg?.[play].states);
    expect((plant?.[play].best ?? 0) + (beg?.[play].best ?? 0)).toBe(40);
    expect(hide?.[play].best).toBe(0);
  }
});

test('tells how far behind the best one it was elsewhere', () => {
  expect(plant?.random.loss).toBeCloseTo(0.1);
  const open = beg?.random.states ?? 0;
  expect(hide?.random.loss).toBeCloseTo((open * 0.2 + (40 - open) * 0.1) / 40);
  expect(beg?.random.loss).toBe(0);
});

test('an option that was never open has no states', () => {
  expect(flee).toEqual({
    id: 'sow.flee',
    random: { states: 0, best: 0, loss: 0 },
    sensible: { states: 0, best: 0, loss: 0 },
  });
});
