import { describe, expect, it } from 'vitest';
import { playRandomly } from '../support/playRandomly.ts';
import { realLevels } from '../support/realLevels.ts';
import { runFaults } from '../support/runFaults.ts';

const RUNS = 10_000;

describe(`${RUNS} random runs`, () => {
  it.each(realLevels)(
    'of $id: none throws, all end, no gauge leaves its range, every change is explained',
    (level) => {
      const faults = new Set<string>();
      const endings = new Set<number>();
      for (let seed = 0; seed < RUNS && faults.size < 10; seed++) {
        const run = playRandomly(level, seed);
        for (const fault of runFaults(level, run)) faults.add(`seed ${seed}: ${fault}`);
        endings.add(run.states.at(-1)?.ending ?? -1);
      }
      expect([...faults]).toEqual([]);
      expect(endings.has(-1)).toBe(false);
    },
    30_000,
  );
});
