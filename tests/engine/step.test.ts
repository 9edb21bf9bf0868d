import { describe, expect, it } from 'vitest';
import { awaitedSeat } from '../../src/engine/awaitedSeat.ts';
import { DecisionError } from '../../src/engine/decisions/DecisionError.ts';
import { fingerprint } from '../../src/engine/fingerprint.ts';
import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { Decision, GameState } from '../../src/engine/types.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { smallLevel } from '../support/smallLevel.ts';

const level = smallLevel();
const quiet = smallLevel({ events: '' });
const choose = (option: string): Decision => ({ kind: 'choose', option });
const play = (decisions: readonly Decision[], seed = 3): GameState =>
  decisions.reduce((state, decision) => step(level, state, decision).state, start(level, seed).state);
const atMarket = (): GameState => play([choose('plant'), choose('thank')]);

describe('step', () => {
  it('gives the same state and trace for the same seed and decisions', () => {
    for (let seed = 0; seed < 100; seed++) {
      const [once, again] = [playRandomly(level, seed), playRandomly(level, seed)];
      expect(fingerprint(once)).toBe(fingerprint(again));
      expect(again).toEqual(once);
    }
  });

  it('gives the same from a state that was written down and read again', () => {
    const { states, decisions } = playRandomly(level, 11);
    decisions.forEach((decision, i) => {
      const written = JSON.parse(JSON.stringify(states[i])) as GameState;
      expect(step(level, written, decision).state).toEqual(states[i + 1]);
    });
  });

  it('leaves the state, the level and the decision it was given as they were', () => {
    const frozen = deepFreeze(smallLevel());
    for (let seed = 0; seed < 50; seed++) {
      const { states, decisions } = playRandomly(frozen, seed);
      decisions.forEach((decision, i) => {
        const before = fingerprint(states[i]);
        step(frozen, deepFreeze(states[i] as GameState), deepFreeze(decision));
        expect(fingerprint(states[i])).toBe(before);
      });
    }
  });

  it('notes the decision first, with its seat and its reasons, which change nothing else', () => {
    const { state } = start(level, 3);
    const reasons = [{ kind: 'aim', aim: 0, by: 0.5 }] as const;
    const { state: after, trace } = step(level, state, choose('plant'), reasons);
    expect(trace[0]).toMatchObject({
      kind: 'decision',
      seat: 0,
      point: 0,
      decision: choose('plant'),
      reasons,
      isOpen: true,
    });
    expect(after).toEqual(step(level, state, choose('plant')).state);
  });

  it('ends a turn only behind the last decision of the turn', () => {
    const one = play([choose('plant')]);
    expect([one.turn, awaitedSeat(level, one)]).toEqual([1, 1]);
    expect(atMarket()).toMatchObject({ turn: 2, point: 2, table: { round: 1, mover: 0, by: -1, standing: null } });
  });

  it('puts an effect off to its turn, with its cause and the decision it came from', () => {
    const planted = step(quiet, start(quiet, 3).state, choose('plant'));
    expect(planted.state.later).toEqual([
      {
        turn: 3,
        gauge: 0,
        by: 30,
        cause: { kind: 'option', seat: 0, point: 0, option: 0 },
        basis: { facts: [], assumption: true },
        because: 0,
      },
    ]);
    const left = step(quiet, step(quiet, planted.state, choose('thank')).state, { kind: 'leave' });
    expect(left.state.later).toHaveLength(1);
    const { state, trace } = step(quiet, left.state, choose('go-on'));
    expect(state.later).toEqual([]);
    expect(trace.find((entry) => entry.kind === 'change' && entry.cause.kind === 'option')).toMatchObject({
      turn: 3,
      gauge: 0,
      cause: { option: 0 },
      because: [0],
    });
  });

  it('keeps a change inside its range and notes what really changed', () => {
    const grumbled = play([choose('plant'), choose('grumble')]);
    expect(grumbled.gauges[2]).toBe(0);
    const left = step(level, grumbled, { kind: 'leave' });
    const changes = left.trace.filter((entry) => entry.kind === 'change' && entry.cause.kind === 'leave');
    expect(changes).toEqual([]);
  });

  it('ends the run at once when an option says so, with the first ending that fits', () => {
    const decisions: readonly Decision[] = [choose('plant'), choose('thank'), { kind: 'leave' }, choose('stop')];
    const state = decisions.reduce((at, decision) => step(quiet, at, decision).state, start(quiet, 3).state);
    expect(state.turn).toBe(3);
    expect(state.ending).toBeGreaterThanOrEqual(0);
    expect(awaitedSeat(quiet, state)).toBe(-1);
  });
});

describe('a decision that is not possible', () => {
  const ended = playRandomly(level, 1).states.at(-1) as GameState;
  const offered = step(level, atMarket(), { kind: 'propose', goods: [2, 2] }).state;
  const lastRound = [
    [1, 1],
    [1, 2],
    [2, 1],
  ].reduce((state, goods) => step(level, state, { kind: 'propose', goods }).state, atMarket());
  const rich = Array.from({ length: 50 }, (_, seed) => start(level, seed).state).find(
    (s) => (s.gauges[0] as number) >= 50,
  ) as GameState;
  const impossible: readonly (readonly [string, GameState, unknown])[] = [
    ['choosing after the end', ended, choose('plant')],
    ['leaving after the end', ended, { kind: 'leave' }],
    ['an unknown option', start(level, 1).state, choose('sleep')],
    ['an option of another decision', start(level, 1).state, choose('thank')],
    ['an option whose condition does not hold', rich, choose('beg')],
    ['an option named like something every object has', start(level, 1).state, choose('constructor')],
    ['proposing where one chooses', start(level, 1).state, { kind: 'propose', goods: [0, 0] }],
    ['leaving where one chooses', start(level, 1).state, { kind: 'leave' }],
    ['choosing at the table', atMarket(), choose('plant')],
    ['accepting before there is an offer', atMarket(), { kind: 'accept' }],
    ['too few goods', atMarket(), { kind: 'propose', goods: [1] }],
    ['too many goods', atMarket(), { kind: 'propose', goods: [1, 1, 1] }],
    ['more than there is', atMarket(), { kind: 'propose', goods: [6, 0] }],
    ['less than nothing', atMarket(), { kind: 'propose', goods: [-1, 0] }],
    ['half a step', atMarket(), { kind: 'propose', goods: [0.5, 0] }],
    ['no number', atMarket(), { kind: 'propose', goods: [Number.NaN, 0] }],
    ['holes instead of numbers', atMarket(), { kind: 'propose', goods: new Array<number>(2) }],
    ['proposing after the last round', lastRound, { kind: 'propose', goods: [1, 1] }],
    ['a decision of an unknown kind', offered, { kind: 'sleep' }],
  ];

  it.each(impossible)('is refused: %s', (_, state, decision) => {
    const before = fingerprint(state);
    expect(() => step(level, state, decision as Decision)).toThrow(DecisionError);
    expect(fingerprint(state)).toBe(before);
  });

  it('is named in the error, with level and decision', () => {
    expect(() => step(level, start(level, 1).state, choose('sleep'))).toThrow(
      'small, decision "sow": not possible here: {"kind":"choose","option":"sleep"}',
    );
  });

  it('is refused beyond what optionsFor shows as the most', () => {
    const plenty = smallLevel({ goods: PLENTY_GOODS, decisions: PLENTY });
    const { state } = start(plenty, 1);
    expect(() => step(plenty, state, { kind: 'propose', goods: [100, 0] })).toThrow(DecisionError);
    expect(() => step(plenty, state, { kind: 'propose', goods: [99, 2] })).not.toThrow();
    expect(() => step(plenty, state, { kind: 'propose', goods: [99, 3] })).toThrow(DecisionError);
  });
});

const PLENTY_GOODS = `
goods:
  grain: { from: north, unit: tonnes, step: 1, icon: wheat, full: 20, half: 6, each: 0.5, rise: 0.05, basis: assumption }
  coal: { from: south, unit: tonnes, step: 1, icon: wheat, full: 15, half: 4, each: 1, rise: 0.1, basis: assumption }`;
const PLENTY = `
decisions:
  market:
    turn: 1
    kind: offer
    seats: [north, south]
    evidence: confirmed
    facts: [SM-01]
    place: field
    rounds: 3
    goods: { grain: 1000, coal: 2.7 }
    alternative: { north: 1, south: 1 }
    patience: { north: 0.9, south: 0.8 }
    basis: assumption
    on-deal: [{ change: north.grain, by: -given.grain }]
    on-leave: []`;
