import { awaitedSeat } from './awaitedSeat.ts';
import { openAmong } from './decisions/choose.ts';
import { canPropose, limitsOf } from './decisions/offer.ts';
import { openParts, standingThreat } from './decisions/threaten.ts';
import type { CompiledLevel, GameState, Table, ThreatenPoint } from './types.ts';

/** What a seat may do now. Screens, bots, tests and the explorer take it from here and from nowhere else. */
export type Options =
  | { readonly kind: 'none' }
  | { readonly kind: 'choose'; readonly point: number; readonly options: readonly string[] }
  | {
      readonly kind: 'threaten';
      readonly point: number;
      /** Ids of the instruments, audiences and proofs a threat can be made of now. */
      readonly parts: readonly [readonly string[], readonly string[], readonly string[]];
    }
  /** Ids of what can be guessed; empty where a gauge is drawn. */
  | { readonly kind: 'predict'; readonly point: number; readonly options: readonly string[] }
  | {
      readonly kind: 'offer';
      readonly point: number;
      /** Goods (indices) and the most steps of each. */
      readonly goods: readonly number[];
      readonly most: readonly number[];
      readonly moves: readonly ('propose' | 'accept' | 'leave')[];
      readonly table: Table;
    };

/** The parts of a threat for who makes it; answers, which are chosen like any option, for whom it is made to. */
function threatOptions(level: CompiledLevel, state: GameState, point: ThreatenPoint): Options {
  if (!standingThreat(point, state)) {
    return { kind: 'threaten', point: state.point, parts: openParts(level, state, point) };
  }
  const options = openAmong(level, state, point.answers).map(({ id }) => id);
  return { kind: 'choose', point: state.point, options };
}

/** The options of a seat; none while another seat is awaited or the run has ended. */
export function optionsFor(level: CompiledLevel, state: GameState, seat: number): Options {
  if (awaitedSeat(level, state) !== seat || seat < 0) return { kind: 'none' };
  const point = level.decisions[state.point];
  if (point?.kind === 'choose') {
    const options = openAmong(level, state, point.options).map(({ id }) => id);
    return { kind: 'choose', point: state.point, options };
  }
  if (point?.kind === 'align') {
    const options = openAmong(level, state, [...point.pulls, ...point.pacts]).map(({ id }) => id);
    return { kind: 'choose', point: state.point, options };
  }
  if (point?.kind === 'threaten') return threatOptions(level, state, point);
  if (point?.kind === 'predict')
    return { kind: 'predict', point: state.point, options: point.options.map(({ id }) => id) };
  if (point?.kind !== 'offer' || !state.table) return { kind: 'none' };
  const { table } = state;
  const moves: ('propose' | 'accept' | 'leave')[] = [];
  if (canPropose(point, table)) moves.push('propose');
  if (table.standing) moves.push('accept');
  moves.push('leave');
  return { kind: 'offer', point: state.point, goods: point.goods, most: limitsOf(level, state), moves, table };
}
