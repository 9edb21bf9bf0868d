import { awaitedSeat } from './awaitedSeat.ts';
import { laidTable } from './decisions/offer.ts';
import { isHeard, standingThreat } from './decisions/threaten.ts';
import { type Options, optionsFor } from './optionsFor.ts';
import { optionsIn } from './optionsIn.ts';
import { powerOf } from './roundTo.ts';
import type { CompiledLevel, DecisionPoint, GameState, Gauge, LaterEffect, Option, Reading, Table } from './types.ts';

/** A gauge as a seat knows it. `reading` names the report the range comes from, if it is not the seat's own sight. */
export interface GaugeView {
  readonly kind: 'exact' | 'range' | 'unknown';
  readonly low: number;
  readonly high: number;
  readonly reading: Reading | null;
}

/** A run's present as one seat can know it. Screens and bots see nothing else. */
export interface View {
  readonly seat: number;
  readonly turn: number;
  readonly point: number;
  readonly awaited: number;
  readonly options: Options;
  readonly gauges: readonly GaugeView[];
  /** Drawn numbers; null where this seat does not know them. */
  readonly draws: readonly (number | null)[];
  readonly taken: readonly number[];
  readonly fired: readonly number[];
  readonly given: readonly number[];
  /** A watcher's fear when it last answered, as far as this seat sees its fear. */
  readonly answered: readonly number[];
  readonly later: readonly LaterEffect[];
  readonly table: Table | null;
  readonly ending: number;
}

const exact = (value: number): GaugeView => ({ kind: 'exact', low: value, high: value, reading: null });

function newestReading(level: CompiledLevel, state: GameState, seat: number, gauge: number): Reading | null {
  for (let i = state.readings.length - 1; i >= 0; i--) {
    const reading = state.readings[i] as Reading;
    if (reading.gauge === gauge && level.events[reading.event]?.heardBy.includes(seat)) return reading;
  }
  return null;
}

function gaugeView(level: CompiledLevel, state: GameState, seat: number, index: number): GaugeView {
  const gauge = level.gauges[index] as Gauge;
  const value = state.gauges[index] as number;
  const sight = gauge.sight[seat];
  if (sight?.kind === 'exact') return exact(value);
  const reading = newestReading(level, state, seat, index);
  // Old news about what the seat can see itself is worth less than its own eyes.
  const isNews = reading !== null && (sight?.kind !== 'about' || state.turn <= reading.turn + 1);
  // Whether a report is wrong is for the debrief, not for the seat.
  if (reading && isNews)
    return { kind: 'range', low: reading.low, high: reading.high, reading: { ...reading, isWrong: false } };
  const [least, most] = gauge.range;
  if (sight?.kind !== 'about') return { kind: 'unknown', low: least, high: most, reading: null };
  const power = powerOf(gauge.decimals);
  const middle = value + sight.within * (state.bias[seat * level.gauges.length + index] as number);
  const keep = (bound: number): number => Math.round(Math.min(Math.max(bound, least), most) * power) / power;
  return { kind: 'range', low: keep(middle - sight.within), high: keep(middle + sight.within), reading: null };
}

/** Does a seat hear what is agreed at a point? What lies on a table only those know who sit at it. */
export function isToldAt(point: DecisionPoint | undefined, seat: number): boolean {
  return point?.kind !== 'offer' || point.seats.includes(seat);
}

/**
 * Does a seat see that an option was taken? Its own, and the open ones of others; of a threat to itself all but whether it
 * is meant; of a threat between others nothing, if it was made in secret.
 */
function isSeenBy(point: DecisionPoint, option: Option, state: GameState, seat: number): boolean {
  if (point.kind === 'choose' || point.kind === 'align' || point.kind === 'predict')
    return option.isOpen || point.seat === seat || option.knownTo?.includes(seat) === true;
  if (point.kind === 'offer') return true;
  const [sender, target] = point.seats;
  if (option === point.meant) return seat === sender;
  if (seat === sender || seat === target) return true;
  if (point.answers.some((answer) => answer === option)) return option.isOpen;
  const threat = standingThreat(point, state);
  return threat !== null && isHeard(threat);
}

/** Turn in which each option was taken, as far as this seat can see: its own, and the open ones of others. */
function takenSeenBy(level: CompiledLevel, state: GameState, seat: number): readonly number[] {
  const seen = state.taken.slice();
  for (const point of level.decisions) {
    for (const option of optionsIn(point)) if (!isSeenBy(point, option, state, seat)) seen[option.index] = 0;
  }
  return seen;
}

function laterSeenBy(level: CompiledLevel, state: GameState, seat: number, taken: readonly number[]): LaterEffect[] {
  return state.later.filter(({ cause }) => {
    if (cause.kind === 'option' || cause.kind === 'carry') return cause.seat === seat || (taken[cause.option] ?? 0) > 0;
    if (cause.kind === 'event') return level.events[cause.event]?.heardBy.includes(seat) === true;
    return !('point' in cause) || isToldAt(level.decisions[cause.point], seat);
  });
}

/** What was given in the last deal, of the goods that only change hands where this seat sits; of others nothing is known. */
function givenSeenBy(level: CompiledLevel, state: GameState, seat: number): readonly number[] {
  const elsewhere = new Set(
    level.decisions.flatMap((point) => (point.kind === 'offer' && !isToldAt(point, seat) ? point.goods : [])),
  );
  return elsewhere.size === 0 ? state.given : state.given.map((units, good) => (elsewhere.has(good) ? 0 : units));
}

/** Whoever sees a fear only as a range knows no better when it last grew too large: the nearest value of that range. */
function answeredSeenBy(level: CompiledLevel, state: GameState, seat: number): readonly number[] {
  return state.answered.map((value, watcher) => {
    const { low, high } = gaugeView(level, state, seat, level.watchers[watcher]?.fear ?? 0);
    return low === high ? value : Math.min(Math.max(value, low), high);
  });
}

/**
 * The state as one seat can know it: gauges exact, as a range, or unknown; decisions of others only where they are open;
 * of a table at which it does not sit nothing; no random state, no hidden draws, no wrongness of reports.
 */
export function viewFor(level: CompiledLevel, state: GameState, seat: number): View {
  const taken = takenSeenBy(level, state, seat);
  const { turn, point, ending } = state;
  const at = level.decisions[point];
  // From outside a table looks as it did when it was laid.
  const table = state.table && at && !isToldAt(at, seat) ? laidTable(at) : state.table;
  return {
    seat,
    turn,
    point,
    // A threat made in secret shows to others as one still to be made.
    awaited: awaitedSeat(level, { ...state, taken, table }),
    options: optionsFor(level, state, seat),
    gauges: level.gauges.map((_, index) => gaugeView(level, state, seat, index)),
    draws: level.draws.map((draw, i) => (draw.knownTo.includes(seat) ? (state.draws[i] as number) : null)),
    taken,
    fired: state.fired.map((at, i) => (level.events[i]?.heardBy.includes(seat) ? at : 0)),
    given: givenSeenBy(level, state, seat),
    answered: answeredSeenBy(level, state, seat),
    later: laterSeenBy(level, state, seat, taken),
    table,
    ending,
  };
}
