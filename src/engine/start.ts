import { Draft } from './draft.ts';
import { linked } from './link.ts';
import { nextState, randomValue, seedState } from './random.ts';
import { roundTo } from './roundTo.ts';
import { advance } from './turns.ts';
import type { CompiledLevel, GameState, Step } from './types.ts';
import { firstFears } from './watch.ts';

/** Read by index, not taken apart: that would cost an iterator per number. */
function drawIn(range: readonly [number, number], value: number, decimals: number): number {
  const low = range[0];
  return low === range[1] ? low : roundTo(low + (range[1] - low) * value, decimals);
}

/** The hidden numbers of a run, in the order in which they are drawn, and the generator's state behind them. */
function drawHidden(level: CompiledLevel, seed: number) {
  let random = seedState(seed);
  const gauges: number[] = [];
  const draws: number[] = [];
  const bias: number[] = [];
  for (const gauge of level.gauges) {
    random = nextState(random);
    gauges.push(drawIn(gauge.start, randomValue(random), gauge.decimals));
  }
  for (const draw of level.draws) {
    random = nextState(random);
    draws.push(drawIn(draw.range, randomValue(random), 3));
  }
  for (let i = level.seats.length * level.gauges.length; i > 0; i--) {
    random = nextState(random);
    bias.push(roundTo(-1 + 2 * randomValue(random), 3));
  }
  return { gauges, draws, bias, random };
}

/**
 * The first state of a run: hidden numbers drawn, first decision open.
 * @param seed any whole number; it fixes every chance of the run
 */
export function start(level: CompiledLevel, seed: number): Step {
  const { gauges: drawn, draws, bias, random } = drawHidden(level, seed);
  const { gauges, answered } = firstFears(level, drawn, draws);
  const { blank } = linked(level);
  const before: GameState = {
    level: level.id,
    version: level.version,
    seed,
    turn: 1,
    point: -1,
    gauges,
    draws,
    bias,
    taken: blank.taken,
    fired: blank.fired,
    given: blank.given,
    answered,
    later: [],
    readings: [],
    table: null,
    unsettled: [],
    random,
    touched: blank.touched,
    entries: 0,
    ending: -1,
  };
  const draft = new Draft(level, before);
  advance(draft);
  return { state: draft.seal(), trace: draft.trace };
}
