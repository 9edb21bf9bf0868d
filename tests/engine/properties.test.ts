import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/engine/fingerprint.ts';
import { start } from '../../src/engine/start.ts';
import { foresee, step } from '../../src/engine/step.ts';
import type { GameState } from '../../src/engine/types.ts';
import { viewFor } from '../../src/engine/viewFor.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { realLevels } from '../support/realLevels.ts';
import { runFaults } from '../support/runFaults.ts';
import { smallLevel } from '../support/smallLevel.ts';

const levels = [smallLevel(), ...realLevels].map(deepFreeze);
/** Any run of any level: level, seed of the run, seed of the play. */
const anyRun = fc.tuple(fc.constantFrom(...levels), fc.integer(), fc.integer());
const RUNS = { numRuns: 400, seed: 20230913 };

describe('any run of any level', () => {
  it('is the same again from the same seed and decisions', () => {
    fc.assert(
      fc.property(anyRun, ([level, seed, luck]) => {
        const { decisions, states, trace } = playRandomly(level, seed, luck);
        let state = start(level, seed).state;
        const entries = [...start(level, seed).trace];
        for (const decision of decisions) {
          const next = step(level, state, decision);
          state = next.state;
          entries.push(...next.trace);
        }
        expect(fingerprint([state, entries])).toBe(fingerprint([states.at(-1), trace]));
      }),
      RUNS,
    );
  });

  it('ends, keeps gauges in range, explains every change, and points only to earlier entries', () => {
    fc.assert(
      fc.property(anyRun, ([level, seed, luck]) => {
        expect(runFaults(level, playRandomly(level, seed, luck))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('goes the same way where it is only foreseen, step by step and from one foreseen state to the next', () => {
    const model = ({ touched: _, entries: __, later, ...rest }: GameState) => ({
      ...rest,
      later: later.map(({ because: ___, ...effect }) => effect),
    });
    fc.assert(
      fc.property(anyRun, ([level, seed, luck]) => {
        const { decisions, states } = playRandomly(level, seed, luck);
        let foreseen = states[0] as GameState;
        for (const [i, decision] of decisions.entries()) {
          foreseen = foresee(level, foreseen, decision);
          expect(model(foreseen)).toEqual(model(states[i + 1] as GameState));
        }
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('never writes to what it was given', () => {
    fc.assert(
      fc.property(anyRun, ([level, seed, luck]) => {
        const { states, decisions } = playRandomly(level, seed, luck);
        for (const [i, decision] of decisions.entries()) {
          step(level, deepFreeze(states[i] as GameState), deepFreeze(decision));
          foresee(level, states[i] as GameState, decision);
        }
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('looks to a seat the same, whatever happened in secret: views hold nothing of the chance, the biases and hidden draws', () => {
    fc.assert(
      fc.property(anyRun, fc.integer(), ([level, seed, luck], other) => {
        for (const state of playRandomly(level, seed, luck).states) {
          level.seats.forEach((_, seat) => {
            const draws = state.draws.map((value, i) => (level.draws[i]?.knownTo.includes(seat) ? value : value + 1));
            const changed = { ...state, random: other >>> 0, seed: other, draws };
            expect(viewFor(level, changed, seat)).toEqual(viewFor(level, state, seat));
          });
        }
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});
