import { describe, expect, it } from 'vitest';
import { nextState, randomValue, seedState } from '../../src/engine/random.ts';

const KNOWN = [0.5223135030828416, 0.9062833907082677, 0.8789158053696156];

function values(seed: number, count: number): number[] {
  let state = seedState(seed);
  return Array.from({ length: count }, () => {
    state = nextState(state);
    return randomValue(state);
  });
}

describe('the seeded generator', () => {
  it('gives these very values, on every machine', () => {
    expect(values(1, 3)).toEqual(KNOWN);
  });

  it('gives values from 0 up to, but without, 1, evenly', () => {
    const many = values(7, 100_000);
    expect(many.every((value) => value >= 0 && value < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = many.filter((value) => Math.floor(value * 10) === tenth).length / many.length;
      expect(share).toBeCloseTo(0.1, 2);
    }
  });

  it('gives unrelated runs for neighbouring seeds', () => {
    const firsts = Array.from({ length: 10_000 }, (_, seed) => values(seed, 1)[0] as number);
    const mean = firsts.reduce((sum, value) => sum + value, 0) / firsts.length;
    const products = firsts.slice(1).map((value, i) => (value - mean) * ((firsts[i] as number) - mean));
    const covariance = products.reduce((sum, value) => sum + value, 0) / products.length;
    expect(mean).toBeCloseTo(0.5, 1);
    expect(Math.abs(covariance * 12)).toBeLessThan(0.05);
  });
});
