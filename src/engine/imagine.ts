import { seedState } from './random.ts';
import { roundTo } from './roundTo.ts';
import type { CompiledLevel, GameState } from './types.ts';
import type { View } from './viewFor.ts';

const middle = (low: number, high: number, decimals: number): number => roundTo((low + high) / 2, decimals);

/**
 * A whole state that agrees with all a seat can see and takes the middle where it sees only a range: what a bot or a
 * forecast thinks with. Nothing hidden goes in, so nothing hidden can come out.
 * @param luck chooses the chances of this imagined future; it has nothing to do with the run's own
 */
export function imagine(level: CompiledLevel, view: View, luck: number): GameState {
  return {
    level: level.id,
    version: level.version,
    seed: luck,
    turn: view.turn,
    point: view.point,
    gauges: view.gauges.map(({ low, high }, i) => middle(low, high, level.gauges[i]?.decimals ?? 0)),
    draws: view.draws.map((known, i) => {
      const [low, high] = level.draws[i]?.range ?? [0, 0];
      return known ?? middle(low, high, 3);
    }),
    bias: new Array<number>(level.seats.length * level.gauges.length).fill(0),
    taken: view.taken,
    fired: view.fired,
    given: view.given,
    answered: view.answered,
    later: view.later,
    readings: [],
    table: view.table,
    // What was guessed has no part in what will come.
    unsettled: [],
    random: seedState(luck),
    touched: new Array<number>(level.gauges.length).fill(-1),
    entries: 0,
    ending: view.ending,
  };
}
