// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { levelsAt } from '../../src/audio/startMusic.ts';

describe('the mix of the music', () => {
  it('is light alone where nothing is missing, and mostly dark where everything is', () => {
    expect(levelsAt(0).dark).toBe(0);
    expect(levelsAt(1).dark).toBeGreaterThan(levelsAt(1).light);
  });

  it('darkens step by step, and never beyond its ends', () => {
    const steps = [-1, 0, 0.2, 0.4, 0.6, 0.8, 1, 7].map(levelsAt);
    for (const [i, { light, dark }] of steps.entries()) {
      expect(light).toBeLessThanOrEqual(steps[i - 1]?.light ?? 1);
      expect(dark).toBeGreaterThanOrEqual(steps[i - 1]?.dark ?? 0);
    }
    expect(steps[0]).toEqual(steps[1]);
    expect(steps.at(-1)).toEqual(steps.at(-2));
  });
});
