import { describe, expect, it } from 'vitest';
import { decidedBy } from '../../src/bots/decidedBy.ts';
import { decideFor } from '../../src/bots/decideFor.ts';
import { awaitedSeat } from '../../src/engine/awaitedSeat.ts';
import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { Aim, CompiledLevel } from '../../src/engine/types.ts';
import { viewFor } from '../../src/engine/viewFor.ts';
import { realLevel } from '../support/realLevels.ts';

const aim = (id: string, weight = 1): Aim => ({ id, gauge: 0, from: 0, to: 1, weight });
const names = (aims: readonly Aim[], prospects: readonly (readonly number[])[]): string[] =>
  decidedBy(
    aims,
    prospects.map((reached) => ({ aims: reached })),
  ).map((reason) => (reason.kind === 'aim' ? (aims[reason.aim]?.id ?? '') : ''));

describe('what decided', () => {
  const aims = [aim('bread'), aim('peace'), aim('fame', 0.5)];

  it('is the aim without which another decision would be best', () => {
    expect(
      names(aims, [
        [0.9, 0.2, 0],
        [0.1, 0.8, 0],
      ]),
    ).toEqual(['bread']);
  });

  it('is not the largest difference where that alone would not turn it', () => {
    // Bread speaks most for the first, but peace and fame without bread still do.
    expect(
      names(aims, [
        [0.5, 0.6, 0.6],
        [0.1, 0.4, 0.1],
        [0.6, 0.1, 0.6],
      ]),
    ).toEqual(['peace']);
  });

  it('is several aims where none alone would turn it', () => {
    expect(
      names(aims, [
        [0.5, 0.5, 0],
        [0.3, 0.3, 0.4],
      ]),
    ).toEqual(['bread', 'peace']);
  });

  it('is everything that speaks for a decision that is better in everything', () => {
    expect(
      names(aims, [
        [0.5, 0.5, 0.2],
        [0.3, 0.4, 0.1],
      ]),
    ).toEqual(['bread', 'peace', 'fame']);
  });

  it('is nothing where there was nothing to choose', () => {
    expect(names(aims, [[0.5, 0.5, 0.2]])).toEqual([]);
  });
});

/** The level without some aims of a seat; the seat keeps at least one that says nothing. */
function without(level: CompiledLevel, seat: number, left: readonly number[]): CompiledLevel {
  const seats = level.seats.map((one, i) =>
    i === seat ? { ...one, aims: one.aims.filter((_, k) => !left.includes(k)) } : one,
  );
  return { ...level, seats };
}

describe.each(['the-deal', 'the-warning'])('%s', (id) => {
  const level = realLevel(id);

  it('what a bot names as decisive is: without it most of its answers are others', () => {
    let [named, turned] = [0, 0];
    for (let seed = 1; seed <= 6; seed++) {
      let { state } = start(level, seed);
      while (state.ending < 0) {
        const seat = awaitedSeat(level, state);
        const view = viewFor(level, state, seat);
        const { decision, reasons } = decideFor(level, view);
        const aims = reasons.flatMap((reason) => (reason.kind === 'aim' ? [reason.aim] : []));
        if (aims.length > 0 && aims.length < (level.seats[seat]?.aims.length ?? 0)) {
          const other = decideFor(without(level, seat, aims), view).decision;
          named += 1;
          if (JSON.stringify(other) !== JSON.stringify(decision)) turned += 1;
        }
        state = step(level, state, decision, reasons).state;
      }
    }
    console.info(`${level.id}: ${turned} of ${named} answers are others without what decided them`);
    expect(turned / named).toBeGreaterThan(0.8);
  });
});
