import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bargain, nashDeal, settle, zoneOf } from '../../src/bots/bargain.ts';

const PARTS = 100_000;

/** A pie of `whole`, cut into equal parts: deal i gives i parts to side 0 and the rest to side 1. */
function pie(whole: number, none: readonly [number, number], parts = PARTS): Bargain {
  const first = Array.from({ length: parts + 1 }, (_, i) => (i / parts) * whole);
  return { worth: [first, first.map((share) => whole - share)], none };
}

/** The share of a pie of 1 that side 0 gets when it opens. */
function openingShare(
  patience: readonly [number, number],
  none: readonly [number, number] = [0, 0],
  parts = 20_000,
): number {
  const bargain = pie(1, none, parts);
  return bargain.worth[0][settle(bargain, patience)?.proposals[0] ?? -1] as number;
}

describe('published values', () => {
  it('Nash 1950: 10 to share, 4 and 2 without a deal, gives 6 and 4', () => {
    const bargain = pie(10, [4, 2]);
    const deal = nashDeal(bargain);
    expect(bargain.worth[0][deal]).toBeCloseTo(6, 3);
    expect(bargain.worth[1][deal]).toBeCloseTo(4, 3);
  });

  it.each([
    [0.9, 0.9, 0.5263],
    [0.9, 0.8, 0.7143],
    [0.8, 0.9, 0.3571],
    [0.95, 0.7, 0.8955],
  ])('Rubinstein 1982: patience %s and %s gives whoever opens %s', (a, b, share) => {
    expect(Math.abs(openingShare([a, b], [0, 0], PARTS) - share)).toBeLessThan(1e-3);
  });

  it('Rubinstein 1982: the other side, when it opens, gets what the formula gives it', () => {
    const bargain = pie(1, [0, 0]);
    const deal = settle(bargain, [0.9, 0.8])?.proposals[1] ?? -1;
    expect(Math.abs((bargain.worth[1][deal] as number) - (1 - 0.9) / (1 - 0.72))).toBeLessThan(1e-3);
  });

  it('Fearon 1995: a fight won with 0.6 that costs 0.1 and 0.2 leaves the zone 0.5 to 0.8', () => {
    const bargain = pie(1, [0.6 - 0.1, 1 - 0.6 - 0.2]);
    const shares = zoneOf(bargain).map((deal) => bargain.worth[0][deal] as number);
    expect(Math.min(...shares)).toBeCloseTo(0.5, 3);
    expect(Math.max(...shares)).toBeCloseTo(0.8, 3);
  });
});

describe('bargaining', () => {
  const patience = fc.double({ min: 0, max: 0.99, noNaN: true });
  const fallback = fc.double({ min: 0, max: 0.45, noNaN: true });
  const RUNS = { numRuns: 60, seed: 1982 };
  /** One part of the pie: a finite pie can be off by that. */
  const GRAIN = 2 / 2000;

  it('never gives a smaller share for more patience', () => {
    fc.assert(
      fc.property(patience, patience, patience, (a, b, other) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(openingShare([more, other], [0, 0], 2000)).toBeGreaterThanOrEqual(
          openingShare([less, other], [0, 0], 2000) - GRAIN,
        );
      }),
      RUNS,
    );
  });

  it('never gives a smaller share for a better alternative', () => {
    fc.assert(
      fc.property(patience, patience, fallback, fallback, fallback, (a, b, one, two, other) => {
        const [less, more] = [Math.min(one, two), Math.max(one, two)];
        expect(openingShare([a, b], [more, other], 2000)).toBeGreaterThanOrEqual(
          openingShare([a, b], [less, other], 2000) - GRAIN,
        );
      }),
      RUNS,
    );
  });

  it('never asks of a side less than it would have without a deal', () => {
    fc.assert(
      fc.property(patience, patience, fallback, fallback, (a, b, first, second) => {
        const bargain = pie(1, [first, second], 500);
        const settled = settle(bargain, [a, b]);
        for (const deal of settled?.proposals ?? []) {
          expect(bargain.worth[0][deal]).toBeGreaterThanOrEqual(first - 1e-9);
          expect(bargain.worth[1][deal]).toBeGreaterThanOrEqual(second - 1e-9);
        }
      }),
      RUNS,
    );
  });

  it('finds nothing where nothing is to be had', () => {
    const bargain = pie(1, [0.7, 0.7], 100);
    expect(zoneOf(bargain)).toEqual([]);
    expect(nashDeal(bargain)).toBe(-1);
    expect(settle(bargain, [0.9, 0.9])).toBeNull();
  });

  it('proposes only deals that no other deal beats for both sides', () => {
    const lumps = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(lumps, patience, patience, (deals, a, b) => {
        const worth = [deals.map(([x]) => x), deals.map(([, y]) => y)] as const;
        for (const deal of settle({ worth, none: [0, 0] }, [a, b])?.proposals ?? []) {
          const [x, y] = deals[deal] as [number, number];
          expect(deals.some(([u, v]) => u >= x && v >= y && (u > x || v > y))).toBe(false);
        }
      }),
      { ...RUNS, numRuns: 300 },
    );
  });
});
