import { alternativesOf, worthTable } from '../engine/decisions/offer.ts';
import { imagine } from '../engine/imagine.ts';
import { linked } from '../engine/link.ts';
import type { Basis, Good } from '../engine/types.ts';
import type { Game } from './gameStore.ts';

/** What the counters of one good now on the table are worth, in worth points; negative to the side that gives them. */
export interface WorthPart {
  /** Good id. */
  readonly id: string;
  readonly mine: number;
  /** As the held seat's staff guess. */
  readonly theirs: number;
  /** Gauges (indices) on which this worth depends. */
  readonly needs: readonly number[];
  readonly basis: Basis;
}

/** What an offer is worth to both sides, part by part, beside what each has without a deal. */
export interface WorthAccount {
  readonly parts: readonly WorthPart[];
  /** Mine, theirs. */
  readonly none: readonly [number, number];
}

/** The account behind the balance, while the held seat is to move at a table; null otherwise. */
export function worthAccountOf(game: Game): WorthAccount | null {
  const { level, view, counters, seat } = game;
  const point = level.decisions[view.point];
  if (point?.kind !== 'offer' || !counters) return null;
  const other = point.seats[0] === seat ? point.seats[1] : point.seats[0];
  const imagined = imagine(level, view, 0);
  const [mine, theirs] = [seat, other].map((at) => worthTable(level, imagined, at, counters));
  const parts = point.goods.map((index, i): WorthPart => {
    const good = level.goods[index] as Good;
    const links = linked(level).goods[index];
    const reads = links ? [...links.full.reads, ...links.each.reads, ...links.rise.reads] : [];
    const steps = counters[i] ?? 0;
    return {
      id: good.id,
      mine: mine?.[i]?.[steps] ?? 0,
      theirs: theirs?.[i]?.[steps] ?? 0,
      needs: [...new Set(reads)],
      basis: good.basis,
    };
  });
  const none = alternativesOf(level, imagined);
  return { parts, none: point.seats[0] === seat ? none : [none[1], none[0]] };
}
