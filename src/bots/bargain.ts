/**
 * Alternating offers over a finite set of possible deals.
 * Sources: Nash 1950 (product of gains); Rubinstein 1982 (stationary offers: each side is offered what it would keep by
 * waiting one round). Deals are indices; worths are points; `none` is what each side has without a deal.
 */
export interface Bargain {
  /** Worth of each deal to the two sides. */
  readonly worth: readonly [readonly number[], readonly number[]];
  readonly none: readonly [number, number];
}

/** The worth to a side of a deal. */
const worthOf = (bargain: Bargain, side: 0 | 1, deal: number): number => bargain.worth[side][deal] as number;

/** The deals both sides prefer to none: the zone of agreement (Fearon's bargaining range). */
export function zoneOf(bargain: Bargain): readonly number[] {
  const zone: number[] = [];
  for (let deal = 0; deal < bargain.worth[0].length; deal++) {
    if (worthOf(bargain, 0, deal) >= bargain.none[0] && worthOf(bargain, 1, deal) >= bargain.none[1]) zone.push(deal);
  }
  return zone;
}

/** Keeps only deals that no other deal beats for both sides: sorted by side 0 falling, side 1 rising. */
function frontierOf(bargain: Bargain, zone: readonly number[]): readonly number[] {
  const sorted = [...zone].sort(
    (a, b) => worthOf(bargain, 0, b) - worthOf(bargain, 0, a) || worthOf(bargain, 1, b) - worthOf(bargain, 1, a),
  );
  let best = Number.NEGATIVE_INFINITY;
  return sorted.filter((deal) => {
    const better = worthOf(bargain, 1, deal) > best;
    if (better) best = worthOf(bargain, 1, deal);
    return better;
  });
}

/** The deal with the largest product of gains (Nash); -1 if there is no zone of agreement. */
export function nashDeal(bargain: Bargain): number {
  let best = -1;
  let most = -1;
  for (const deal of zoneOf(bargain)) {
    const gain = (worthOf(bargain, 0, deal) - bargain.none[0]) * (worthOf(bargain, 1, deal) - bargain.none[1]);
    if (gain > most) [best, most] = [deal, gain];
  }
  return best;
}

/** The best deal for `side` on the frontier that leaves the other at least `floor`. */
function bestFor(bargain: Bargain, frontier: readonly number[], side: 0 | 1, floor: number): number {
  const other = side === 0 ? 1 : 0;
  let best = -1;
  for (const deal of frontier) {
    if (worthOf(bargain, other, deal) < floor - 1e-9) continue;
    if (best < 0 || worthOf(bargain, side, deal) > worthOf(bargain, side, best)) best = deal;
  }
  return best;
}

/** What each side proposes when it moves, and the least it accepts when the other does. */
export interface Settlement {
  readonly proposals: readonly [number, number];
  readonly floors: readonly [number, number];
}

/**
 * Rubinstein's stationary proposals on a finite set of deals, by iteration from the extremes.
 * @param patience share of a gain that one more round leaves to each side, 0 to 0.99
 * @returns null if there is no zone of agreement
 */
export function settle(bargain: Bargain, patience: readonly [number, number]): Settlement | null {
  const frontier = frontierOf(bargain, zoneOf(bargain));
  if (frontier.length === 0) return null;
  const keeps = (side: 0 | 1, deal: number): number =>
    bargain.none[side] + patience[side] * (worthOf(bargain, side, deal) - bargain.none[side]);
  let a = bestFor(bargain, frontier, 0, bargain.none[1]);
  let b = bestFor(bargain, frontier, 1, bargain.none[0]);
  for (let i = 0; i < 60; i++) {
    const nextA = bestFor(bargain, frontier, 0, keeps(1, b));
    const nextB = bestFor(bargain, frontier, 1, keeps(0, nextA));
    if (nextA === a && nextB === b) break;
    [a, b] = [nextA, nextB];
  }
  return { proposals: [a, b], floors: [keeps(0, a), keeps(1, b)] };
}
