import { describe, expect, it } from 'vitest';
import { awaitedSeat } from '../../src/engine/awaitedSeat.ts';
import { fingerprint } from '../../src/engine/fingerprint.ts';
import { start } from '../../src/engine/start.ts';
import { realLevels } from '../support/realLevels.ts';
import { smallLevel } from '../support/smallLevel.ts';

const SEEDS = Array.from({ length: 500 }, (_, seed) => seed);

describe('start', () => {
  const level = smallLevel();

  it('gives the same state and trace for the same seed', () => {
    for (const seed of SEEDS) expect(fingerprint(start(level, seed))).toBe(fingerprint(start(level, seed)));
  });

  it('draws hidden numbers differently for different seeds, inside their ranges, over their whole width', () => {
    const grain = SEEDS.map((seed) => start(level, seed).state.gauges[0] as number);
    expect(Math.min(...grain)).toBe(40);
    expect(Math.max(...grain)).toBe(60);
    expect(new Set(grain).size).toBe(21);
    const winters = SEEDS.map((seed) => start(level, seed).state.draws[0] as number);
    expect(Math.min(...winters)).toBeLessThan(0.02);
    expect(Math.max(...winters)).toBeGreaterThan(0.98);
  });

  it('leaves a number with a fixed start where it is', () => {
    for (const seed of SEEDS) expect(start(level, seed).state.gauges[1]).toBe(20);
  });

  it.each([0, -1, -7.5, 2 ** 31, 2 ** 53, 1e300, Number.NaN, Number.POSITIVE_INFINITY])(
    'takes %s as a seed',
    (seed) => {
      const { state } = start(level, seed);
      expect(state.gauges.every(Number.isFinite)).toBe(true);
      expect(start(level, seed).state).toEqual(state);
    },
  );

  it.each(realLevels)('$id opens with a decision somebody can make', (real) => {
    for (const seed of SEEDS.slice(0, 50)) {
      const { state } = start(real, seed);
      expect(awaitedSeat(real, state)).toBeGreaterThanOrEqual(0);
      expect(state.turn).toBe(real.decisions[state.point]?.turn);
    }
  });

  it('goes through the ends of turns in which nothing is to be decided', () => {
    const late = smallLevel({
      decisions: `
decisions:
  late: { turn: 3, kind: choose, seat: north, evidence: confirmed, facts: [SM-01], place: field, options: [{ id: a, effects: [] }, { id: b, effects: [] }] }`,
      events: '',
    });
    const { state, trace } = start(late, 4);
    expect(state.turn).toBe(3);
    expect(trace.filter((entry) => entry.kind === 'change' && entry.gauge === 0).length).toBe(2);
  });
});
