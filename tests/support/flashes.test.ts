import { describe, expect, it } from 'vitest';
import { turnsOf } from './flashes.ts';

const lights = (values: readonly number[]) => values.map((light, i) => ({ light, time: i / 10 }));

describe('turnsOf', () => {
  it('finds each change of light by a tenth that goes the other way', () => {
    expect(turnsOf(lights([0, 0.5, 0, 0.5, 0]))).toEqual([0.1, 0.2, 0.3, 0.4]);
  });

  it('takes one slow change for one', () => {
    expect(turnsOf(lights([0, 0.06, 0.12, 0.3, 0.5, 0.7]))).toEqual([0.2]);
  });

  it('leaves out small changes, and those between bright and brighter', () => {
    expect(turnsOf(lights([0.4, 0.45, 0.4, 0.45]))).toEqual([]);
    expect(turnsOf(lights([0.85, 1, 0.85, 1]))).toEqual([]);
  });
});
