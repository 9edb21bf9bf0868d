import { openOptions } from './decisions/choose.ts';
import { canPropose, limitsOf } from './decisions/offer.ts';
import { awaitedSeat } from './step.ts';
import type { CompiledLevel, GameState, Table } from './types.ts';

/** What a seat may do now. Screens, bots, tests and the explorer take it from here and from nowhere else. */
export type Options =
  | { readonly kind: 'none' }
  | { readonly kind: 'choose'; readonly point: number; readonly options: readonly string[] }
  | {
      readonly kind: 'offer';
      readonly point: number;
      /** Goods (indices) and the most steps of each. */
      readonly goods: readonly number[];
      readonly most: readonly number[];
      readonly moves: readonly ('propose' | 'accept' | 'leave')[];
      readonly table: Table;
    };

/** The options of a seat; none while another seat is awaited or the run has ended. */
export function optionsFor(level: CompiledLevel, state: GameState, seat: number): Options {
  if (awaitedSeat(level, state) !== seat || seat < 0) return { kind: 'none' };
  const point = level.decisions[state.point];
  if (point?.kind === 'choose') {
    const options = openOptions(level, state, point).map(({ id }) => id);
    return { kind: 'choose', point: state.point, options };
  }
  if (point?.kind !== 'offer' || !state.table) return { kind: 'none' };
  const { table } = state;
  const moves: ('propose' | 'accept' | 'leave')[] = [];
  if (canPropose(point, table)) moves.push('propose');
  if (table.standing) moves.push('accept');
  moves.push('leave');
  return { kind: 'offer', point: state.point, goods: point.goods, most: limitsOf(level, state), moves, table };
}
