import { describe, expect, it } from 'vitest';
import { decideFor } from '../../src/bots/decideFor.ts';
import { decideAndAnswer, startRun } from '../../src/bots/playRun.ts';
import { awaitedSeat } from '../../src/engine/awaitedSeat.ts';
import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { CompiledLevel, GameState } from '../../src/engine/types.ts';
import { viewFor } from '../../src/engine/viewFor.ts';
import { randomDecision } from '../../src/forecast/habits.ts';
import { luckOf } from '../../src/forecast/playOut.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { realLevels } from '../support/realLevels.ts';
import { smallLevel } from '../support/smallLevel.ts';

const levels: readonly CompiledLevel[] = [smallLevel(), ...realLevels];
/** So many runs; fewer of a large level, in which one run has many more states and each costs more. */
const fewer = (level: CompiledLevel, runs: number): number => Math.ceil(runs / (level.decisions.length > 20 ? 8 : 1));

const open = (states: readonly GameState[]): readonly GameState[] => states.filter(({ ending }) => ending < 0);

/** Another state that looks the same to a seat: other chance, other hidden draws, other values of gauges it cannot see. */
function lookalike(level: CompiledLevel, state: GameState, seat: number): GameState {
  const view = viewFor(level, state, seat);
  const gauges = state.gauges.map((value, i) => {
    const { kind, reading } = view.gauges[i] as { kind: string; reading: unknown };
    const [least, most] = level.gauges[i]?.range ?? [0, 0];
    return kind === 'unknown' || reading !== null ? (value === least ? most : least) : value;
  });
  const draws = state.draws.map((value, i) => (view.draws[i] === null ? value + 0.3 : value));
  return { ...state, gauges, draws, random: 123456789, seed: 987 };
}

describe('a bot', () => {
  it.each(levels)(
    'decides in any state of $id that random play reaches, without throwing, as is possible there',
    (level) => {
      for (let seed = 0; seed < fewer(level, 40); seed++) {
        for (const state of open(playRandomly(level, seed).states)) {
          const { decision, reasons } = decideFor(level, viewFor(level, state, awaitedSeat(level, state)));
          expect(() => step(level, state, decision, reasons)).not.toThrow();
        }
      }
    },
  );

  it.each(levels)('decides the same in $id wherever its seat sees the same', (level) => {
    let different = 0;
    for (let seed = 0; seed < fewer(level, 25); seed++) {
      for (const state of open(playRandomly(level, seed).states)) {
        const seat = awaitedSeat(level, state);
        const other = lookalike(level, state, seat);
        const view = viewFor(level, state, seat);
        const otherView = viewFor(level, other, seat);
        // Some hidden numbers decide which options there are: then the two states do not look the same.
        if (JSON.stringify(otherView) !== JSON.stringify(view)) continue;
        different++;
        expect(decideFor(level, otherView)).toEqual(decideFor(level, view));
      }
    }
    expect(different).toBeGreaterThan(20);
  });

  it.each(levels)('gives reasons in $id: aims of its own, goods of the table, or its alternative', (level) => {
    let withReasons = 0;
    let decided = 0;
    for (let seed = 0; seed < fewer(level, 20); seed++) {
      for (const state of open(playRandomly(level, seed).states)) {
        const seat = awaitedSeat(level, state);
        const { reasons } = decideFor(level, viewFor(level, state, seat));
        decided++;
        if (reasons.length > 0) withReasons++;
        for (const reason of reasons) {
          expect(Number.isFinite(reason.by)).toBe(true);
          if (reason.kind === 'aim') expect(level.seats[seat]?.aims[reason.aim]).toBeDefined();
          if (reason.kind === 'good') expect(level.goods[reason.good]).toBeDefined();
        }
      }
    }
    expect(withReasons / decided).toBeGreaterThan(0.3);
  });

  it('takes what its aims ask for where nothing is hidden', () => {
    const level = smallLevel({ decisions: PLAIN_CHOICE, events: '' });
    const { decision, reasons } = decideFor(level, viewFor(level, start(level, 1).state, 0));
    expect(decision).toEqual({ kind: 'choose', option: 'more' });
    expect(reasons[0]).toMatchObject({ kind: 'aim', aim: 0 });
  });

  it('does not stumble over an option that is only there because of what it cannot see', () => {
    const level = smallLevel({
      decisions: PLAIN_CHOICE.replace('{ id: more,', '{ id: more, when: south.coal < 22,'),
      events: '',
    });
    const { state } = start(level, 1);
    const { decision } = decideFor(level, viewFor(level, state, 0));
    expect(() => step(level, state, decision)).not.toThrow();
  });

  it('proposes no more than there is, though it imagines more', () => {
    const level = smallLevel({ decisions: BLIND_TABLE, events: '' });
    let proposals = 0;
    for (let seed = 0; seed < 60; seed++) {
      const { state } = start(level, seed);
      const { decision } = decideFor(level, viewFor(level, state, 1));
      expect(() => step(level, state, decision)).not.toThrow();
      if (decision.kind === 'propose') proposals++;
    }
    expect(proposals).toBe(60);
  });

  it('says so when it is not its turn', () => {
    const level = smallLevel();
    expect(() => decideFor(level, viewFor(level, start(level, 1).state, 1))).toThrow(
      'seat 1 has nothing to decide now',
    );
  });
});

describe('bots in all seats but one', () => {
  it.each(levels)('bring every run of $id to its end', (level) => {
    level.seats.forEach((_, held) => {
      for (let seed = 0; seed < fewer(level, 15); seed++) {
        const luck = luckOf(seed);
        let { state } = startRun(level, held, seed);
        for (let moves = 0; moves < 100 && state.ending < 0; moves++) {
          const decision = randomDecision(level, state, luck);
          if (!decision) throw new Error('dead end');
          state = decideAndAnswer(level, state, held, decision).state;
        }
        expect(state.ending).toBeGreaterThanOrEqual(0);
      }
    });
  });
});

const PLAIN_CHOICE = `
decisions:
  ask:
    turn: 1
    kind: choose
    seat: north
    evidence: confirmed
    facts: [SM-01]
    place: field
    options:
      - { id: less, basis: assumption, effects: [{ change: north.grain, by: -20 }] }
      - { id: more, basis: assumption, effects: [{ change: north.grain, by: 20 }] }`;

const BLIND_TABLE = `
decisions:
  market:
    turn: 1
    kind: offer
    seats: [south, north]
    evidence: confirmed
    facts: [SM-01]
    place: field
    rounds: 3
    goods: { grain: north.grain / 20, coal: 4 }
    alternative: { north: 0, south: 0 }
    patience: { north: 0.5, south: 0.9 }
    basis: assumption
    on-deal: [{ change: north.grain, by: -given.grain }]
    on-leave: []`;
