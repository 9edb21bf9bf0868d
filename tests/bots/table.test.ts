import { describe, expect, it } from 'vitest';
import { type Bargain, settle } from '../../src/bots/bargain.ts';
import { answerAtTable, weigh } from '../../src/bots/table.ts';
import { awaitedSeat } from '../../src/engine/awaitedSeat.ts';
import { alternativesOf, patienceOf, worthTable } from '../../src/engine/decisions/offer.ts';
import { optionsFor } from '../../src/engine/optionsFor.ts';
import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { CompiledLevel, Decision, GameState, OfferPoint } from '../../src/engine/types.ts';
import { smallLevel } from '../support/smallLevel.ts';

/** A level of nothing but a table: how much of each, what each side has without a deal, how patient both are. */
function tableLevel(
  grain: number,
  coal: number,
  north: number,
  south: number,
  patience: readonly [number, number],
): CompiledLevel {
  return smallLevel({
    events: '',
    decisions: `
decisions:
  market:
    turn: 1
    kind: offer
    seats: [north, south]
    evidence: confirmed
    facts: [SM-01]
    place: field
    rounds: 3
    goods: { grain: ${grain}, coal: ${coal} }
    alternative: { north: ${north}, south: ${south} }
    patience: { north: ${patience[0]}, south: ${patience[1]} }
    basis: assumption
    on-deal: [{ change: north.grain, by: -given.grain }]
    on-leave: []`,
  });
}

/** Every offer there is. */
function everyOffer(most: readonly number[]): number[][] {
  return most.reduce<number[][]>(
    (offers, limit) => offers.flatMap((offer) => Array.from({ length: limit + 1 }, (_, steps) => [...offer, steps])),
    [[]],
  );
}

function bruteForce(level: CompiledLevel, state: GameState): { bargain: Bargain; offers: number[][] } {
  const options = optionsFor(level, state, awaitedSeat(level, state));
  const offers = everyOffer(options.kind === 'offer' ? options.most : []);
  const point = level.decisions[state.point] as OfferPoint;
  const worth = point.seats.map((seat) => {
    const table = worthTable(level, state, seat);
    return offers.map((offer) => offer.reduce((sum, steps, i) => sum + (table[i]?.[steps] ?? 0), 0));
  }) as [number[], number[]];
  return { bargain: { worth, none: alternativesOf(level, state) }, offers };
}

const TABLES = [
  [5, 4, 1, 1, [0.9, 0.8]],
  [3, 3, 0, 0, [0.5, 0.95]],
  [8, 2, 2, 0.5, [0.2, 0.2]],
  [1, 6, 0, 3, [0.99, 0.99]],
  [6, 6, 0.5, 0.5, [0.95, 0.7]],
] as const;

describe('a bot at the table', () => {
  it.each(TABLES)(
    'opens with what a search of every offer finds too: grain %s, coal %s',
    (grain, coal, north, south, patience) => {
      for (let seed = 0; seed < 20; seed++) {
        const level = tableLevel(grain, coal, north, south, patience);
        const { state } = start(level, seed);
        const { bargain, offers } = bruteForce(level, state);
        const settled = settle(bargain, patienceOf(level, state));
        const { decision } = answerAtTable(level, state);
        expect(settled !== null).toBe(decision.kind === 'propose');
        if (!settled || decision.kind !== 'propose') continue;
        const best = offers[settled.proposals[0]] as number[];
        const [found, expected] = [weigh(level, state, decision.goods).worth, weigh(level, state, best).worth];
        expect(found[0]).toBeCloseTo(expected[0], 6);
        expect(found[1]).toBeCloseTo(expected[1], 6);
      }
    },
  );

  it('leaves where nothing is to be had', () => {
    const level = tableLevel(5, 4, 100, 100, [0.9, 0.9]);
    expect(answerAtTable(level, start(level, 1).state).decision).toEqual({ kind: 'leave' });
  });

  it('in the last round only accepts or leaves, whichever is worth more to it', () => {
    const level = tableLevel(5, 4, 1, 1, [0.9, 0.8]);
    for (const goods of everyOffer([5, 4])) {
      const proposal: Decision = { kind: 'propose', goods };
      const state = [proposal, proposal, proposal].reduce(
        (at, decision) => step(level, at, decision).state,
        start(level, 2).state,
      );
      const { worth, none } = weigh(level, state, goods);
      const mover = (level.decisions[0] as OfferPoint).seats[0] === awaitedSeat(level, state) ? 0 : 1;
      expect(answerAtTable(level, state).decision).toEqual({ kind: worth[mover] > none[mover] ? 'accept' : 'leave' });
    }
  });

  it('never proposes to a side less than it has anyway, and comes to a deal with its like', () => {
    for (const [grain, coal, north, south, patience] of TABLES) {
      const level = tableLevel(grain, coal, north, south, patience);
      let { state } = start(level, 3);
      const moves: Decision[] = [];
      while (state.ending < 0 && moves.length < 10) {
        const { decision } = answerAtTable(level, state);
        if (decision.kind === 'propose') {
          const { worth, none } = weigh(level, state, decision.goods);
          expect(worth[0] >= none[0] - 1e-9 && worth[1] >= none[1] - 1e-9).toBe(true);
        }
        moves.push(decision);
        state = step(level, state, decision).state;
      }
      expect(moves.at(-1)?.kind).toBe(moves[0]?.kind === 'leave' ? 'leave' : 'accept');
    }
  });
});
