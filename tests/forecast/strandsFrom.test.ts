import { describe, expect, it } from 'vitest';
import { startRun } from '../../src/bots/playRun.ts';
import { listedDecisions, quickDecision } from '../../src/bots/quickDecision.ts';
import { awaitedSeat } from '../../src/engine/awaitedSeat.ts';
import { NO_GUESS } from '../../src/engine/decisions/predict.ts';
import { step } from '../../src/engine/step.ts';
import type { CompiledLevel, Decision, GameState } from '../../src/engine/types.ts';
import { viewFor } from '../../src/engine/viewFor.ts';
import { imagineOne } from '../../src/forecast/imagineOne.ts';
import { luckOf } from '../../src/forecast/playOut.ts';
import { type Question, type Strand, sharesOf, strandsFrom } from '../../src/forecast/strandsFrom.ts';
import { STYLES, styleDecision } from '../../src/forecast/styles.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { realLevel, realLevels } from '../support/realLevels.ts';

const some = (level: CompiledLevel, question: Question, count: number): Strand[] => {
  const strands: Strand[] = [];
  for (const strand of strandsFrom(level, question)) {
    strands.push(strand);
    if (strands.length === count) break;
  }
  return strands;
};

/** What a seat may ask at its first decision of a run. */
function questionAt(level: CompiledLevel, seat: number, seed: number): Question {
  const { state } = startRun(level, seat, seed);
  const gauges = (level.seats[seat]?.aims ?? []).map(({ gauge }) => gauge);
  return { view: viewFor(level, state, seat), decisions: listedDecisions(level, state), gauges, seed: 11 };
}

/** The same kind of run, made with `step` in place of `foresee`, and written down once more. */
function plainEnding(level: CompiledLevel, { view, decisions }: Question, world: number, decision: number): number {
  const luck = luckOf(world + 5_000_000);
  const style = STYLES[world % STYLES.length] ?? 'random';
  let state = imagineOne(level, view, world + 9_000_000);
  let next: Decision | null = decisions[decision] ?? null;
  while (next && state.ending < 0) {
    state = step(level, state, next).state;
    if (state.ending >= 0) break;
    if (level.decisions[state.point]?.kind === 'predict') next = NO_GUESS;
    else if (awaitedSeat(level, state) === view.seat) next = styleDecision(level, state, style, luck);
    else next = quickDecision(level, state);
  }
  return state.ending;
}

describe('a world that a forecast imagines', () => {
  it.each(realLevels)('agrees in $id with all its seat can see, and takes any value where it sees a range', (level) => {
    const places: number[] = [];
    for (let seed = 0; seed < 6; seed++) {
      for (const state of playRandomly(level, seed).states.filter(({ ending }) => ending < 0)) {
        for (const seat of level.seats.keys()) {
          const view = viewFor(level, state, seat);
          const world = imagineOne(level, view, seed + 77);
          view.gauges.forEach(({ kind, low, high }, i) => {
            const value = world.gauges[i] as number;
            if (kind === 'unknown') return;
            expect(value >= low && value <= high).toBe(true);
            if (high - low > 5) places.push((value - low) / (high - low));
          });
          const seen = viewFor(level, world, seat);
          expect([seen.turn, seen.point, seen.fired]).toEqual([view.turn, view.point, view.fired]);
        }
      }
    }
    if (places.length < 100) return;
    const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
    expect(mean).toBeGreaterThan(0.4);
    expect(mean).toBeLessThan(0.6);
    expect(Math.min(...places)).toBeLessThan(0.1);
    expect(Math.max(...places)).toBeGreaterThan(0.9);
  });

  it('means a threat it is threatened with as often as it believes it', () => {
    const level = realLevel('the-warning');
    const seat = level.seats.findIndex(({ id }) => id === 'pyongyang');
    const threatened = Array.from({ length: 30 }, (_, seed) => playRandomly(level, seed).states)
      .flat()
      .find(
        (state: GameState) =>
          state.ending < 0 && level.decisions[state.point]?.kind === 'threaten' && awaitedSeat(level, state) === seat,
      );
    const point = threatened && level.decisions[threatened.point];
    if (!threatened || point?.kind !== 'threaten') throw new Error('nobody was threatened');
    const view = viewFor(level, threatened, seat);
    const meant = Array.from({ length: 400 }, (_, i) => imagineOne(level, view, i).taken[point.meant.index] ?? 0);
    const share = meant.filter((turn) => turn > 0).length / meant.length;
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.98);
  });
});

describe('a forecast', () => {
  it('is the same for the same seed, and another for another', () => {
    const level = realLevel('the-deal');
    const question = questionAt(level, 0, 3);
    expect(some(level, question, 60)).toEqual(some(level, question, 60));
    expect(some(level, { ...question, seed: 12 }, 60)).not.toEqual(some(level, question, 60));
  });

  it('tries every decision in the same worlds, and follows the gauges to the end of the run', () => {
    const level = realLevel('the-summit');
    const question = questionAt(level, 4, 7);
    const strands = some(level, question, 30);
    const count = question.decisions.length;
    strands.forEach(({ decision, ending, at, paths }, i) => {
      expect(decision).toBe(i % count);
      expect(ending).toBeGreaterThanOrEqual(0);
      expect(paths.map(([first]) => first)).toEqual(strands[i - (i % count)]?.paths.map(([first]) => first));
      for (const path of paths) expect(path).toHaveLength(at.length);
      expect([at[0], at.at(-1)]).toEqual([0, level.dates.length]);
      expect(at.every((turn, k) => k === 0 || turn > (at[k - 1] ?? 0))).toBe(true);
    });
  });

  it.each([
    ['the-train', 0],
    ['the-deal', 1],
    ['the-warning', 0],
  ])('of %s agrees with 20 000 plain runs, within the error of its sample', (id, seat) => {
    const level = realLevel(id);
    const question = { ...questionAt(level, seat, 5), gauges: [] };
    const decisions = question.decisions.slice(0, 2);
    const asked = { ...question, decisions };
    const runs = 2000;
    const shares = sharesOf(level, asked, some(level, asked, runs * decisions.length));
    decisions.forEach((_, decision) => {
      const plain = level.endings.map(() => 0);
      const plainRuns = 20_000 / decisions.length;
      for (let world = 0; world < plainRuns; world++) {
        const ending = plainEnding(level, asked, world, decision);
        plain[ending] = (plain[ending] ?? 0) + 1 / plainRuns;
      }
      level.endings.forEach((_, ending) => {
        const [one, other] = [shares[decision]?.[ending] ?? 0, plain[ending] ?? 0];
        // Four times the error of both samples: hardly ever more by chance.
        const error = 4 * Math.sqrt(other * (1 - other) * (1 / runs + 1 / plainRuns)) + 2 / runs;
        expect(Math.abs(one - other)).toBeLessThanOrEqual(error);
      });
    });
  });
});
