import { describe, expect, it } from 'vitest';
import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { Decision, GameState } from '../../src/engine/types.ts';
import { viewFor } from '../../src/engine/viewFor.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { realLevels } from '../support/realLevels.ts';
import { smallLevel } from '../support/smallLevel.ts';

const level = smallLevel();
const [NORTH, SOUTH] = [0, 1];
const [GRAIN, COAL, TRUST] = [0, 1, 2];
const choose = (option: string): Decision => ({ kind: 'choose', option });

describe('what a seat sees of a gauge', () => {
  it('is exact for its own and for those it may see', () => {
    const { state } = start(level, 1);
    expect(viewFor(level, state, NORTH).gauges[GRAIN]).toEqual({
      kind: 'exact',
      low: state.gauges[0],
      high: state.gauges[0],
      reading: null,
    });
    expect(viewFor(level, state, NORTH).gauges[TRUST]).toMatchObject({ kind: 'exact', low: 5 });
  });

  it('is the whole range where it sees nothing', () => {
    expect(viewFor(level, start(level, 1).state, NORTH).gauges[COAL]).toEqual({
      kind: 'unknown',
      low: 0,
      high: 50,
      reading: null,
    });
  });

  it.each([level, ...realLevels])('contains the truth where $id says about', (any) => {
    // A run of a large level has many more states.
    const runs = any.decisions.length > 20 ? 10 : 60;
    for (let seed = 0; seed < runs; seed++) {
      for (const state of playRandomly(any, seed).states) {
        for (const seat of any.seats.keys()) {
          for (const [i, { kind, low, high, reading }] of viewFor(any, state, seat).gauges.entries()) {
            const truth = state.gauges[i] as number;
            const [least, most] = any.gauges[i]?.range ?? [0, 0];
            expect(low >= least && high <= most && low <= high).toBe(true);
            if (reading === null) expect(truth >= low && truth <= high).toBe(true);
            if (kind === 'exact') expect([low, high]).toEqual([truth, truth]);
          }
        }
      }
    }
  });

  it('does not give the truth away by its middle: over many runs the truth lies anywhere in the range', () => {
    const places = Array.from({ length: 2000 }, (_, seed) => {
      const { state } = start(level, seed);
      const { low, high } = viewFor(level, state, SOUTH).gauges[GRAIN] as { low: number; high: number };
      return ((state.gauges[GRAIN] as number) - low) / (high - low);
    });
    const share = (from: number, to: number): number =>
      places.filter((place) => place >= from && place <= to).length / places.length;
    expect(share(0, 0.25)).toBeGreaterThan(0.18);
    expect(share(0.75, 1)).toBeGreaterThan(0.18);
    expect(share(0.45, 0.55)).toBeLessThan(0.2);
  });
});

describe('what a seat sees of others', () => {
  it('leaves out a secret option of another seat, what waits because of it, and nothing of its own', () => {
    const { state } = step(level, start(level, 3).state, choose('hide'));
    expect(viewFor(level, state, SOUTH)).toMatchObject({ taken: [0, 0, 0, 0, 0, 0, 0], later: [] });
    const own = viewFor(level, state, NORTH);
    expect(own.taken[1]).toBe(1);
    expect(own.later).toHaveLength(1);
  });

  it('shows an open option of another seat', () => {
    const { state } = step(level, start(level, 3).state, choose('plant'));
    expect(viewFor(level, state, SOUTH)).toMatchObject({ taken: [1, 0, 0, 0, 0, 0, 0], later: [{ turn: 3, by: 30 }] });
  });

  it('shows a hidden draw only to those who know it', () => {
    const { state } = start(level, 1);
    expect(viewFor(level, state, NORTH).draws).toEqual([null]);
    expect(viewFor(level, state, SOUTH).draws).toEqual(state.draws);
  });

  it('holds no chance of the run, no biases and no mark of wrongness, anywhere', () => {
    for (const state of playRandomly(level, 5).states) {
      const text = JSON.stringify(viewFor(level, state, NORTH));
      for (const word of ['"random"', '"bias"', '"seed"', '"isWrong":true']) expect(text).not.toContain(word);
    }
  });
});

describe('what a seat hears', () => {
  const runs = Array.from({ length: 300 }, (_, seed) => playRandomly(level, seed).states.at(-1) as GameState);
  const heard = runs.filter(({ readings }) => readings.length > 0);

  it('is an event only if it is among those who hear of it', () => {
    expect(heard.length).toBeGreaterThan(50);
    for (const state of heard) {
      expect(viewFor(level, state, NORTH).fired[0]).toBeGreaterThan(0);
      expect(viewFor(level, state, SOUTH).fired).toEqual([0]);
      expect(viewFor(level, state, SOUTH).gauges[COAL]?.reading).toBeNull();
    }
  });

  it('is a range inside the gauge’s own, which runs forwards even where it is wrong by more than there is', () => {
    for (const state of heard) {
      const { kind, low, high } = viewFor(level, state, NORTH).gauges[COAL] as {
        kind: string;
        low: number;
        high: number;
      };
      expect(kind).toBe('range');
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeGreaterThanOrEqual(low);
      expect(high).toBeLessThanOrEqual(50);
    }
  });

  it('is wrong about as often as the level says', () => {
    const wrong = heard.filter(({ readings }) => readings[0]?.isWrong).length / heard.length;
    expect(wrong).toBeGreaterThan(0.35);
    expect(wrong).toBeLessThan(0.65);
  });

  it('contains the truth of its turn where it is right', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { states, parts } = playRandomly(level, seed);
      parts.forEach((part, i) => {
        for (const entry of part) {
          if (entry.kind !== 'event' || !entry.reading || entry.reading.isWrong) continue;
          const { low, high } = entry.reading;
          const truth = states[i]?.gauges[COAL] as number;
          expect(truth >= low && truth <= high).toBe(true);
        }
      });
    }
  });

  it('is not called wrong or right before the end', () => {
    for (const state of heard) expect(viewFor(level, state, NORTH).gauges[COAL]?.reading?.isWrong).toBe(false);
  });
});
