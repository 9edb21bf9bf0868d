import { Draft } from './draft.ts';
import { nextRandom, seedState } from './random.ts';
import { roundTo } from './roundTo.ts';
import { advance } from './turns.ts';
import type { CompiledLevel, GameState, Step } from './types.ts';

const drawIn = ([low, high]: readonly [number, number], value: number, decimals: number): number =>
  low === high ? low : roundTo(low + (high - low) * value, decimals);

/**
 * The first state of a run: hidden numbers drawn, first decision open.
 * @param seed any whole number; it fixes every chance of the run
 */
export function start(level: CompiledLevel, seed: number): Step {
  let random = seedState(seed);
  const next = (): number => {
    const drawn = nextRandom(random);
    random = drawn.state;
    return drawn.value;
  };
  const gauges = level.gauges.map((gauge) => drawIn(gauge.start, next(), gauge.decimals));
  const draws = level.draws.map((draw) => drawIn(draw.range, next(), 3));
  const bias = level.seats.flatMap(() => level.gauges.map(() => drawIn([-1, 1], next(), 3)));
  const before: GameState = {
    level: level.id,
    version: level.version,
    seed,
    turn: 1,
    point: -1,
    gauges,
    draws,
    bias,
    taken: new Array<number>(level.optionCount).fill(0),
    fired: new Array<number>(level.events.length).fill(0),
    given: new Array<number>(level.goods.length).fill(0),
    later: [],
    readings: [],
    table: null,
    random,
    touched: new Array<number>(gauges.length).fill(-1),
    entries: 0,
    ending: -1,
  };
  const draft = new Draft(level, before);
  advance(draft);
  return { state: draft.seal(), trace: draft.trace };
}
