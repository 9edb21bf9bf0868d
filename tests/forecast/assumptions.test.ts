import { describe, expect, it } from 'vitest';
import type { Assumption } from '../../src/forecast/assumption.ts';
import { assumptionsOf } from '../../src/forecast/assumptions.ts';
import { compareRuns, movedBy } from '../../src/forecast/compareRuns.ts';
import { runForecast } from '../../src/forecast/runForecast.ts';
import { type SandboxRun, sandboxRun, sandboxRuns, turnedLevel } from '../../src/forecast/sandboxRuns.ts';
import { realLevel, realLevels } from '../support/realLevels.ts';

const RUNS = 120;
const nameOf = ({ of, what }: Assumption): string => `${of.join('.')} ${what}`;

/**
 * Pushes that other rules of the same level outweigh: the page says so. Insisting makes Tokyo freer at once, but the ties that
 * come with it cost more freedom later.
 */
const OUTWEIGHED: readonly string[] = ['the-bloc: options.tokyo-monitors.insist effects'];

describe.each(realLevels.map((level) => [level.id, level] as const))('the assumptions of %s', (id, level) => {
  const all = assumptionsOf(level);
  // Played by chance, so that nobody answers a turned number by deciding otherwise.
  const play = (at: typeof level): readonly SandboxRun[] =>
    Array.from({ length: RUNS }, (_, i) => sandboxRun(at, i + 1, ['random']));
  const turned = all.map((assumption) => [0, 2].map((factor) => play(assumption.turn(level, factor))));

  it('move what their rules say, in the direction they say', () => {
    const against: string[] = [];
    let held = 0;
    all.forEach((assumption, i) => {
      const [less = [], more = []] = turned[i] ?? [];
      for (const push of assumption.pushes) {
        const { way } = movedBy(push, 2, less, more);
        if (way === 'against') against.push(`${id}: ${nameOf(assumption)}`);
        if (way === 'as-said') held += 1;
      }
    });
    expect(against.filter((name) => !OUTWEIGHED.includes(name))).toEqual([]);
    expect(held).toBeGreaterThan(all.length / 4);
  });

  it('leave the level as it is where they are not turned, and never write into it', () => {
    const before = JSON.stringify(level);
    for (const assumption of all) expect(JSON.stringify(assumption.turn(level, 1))).toBe(before);
    for (const assumption of all) assumption.turn(level, 2);
    expect(JSON.stringify(level)).toBe(before);
  });

  it('each stand there once, rest on an assumption, and change the level where they are turned', () => {
    const names = all.map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    for (const assumption of all) {
      expect(assumption.basis.assumption).toBe(true);
      // A start at the end of its range can only go down.
      const [least, most] = [0, 2].map((factor) => JSON.stringify(assumption.turn(level, factor)));
      expect(least, nameOf(assumption)).not.toBe(most);
    }
  });
});

describe('a level with its assumptions turned', () => {
  const level = realLevel('the-train');
  const all = assumptionsOf(level);
  const place = (name: string): number => all.findIndex((assumption) => nameOf(assumption) === name);

  it('is the level itself where no factor is given', () => {
    expect(turnedLevel(level, {})).toBe(level);
    expect(turnedLevel(level, { 3: 1 })).toBe(level);
  });

  it('starts at the end of a range to which a slider was taken', () => {
    const depots = place('gauges.pyongyang.shells start');
    expect(turnedLevel(level, { [depots]: 0 }).gauges.find(({ id }) => id === 'pyongyang.shells')?.start).toEqual([
      5, 5,
    ]);
    expect(turnedLevel(level, { [depots]: 2 }).gauges.find(({ id }) => id === 'pyongyang.shells')?.start).toEqual([
      12, 12,
    ]);
  });

  it('ends otherwise, run by run, and says in how many', () => {
    const pays = place('rules.pays-in-flour effects');
    const [before, after] = [level, turnedLevel(level, { [pays]: 0 })].map((at) =>
      Array.from({ length: 200 }, (_, i) => sandboxRun(at, i + 1)),
    ) as [SandboxRun[], SandboxRun[]];
    const bread = level.endings.findIndex(({ id }) => id === 'bread-then-silence');
    const { runs, changed, shares } = compareRuns(level.endings.length, before, after);
    expect([runs, shares[bread]?.[1]]).toEqual([200, 0]);
    expect(changed).toBeGreaterThan(20);
    expect(compareRuns(level.endings.length, before, before).changed).toBe(0);
  });

  it('gives the same runs one by one as in stretches', async () => {
    const made: SandboxRun[] = [];
    const making = {
      runs: 20,
      stretch: 5,
      onStrands: (more: readonly SandboxRun[]) => made.push(...more),
      isOver: () => false,
    };
    await runForecast(sandboxRuns(level, { 4: 2 }), making);
    expect(made).toEqual(Array.from({ length: 20 }, (_, i) => sandboxRun(turnedLevel(level, { 4: 2 }), i + 1)));
  });
});
