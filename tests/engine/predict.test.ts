import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideFor } from '../../src/bots/decideFor.ts';
import { quickDecision } from '../../src/bots/quickDecision.ts';
import { awaitedSeat } from '../../src/engine/awaitedSeat.ts';
import { DecisionError } from '../../src/engine/decisions/DecisionError.ts';
import { drawable, stepOf } from '../../src/engine/decisions/predict.ts';
import { niceStep } from '../../src/engine/niceStep.ts';
import { optionsFor } from '../../src/engine/optionsFor.ts';
import { optionsIn } from '../../src/engine/optionsIn.ts';
import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { CompiledLevel, Decision, GameState, PredictPoint, TraceEntry } from '../../src/engine/types.ts';
import { viewFor } from '../../src/engine/viewFor.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { predictLevel } from '../support/predictLevel.ts';
import { realLevels } from '../support/realLevels.ts';
import { runFaults } from '../support/runFaults.ts';

const level = predictLevel();
const [NORTH, SOUTH] = [0, 1];
const choose = (option: string): Decision => ({ kind: 'choose', option });
const guess = (what: string | number | null): Decision => ({ kind: 'guess', guess: what });

/** The states and the trace of some decisions, from seed 1. */
function play(any: CompiledLevel, decisions: readonly Decision[], seed = 1) {
  let { state, trace } = start(any, seed);
  const states = [state];
  for (const decision of decisions) {
    const next = step(any, state, decision);
    state = next.state;
    states.push(state);
    trace = [...trace, ...next.trace];
  }
  return { state, states, trace };
}

const asked = play(level, [choose('plant')]).state;
const isSettled = (entry: TraceEntry) => entry.kind === 'settled';
const came = (
  decisions: readonly Decision[],
  any = level,
): (readonly [string | undefined, number, string | number])[] =>
  play(any, decisions).trace.flatMap((entry) =>
    entry.kind === 'settled' ? [[any.decisions[entry.point]?.id, entry.turn, entry.came] as const] : [],
  );
const three = [guess('visit'), guess(50), guess('mild')];

describe('a prediction', () => {
  it('asks its seat alone, for its options or for the course of a gauge', () => {
    expect(awaitedSeat(level, asked)).toBe(NORTH);
    expect(optionsFor(level, asked, SOUTH)).toEqual({ kind: 'none' });
    expect(optionsFor(level, asked, NORTH)).toEqual({
      kind: 'predict',
      point: 1,
      options: ['letter', 'visit', 'nothing'],
    });
    const drawing = step(level, asked, guess('letter')).state;
    expect(optionsFor(level, drawing, NORTH)).toEqual({ kind: 'predict', point: 2, options: [] });
  });

  it.each<[string, Decision]>([
    ['something that is no option', guess('war')],
    ['a number, where options are asked', guess(3)],
    ['a plain choice', choose('letter')],
    ['nothing at a table', { kind: 'leave' }],
  ])('cannot be answered with %s', (_, decision) => {
    expect(() => step(level, asked, decision)).toThrow(DecisionError);
  });

  it.each([19, 81, 50.5, Number.NaN, Number.POSITIVE_INFINITY, 'letter'])('cannot be drawn to %s', (what) => {
    const drawing = step(level, asked, guess('letter')).state;
    expect(() => step(level, drawing, guess(what))).toThrow(DecisionError);
    for (const fits of [20, 50, 80, null]) step(level, drawing, guess(fits));
  });

  it('is not asked where its condition does not hold, and then nothing is settled', () => {
    const rested = [choose('rest'), guess('visit'), guess('mild'), choose('visit'), choose('go-on')];
    expect(came(rested).map(([id]) => id)).toEqual(['guess-reply', 'guess-frost']);
  });
});

describe('what came', () => {
  const all = [choose('plant'), ...three, choose('letter'), choose('go-on')];

  it('is noted as soon as a condition holds, or at the end of the turn that was named', () => {
    const grain = play(level, all).states[0]?.gauges[0] as number;
    expect(came(all)).toEqual([
      ['guess-reply', 1, 'letter'],
      ['guess-grain', 2, grain + 10 - 5 - 5],
      ['guess-frost', 3, 'frost'],
    ]);
  });

  it('is the first option that holds, and the last one where none does', () => {
    expect(came([choose('plant'), ...three, choose('visit')])[0]?.[2]).toBe('visit');
    expect(came([choose('plant'), ...three, choose('sleep')])[0]?.[2]).toBe('nothing');
  });

  it('can be seen in the very turn of the question: a turn is looked at at its end', () => {
    expect(came(all, predictLevel('1'))[1]?.slice(0, 2)).toEqual(['guess-grain', 1]);
  });

  it('stays open where the run ends before', () => {
    expect(came([choose('plant'), ...three, choose('sleep')]).map(([id]) => id)).toEqual(['guess-reply']);
    expect(play(level, [choose('plant'), ...three, choose('sleep')]).state.unsettled).toEqual([2, 3]);
  });

  it('follows from the last changes of what it is told by', () => {
    const { trace } = play(level, all);
    const settled = trace.find((entry) => isSettled(entry) && level.decisions[entry.point]?.id === 'guess-grain');
    const cause = trace[settled?.because[0] ?? -1];
    expect(cause).toMatchObject({ kind: 'change', gauge: 0, turn: 2 });
  });
});

describe('a guess changes nothing', () => {
  const levels = [level, ...realLevels].map(deepFreeze);
  const withPredictions = levels.filter(({ decisions }) => decisions.some(({ kind }) => kind === 'predict'));
  const anyRun = fc.tuple(fc.constantFrom(...withPredictions), fc.integer(), fc.integer());
  const RUNS = { numRuns: 150, seed: 20230913 };
  const guessesAt = (any: CompiledLevel, { options, drawn }: PredictPoint): (string | number | null)[] =>
    drawn ? [...drawn.range.map((value) => drawable(any, drawn, value)), null] : [...options.map(({ id }) => id), null];
  const pointAt = (any: CompiledLevel, state: GameState): PredictPoint | null => {
    const point = any.decisions[state.point];
    return point?.kind === 'predict' ? point : null;
  };

  it('the state after it is the same to the last bit, and so is every entry but the guess itself', () => {
    fc.assert(
      fc.property(anyRun, ([any, seed, luck]) => {
        for (const state of playRandomly(any, seed, luck).states) {
          const point = pointAt(any, state);
          if (!point) continue;
          const made = guessesAt(any, point).map((what) => step(any, state, guess(what)));
          const without = made.map(({ trace }) => trace.map((entry) => ({ ...entry, decision: null })));
          for (const i of made.keys()) {
            expect(JSON.stringify(made[i]?.state)).toBe(JSON.stringify(made[0]?.state));
            expect(without[i]).toEqual(without[0]);
          }
        }
      }),
      RUNS,
    );
  });

  it('a run is the same as in a level that never asks: gauges, chance, events, ending', () => {
    const plain = new Map(
      withPredictions.map((any) => [
        any,
        { ...any, decisions: any.decisions.filter(({ kind }) => kind !== 'predict') },
      ]),
    );
    fc.assert(
      fc.property(anyRun, ([any, seed, luck]) => {
        const run = playRandomly(any, seed, luck);
        const decided = run.decisions.filter(({ kind }) => kind !== 'guess');
        const { state } = play(plain.get(any) as CompiledLevel, decided, seed);
        const same = ({ gauges, random, taken, fired, given, readings, turn, ending }: GameState) =>
          JSON.stringify({ gauges, random, taken, fired, given, readings, turn, ending });
        expect(same(run.states.at(-1) as GameState)).toBe(same(state));
      }),
      RUNS,
    );
  });

  it('no other seat sees that or what was guessed', () => {
    fc.assert(
      fc.property(anyRun, ([any, seed, luck]) => {
        for (const state of playRandomly(any, seed, luck).states) {
          const point = pointAt(any, state);
          if (!point) continue;
          const made = guessesAt(any, point).map((what) => step(any, state, guess(what)));
          expect(made.every(({ trace }) => trace[0]?.kind === 'decision' && !trace[0].isOpen)).toBe(true);
          for (const seat of any.seats.keys()) {
            const views = made.map(({ state: after }) => JSON.stringify(viewFor(any, after, seat)));
            expect(new Set(views).size).toBe(1);
          }
        }
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  it('no condition can read it: it takes no option', () => {
    for (const any of withPredictions) {
      for (const point of any.decisions) if (point.kind === 'predict') expect(optionsIn(point)).toEqual([]);
    }
  });

  it('runs with guesses have no fault', () => {
    fc.assert(
      fc.property(anyRun, ([any, seed, luck]) => {
        expect(runFaults(any, playRandomly(any, seed, luck))).toEqual([]);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});

describe('a bot', () => {
  it('expects nothing, and gives no reasons', () => {
    expect(decideFor(level, viewFor(level, asked, NORTH))).toEqual({ decision: guess(null), reasons: [] });
    expect(quickDecision(level, asked)).toEqual(guess(null));
  });
});

describe('a drawn gauge', () => {
  const point = level.decisions[2] as PredictPoint & { drawn: NonNullable<PredictPoint['drawn']> };

  it('moves by round steps, never finer than the gauge itself', () => {
    expect(stepOf(level, point.drawn)).toBe(1);
    const any = realLevels.find(({ id }) => id === 'the-deal') as CompiledLevel;
    const steps = any.decisions.flatMap((at) => (at.kind === 'predict' && at.drawn ? [stepOf(any, at.drawn)] : []));
    expect(steps).toEqual([10, 0.1]);
  });

  it('is drawn to the nearest value there is, inside its range', () => {
    expect([-5, 20.4, 50.6, 79.9, 200].map((value) => drawable(level, point.drawn, value))).toEqual([
      20, 20, 51, 80, 80,
    ]);
  });

  it('steps are 1, 2 or 5 with noughts, as many as fit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 200 }), (span, parts) => {
        const found = niceStep(span, parts);
        expect(found).toBeGreaterThanOrEqual((span / parts) * (1 - 1e-9));
        expect(Number(found.toPrecision(1))).toBe(Number(found.toPrecision(12)));
        expect('125').toContain(found.toExponential()[0]);
      }),
    );
  });
});
