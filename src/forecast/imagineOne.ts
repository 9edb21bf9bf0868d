import { awaitedThreat } from '../bots/threat.ts';
import { weighThreat } from '../engine/decisions/threaten.ts';
import { withAt } from '../engine/draft.ts';
import { imagine } from '../engine/imagine.ts';
import { roundTo } from '../engine/roundTo.ts';
import type { CompiledLevel, GameState, Gauge, ThreatenPoint } from '../engine/types.ts';
import type { GaugeView, View } from '../engine/viewFor.ts';
import { luckOf } from './playOut.ts';

/** Where a gauge may stand: what the seat sees; where it sees nothing, what everybody knows of the start. */
function boundsOf({ kind, low, high }: GaugeView, gauge: Gauge): readonly [number, number] {
  return kind === 'unknown' ? gauge.start : [low, high];
}

/** Of a threat that awaits its answer, nobody but its maker knows whether it is meant: as often as it is believed. */
function meantOrNot(level: CompiledLevel, state: GameState, seat: number, chance: () => number): GameState {
  const threat = awaitedThreat(level, state);
  const point = level.decisions[state.point] as ThreatenPoint;
  if (!threat || point.seats[0] === seat) return state;
  const { credibility } = weighThreat(level, state, state.point, threat);
  return { ...state, taken: withAt(state.taken, point.meant.index, chance() < credibility ? state.turn : 0) };
}

/**
 * One of the worlds that agree with all a seat can see: where it sees only a range, any value of it. Nothing hidden goes in,
 * so a forecast from such worlds knows no more than its seat.
 * @param luck chooses the world, and the chances of its future
 */
export function imagineOne(level: CompiledLevel, view: View, luck: number): GameState {
  const chance = luckOf(luck);
  const between = ([low, high]: readonly [number, number], decimals: number): number =>
    low === high ? low : roundTo(low + (high - low) * chance(), decimals);
  const gauges = view.gauges.map((seen, i) => {
    const gauge = level.gauges[i] as Gauge;
    return between(boundsOf(seen, gauge), gauge.decimals);
  });
  const draws = view.draws.map((known, i) => known ?? between(level.draws[i]?.range ?? [0, 0], 3));
  return meantOrNot(level, { ...imagine(level, view, luck), gauges, draws }, view.seat, chance);
}
