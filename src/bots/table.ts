import { alternativesOf, canPropose, limitsOf, patienceOf, worthTable } from '../engine/decisions/offer.ts';
import type { CompiledLevel, Decision, GameState, OfferPoint, Reason, Table } from '../engine/types.ts';
import { type Bargain, settle } from './bargain.ts';

/** A table as its mover thinks of it: the offers that no other beats for both sides, and what they are worth. */
interface TableThought {
  readonly bargain: Bargain;
  readonly offers: readonly Partial[];
  readonly worth: readonly [readonly (readonly number[])[], readonly (readonly number[])[]];
}

/**
 * A half-made offer: steps of its last good, the offer without that good, and what all of it is worth to both sides. Thousands
 * are made for one that is looked at, so the goods stand in no list of their own.
 */
interface Partial {
  readonly before: Partial | null;
  readonly steps: number;
  readonly first: number;
  readonly second: number;
}

/** The steps of an offer, good by good. */
function goodsOf(offer: Partial): readonly number[] {
  const goods: number[] = [];
  for (let at: Partial = offer; at.before; at = at.before) goods.unshift(at.steps);
  return goods;
}

const sum = (worth: readonly (readonly number[])[], goods: readonly number[]): number =>
  goods.reduce((total, steps, i) => total + (worth[i]?.[steps] ?? 0), 0);

/** Drops what another half-made offer beats for both sides: it could not become part of a good offer. */
function unbeaten(partials: Partial[]): Partial[] {
  partials.sort((a, b) => b.first - a.first || b.second - a.second);
  let best = Number.NEGATIVE_INFINITY;
  return partials.filter(({ second }) => {
    const better = second > best + 1e-9;
    if (better) best = second;
    return better;
  });
}

/**
 * The offers that no other beats for both sides. Worth adds up over goods, so the beaten half-made offers can go at
 * once: thousands of combinations shrink to some hundred.
 */
function frontierOffers(worth: TableThought['worth']): readonly Partial[] {
  let partials: Partial[] = [{ before: null, steps: 0, first: 0, second: 0 }];
  worth[0].forEach((first, i) => {
    const second = worth[1][i] as readonly number[];
    const next: Partial[] = [];
    for (const partial of partials) {
      for (let steps = 0; steps < first.length; steps++) {
        next.push({
          before: partial,
          steps,
          first: partial.first + (first[steps] as number),
          second: partial.second + (second[steps] as number),
        });
      }
    }
    partials = unbeaten(next);
  });
  return partials;
}

function think(level: CompiledLevel, state: GameState, point: OfferPoint, most: readonly number[]): TableThought {
  const worth = [
    worthTable(level, state, point.seats[0], most),
    worthTable(level, state, point.seats[1], most),
  ] as const;
  const partials = frontierOffers(worth);
  const bargain: Bargain = {
    worth: [partials.map(({ first }) => first), partials.map(({ second }) => second)],
    none: alternativesOf(level, state),
  };
  return { bargain, offers: partials, worth };
}

/**
 * After each refused proposal a side takes it that the other has more to fall back on than it thought.
 * Assumption: a twelfth of the other's best gain per round.
 */
function humbler(bargain: Bargain, mover: 0 | 1, round: number): Bargain {
  const other = mover === 0 ? 1 : 0;
  const most = Math.max(...bargain.worth[other]);
  const more = Math.max(0, round - 2) * (Math.max(0, most - bargain.none[other]) / 12);
  const none: [number, number] = [bargain.none[0], bargain.none[1]];
  none[other] += more;
  return { worth: bargain.worth, none };
}

/** The good whose quantity separates two offers most, for one side. */
function goodBetween(
  worth: readonly (readonly number[])[],
  wanted: readonly number[],
  found: readonly number[],
  point: OfferPoint,
): Reason {
  let best: Reason = { kind: 'alternative', by: 0 };
  point.goods.forEach((good, i) => {
    const by = (worth[i]?.[wanted[i] ?? 0] ?? 0) - (worth[i]?.[found[i] ?? 0] ?? 0);
    if (by > best.by) best = { kind: 'good', good, by };
  });
  return best;
}

/** A decision at the table, with the good or the alternative that made it. */
export interface TableChoice {
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
}

function answer(level: CompiledLevel, state: GameState, table: Table, most: readonly number[]): TableChoice {
  const point = level.decisions[state.point] as OfferPoint;
  const mover = point.seats[0] === table.mover ? 0 : 1;
  const { bargain, offers, worth } = think(level, state, point, most);
  const mine = table.standing ? sum(worth[mover], table.standing) : Number.NEGATIVE_INFINITY;
  const none = bargain.none[mover];
  const gain = (by: number): readonly Reason[] => [{ kind: 'alternative', by }];
  if (!canPropose(point, table)) {
    return { decision: { kind: mine > none ? 'accept' : 'leave' }, reasons: gain(mine - none) };
  }
  const settled = settle(humbler(bargain, mover, table.round), patienceOf(level, state));
  if (!settled) return { decision: { kind: mine > none ? 'accept' : 'leave' }, reasons: gain(mine - none) };
  if (mine >= settled.floors[mover] && mine > none) return { decision: { kind: 'accept' }, reasons: gain(mine - none) };
  const goods = goodsOf(offers[settled.proposals[mover]] as Partial);
  if (sum(worth[mover], goods) <= mine) return { decision: { kind: 'accept' }, reasons: gain(mine - none) };
  const reasons = table.standing ? [goodBetween(worth[mover], goods, table.standing, point)] : [];
  return { decision: { kind: 'propose', goods }, reasons };
}

/**
 * What a side does at the table: accepts what it could not better by waiting, counters, or leaves where nothing is to be
 * had. Thinks with the state it is given; hand it an imagined one, so that it knows no more than its seat can see.
 * @param most steps of each good that can be proposed; what the state allows, unless the seat knows better
 */
export function answerAtTable(
  level: CompiledLevel,
  imagined: GameState,
  most: readonly number[] = limitsOf(level, imagined),
): TableChoice {
  return answer(level, imagined, imagined.table as Table, most);
}

/**
 * What an offer is worth to the two sides of the table, in worth points, beside what each has without a deal. The order is
 * that of the point's seats.
 */
export function weigh(
  level: CompiledLevel,
  imagined: GameState,
  goods: readonly number[],
): { worth: readonly [number, number]; none: readonly [number, number] } {
  const point = level.decisions[imagined.point] as OfferPoint;
  const worth = point.seats.map((seat) => sum(worthTable(level, imagined, seat, goods), goods)) as [number, number];
  return { worth, none: alternativesOf(level, imagined) };
}
