import { describe, expect, it } from 'vitest';
import type { CompiledLevel } from '../../src/engine/types.ts';
import { stateAfter } from '../../src/store/stateAfter.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { realLevel } from '../support/realLevels.ts';
import { webLevel } from '../support/webLevel.ts';

/** Every state of a run beside what going back from its end finds for the last entry before it. */
function pairs(level: CompiledLevel, seed: number) {
  const { states, trace, parts } = playRandomly(level, seed);
  const state = states.at(-1) ?? states[0];
  let entries = 0;
  return parts.flatMap((part, i) => {
    entries += part.length;
    const then = states[i];
    if (!state || !then || entries === 0) return [];
    return [[stateAfter({ level, state, trace }, entries - 1), then] as const];
  });
}

describe('going back over the trace', () => {
  for (const level of [webLevel().level, realLevel('the-warning'), realLevel('the-train')]) {
    it(`finds the gauges, options, events and readings that were (${level.id})`, () => {
      for (let seed = 1; seed <= 20; seed++) {
        for (const [found, was] of pairs(level, seed)) {
          const { gauges, taken, fired, readings } = was;
          expect(found).toMatchObject({ gauges, taken, fired, readings });
        }
      }
    });
  }
});
