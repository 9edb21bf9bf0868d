import type { Scope } from './conditions/evaluate.ts';
import { type LinkedGauge, type LinkedLevel, linked } from './link.ts';
import { nextState, randomValue } from './random.ts';
import type { Basis, Cause, CompiledLevel, GameState, LaterEffect, Reading, Table, TraceEntry } from './types.ts';

/** The empty list of causes. One for all: nearly every change of a rule has it. */
export const NOTHING: readonly number[] = Object.freeze([]);

/**
 * A state being changed, for the length of one step. It is the only place that writes gauges, and each write leaves a
 * trace entry: a change without a cause cannot be made.
 */
export class Draft implements Scope {
  turn: number;
  point: number;
  round = 0;
  readonly gauges: number[];
  readonly draws: readonly number[];
  readonly bias: readonly number[];
  taken: readonly number[];
  fired: readonly number[];
  given: readonly number[];
  later: readonly LaterEffect[];
  readings: readonly Reading[];
  table: Table | null;
  random: number;
  readonly touched: number[];
  ending: number;
  isOver = false;
  readonly trace: TraceEntry[] = [];
  readonly links: LinkedLevel;
  private readonly firstEntry: number;

  constructor(
    readonly level: CompiledLevel,
    private readonly before: GameState,
  ) {
    this.links = linked(level);
    this.turn = before.turn;
    this.point = before.point;
    this.gauges = before.gauges.slice();
    this.draws = before.draws;
    this.bias = before.bias;
    this.taken = before.taken;
    this.fired = before.fired;
    this.given = before.given;
    this.later = before.later;
    this.readings = before.readings;
    this.table = before.table;
    this.round = before.table?.round ?? 0;
    this.random = before.random;
    this.touched = before.touched.slice();
    this.ending = before.ending;
    this.firstEntry = before.entries;
  }

  /** The number that the next entry must have: its place in the run's trace. */
  get nextEntry(): number {
    return this.firstEntry + this.trace.length;
  }

  /** Adds an entry and gives its number. */
  note(entry: TraceEntry): number {
    this.trace.push(entry);
    return entry.entry;
  }

  /** Changes a gauge by an amount, rounded to the gauge's digits and kept in its range; nothing is noted where nothing moves. */
  change(gauge: number, by: number, cause: Cause, basis: Basis, because: readonly number[]): void {
    const { least, most, power } = this.links.gauges[gauge] as LinkedGauge;
    const from = this.gauges[gauge] as number;
    const wanted = Number.isNaN(by) ? from : Math.round((from + by) * power) / power;
    const to = Math.min(Math.max(wanted, least), most);
    if (to === from) return;
    const entry = this.nextEntry;
    this.trace.push({ entry, turn: this.turn, kind: 'change', gauge, from, to, cause, basis, because });
    this.gauges[gauge] = to;
    this.touched[gauge] = entry;
  }

  /** Lets an effect wait for its turn. */
  putOff(effect: LaterEffect): void {
    // Copied once per step: what the given state holds is never written to.
    if (this.later === this.before.later) this.later = this.later.slice();
    (this.later as LaterEffect[]).push(effect);
  }

  /** The entries that last changed these gauges, nearest first, together with the given ones (nearest first, too). */
  because(first: readonly number[], reads: readonly number[]): readonly number[] {
    let found = first;
    for (let i = 0; i < reads.length; i++) {
      const entry = this.touched[reads[i] as number] as number;
      if (entry >= 0) found = withEntry(found, entry);
    }
    return found;
  }

  /** The next random value in [0, 1). */
  draw(): number {
    this.random = nextState(this.random);
    return randomValue(this.random);
  }

  /** The finished state. */
  seal(): GameState {
    return {
      level: this.before.level,
      version: this.before.version,
      seed: this.before.seed,
      turn: this.turn,
      point: this.point,
      gauges: this.gauges,
      draws: this.draws,
      bias: this.bias,
      taken: this.taken,
      fired: this.fired,
      given: this.given,
      later: this.later,
      readings: this.readings,
      table: this.table,
      random: this.random,
      touched: this.touched,
      entries: this.firstEntry + this.trace.length,
      ending: this.ending,
    };
  }
}

/** A falling list with one more entry in its place; the list itself if the entry is there already. */
function withEntry(list: readonly number[], entry: number): readonly number[] {
  const found: number[] = [];
  let i = 0;
  for (; i < list.length && (list[i] as number) > entry; i++) found.push(list[i] as number);
  if (list[i] === entry) return list;
  found.push(entry);
  for (; i < list.length; i++) found.push(list[i] as number);
  return found;
}

/** A copy of a list with one place changed. */
export function withAt(list: readonly number[], index: number, value: number): readonly number[] {
  const copy = list.slice();
  copy[index] = value;
  return copy;
}
