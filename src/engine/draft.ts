import { type LinkedGauge, type LinkedLevel, linked } from './link.ts';
import { nextState, randomValue } from './random.ts';
import type { Basis, Cause, CompiledLevel, GameState, LaterEffect, TraceEntry } from './types.ts';

/** The empty list of causes. One for all: nearly every change of a rule has it. */
export const NOTHING: readonly number[] = Object.freeze([]);

/** A state that can be written to, but for its gauges: they change by `change` alone. */
type Closed = 'gauges' | 'touched';
type Working = Pick<GameState, Closed> & { -readonly [K in Exclude<keyof GameState, Closed>]: GameState[K] };

/** A copy with gauges of its own; every other list is given on, and replaced where it changes. */
function workingCopy(state: GameState, isTraced: boolean): Working {
  return {
    level: state.level,
    version: state.version,
    seed: state.seed,
    turn: state.turn,
    point: state.point,
    gauges: state.gauges.slice(),
    draws: state.draws,
    bias: state.bias,
    taken: state.taken,
    fired: state.fired,
    given: state.given,
    answered: state.answered,
    later: state.later,
    readings: state.readings,
    table: state.table,
    unsettled: state.unsettled,
    random: state.random,
    touched: isTraced ? state.touched.slice() : state.touched,
    entries: state.entries,
    ending: state.ending,
  };
}

/**
 * A state being changed, for the length of one step. It is the only place that writes gauges, and each write leaves a
 * trace entry: a change without a cause cannot be made. Only futures that nobody is shown go without a trace, since keeping
 * it takes a third of the time.
 */
export class Draft {
  readonly state: Working;
  isOver = false;
  readonly trace: TraceEntry[] = [];
  readonly links: LinkedLevel;

  constructor(
    readonly level: CompiledLevel,
    private readonly before: GameState,
    private readonly isTraced = true,
  ) {
    this.links = linked(level);
    this.state = workingCopy(before, isTraced);
  }

  /** The number that the next entry must have: its place in the run's trace. */
  get nextEntry(): number {
    return this.before.entries + this.trace.length;
  }

  /** Adds an entry and gives its number. */
  note(entry: TraceEntry): number {
    if (this.isTraced) this.trace.push(entry);
    return entry.entry;
  }

  /**
   * Changes a gauge by an amount, rounded to the gauge's digits and kept in its range; nothing is noted where nothing moves.
   * @param first entries it follows from, nearest first
   * @param reads the gauges that the amount was reckoned from
   */
  change(
    gauge: number,
    by: number,
    cause: Cause,
    basis: Basis,
    first: readonly number[],
    reads: readonly number[],
  ): void {
    const { least, most, power } = this.links.gauges[gauge] as LinkedGauge;
    const from = this.state.gauges[gauge] as number;
    const wanted = Number.isNaN(by) ? from : Math.round((from + by) * power) / power;
    const to = Math.min(Math.max(wanted, least), most);
    if (to === from) return;
    (this.state.gauges as number[])[gauge] = to;
    if (!this.isTraced) return;
    const entry = this.nextEntry;
    const because = this.because(first, reads);
    this.trace.push({ entry, turn: this.state.turn, kind: 'change', gauge, from, to, cause, basis, because });
    (this.state.touched as number[])[gauge] = entry;
  }

  /** Lets an effect wait for its turn. */
  putOff(effect: LaterEffect): void {
    // Copied once per step: what the given state holds is never written to.
    if (this.state.later === this.before.later) this.state.later = this.state.later.slice();
    (this.state.later as LaterEffect[]).push(effect);
  }

  /** The entries that last changed these gauges, nearest first, together with the given ones (nearest first, too). */
  because(first: readonly number[], reads: readonly number[]): readonly number[] {
    if (!this.isTraced) return first;
    let found = first;
    for (let i = 0; i < reads.length; i++) {
      const entry = this.state.touched[reads[i] as number] as number;
      if (entry >= 0) found = withEntry(found, entry);
    }
    return found;
  }

  /** The next random value in [0, 1). */
  draw(): number {
    this.state.random = nextState(this.state.random);
    return randomValue(this.state.random);
  }

  /** The finished state. */
  seal(): GameState {
    this.state.entries = this.nextEntry;
    return this.state;
  }
}

/** A falling list with one more entry in its place; the list itself if the entry is there already. */
function withEntry(list: readonly number[], entry: number): readonly number[] {
  if (list.length === 0) return [entry];
  if (list.includes(entry)) return list;
  const found = list.concat(entry);
  for (let i = list.length; i > 0 && (found[i - 1] as number) < entry; i--) {
    found[i] = found[i - 1] as number;
    found[i - 1] = entry;
  }
  return found;
}

/** A copy of a list with one place changed. */
export function withAt(list: readonly number[], index: number, value: number): readonly number[] {
  const copy = list.slice();
  copy[index] = value;
  return copy;
}
