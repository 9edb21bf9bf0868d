import { weigh } from '../bots/table.ts';
import { imagine } from '../engine/imagine.ts';
import type { OfferPoint } from '../engine/types.ts';
import type { Game } from './gameStore.ts';

/** One stack of counters at the table. */
export interface Stack {
  /** Position among the table's goods: what `arrange` and `propose` count by. */
  readonly position: number;
  readonly id: string;
  readonly icon: string;
  readonly unit: string;
  /** Units per counter. */
  readonly unitsPerStep: number;
  /** Actor id of the giver. */
  readonly from: string;
  readonly steps: number;
  readonly most: number;
  /** Counters in the offer now standing, if there is one. */
  readonly standing: number | null;
}

/** The table as the held seat sees it. */
export interface TableNow {
  readonly point: string;
  /** Actor ids: the held seat's first, then the other side's. */
  readonly sides: readonly [string, string];
  readonly stacks: readonly Stack[];
  readonly round: number;
  readonly rounds: number;
  readonly canPropose: boolean;
  readonly canAccept: boolean;
  /** Does what lies on the table differ from the offer that stands? */
  readonly isChanged: boolean;
  /**
   * What lies on the table is worth this much more than no deal, in worth points: to the held seat, and, as its staff
   * guess, to the other side.
   */
  readonly gain: readonly [number, number];
}

/** The table, while the held seat is to move at it; null otherwise. */
export function tableOf(game: Game): TableNow | null {
  const { level, view, counters, seat } = game;
  const point = level.decisions[view.point];
  const { options } = view;
  if (point?.kind !== 'offer' || options.kind !== 'offer' || !counters) return null;
  const other = point.seats[0] === seat ? point.seats[1] : point.seats[0];
  const actor = (index: number): string => level.actors[level.seats[index]?.actor ?? 0]?.id ?? '';
  const { standing } = options.table;
  return {
    point: point.id,
    sides: [actor(seat), actor(other)],
    stacks: stacksOf(game, point, counters),
    round: options.table.round,
    rounds: point.rounds,
    canPropose: options.moves.includes('propose'),
    canAccept: options.moves.includes('accept'),
    isChanged: !standing || standing.some((steps, i) => steps !== counters[i]),
    gain: gainOf(game, point, counters),
  };
}

function stacksOf(game: Game, point: OfferPoint, counters: readonly number[]): Stack[] {
  const { level, view } = game;
  if (view.options.kind !== 'offer') return [];
  const { most, table } = view.options;
  return point.goods.flatMap((index, position) => {
    const good = level.goods[index];
    if (!good) return [];
    const { id, icon, unit, step } = good;
    return {
      position,
      id,
      icon,
      unit,
      unitsPerStep: step,
      from: level.actors[good.from]?.id ?? '',
      steps: counters[position] ?? 0,
      most: most[position] ?? 0,
      standing: table.standing?.[position] ?? null,
    };
  });
}

function gainOf(game: Game, point: OfferPoint, counters: readonly number[]): readonly [number, number] {
  const { worth, none } = weigh(game.level, imagine(game.level, game.view, 0), counters);
  const mine = point.seats[0] === game.seat ? 0 : 1;
  const theirs = mine === 0 ? 1 : 0;
  return [worth[mine] - none[mine], worth[theirs] - none[theirs]];
}
