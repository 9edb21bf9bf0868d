import type { Basis } from './compiledLevel.ts';

export * from './compiledLevel.ts';
export * from './compiledThreat.ts';
export * from './compiledWeb.ts';
export * from './frontPage.ts';
export * from './predictPoint.ts';

/**
 * The nouns of a run. Everything here is plain readonly data: it can be printed, compared, saved and sent to a worker.
 */

/** What a seat chose, as data. Goods are steps per good, in the order of the decision's `goods`. */
export type Decision =
  | { readonly kind: 'choose'; readonly option: string }
  | { readonly kind: 'propose'; readonly goods: readonly number[] }
  /** Ids of an instrument, an audience and a proof; and whether it would be carried out. */
  | { readonly kind: 'threaten'; readonly parts: readonly [string, string, string]; readonly isMeant: boolean }
  /** What is expected: an option's id, or a value of the drawn gauge; null if nothing is. */
  | { readonly kind: 'guess'; readonly guess: string | number | null }
  | { readonly kind: 'accept' }
  | { readonly kind: 'leave' };

/** Why a seat decided so: what the decision is worth to one of its aims, or which good made the difference. */
export type Reason =
  | { readonly kind: 'aim'; readonly aim: number; readonly by: number }
  | { readonly kind: 'good'; readonly good: number; readonly by: number }
  | { readonly kind: 'alternative'; readonly by: number }
  /** What decided about a threat: how much was at stake, the pain, who makes up for it, or whether it is believed. */
  | { readonly kind: 'threat'; readonly part: ThreatReason; readonly by: number };

/** Of a threat, and of an offer: it is worth more than going on, it can be had elsewhere, it is not believed. */
export type ThreatReason = 'stake' | 'pain' | 'leak' | 'credibility' | 'offer' | 'elsewhere' | 'promise';

/** The offer now on the table. */
export interface Table {
  readonly round: number;
  /** Seat whose answer is awaited. */
  readonly mover: number;
  readonly by: number;
  /** Steps per good, or null before the first proposal. */
  readonly standing: readonly number[] | null;
}

/** An effect that waits for its turn. */
export interface LaterEffect {
  readonly turn: number;
  readonly gauge: number;
  readonly by: number;
  readonly cause: Cause;
  readonly basis: Basis;
  readonly because: number;
}

/** What a report told a seat. `isWrong` is never in a view. */
export interface Reading {
  readonly event: number;
  readonly turn: number;
  readonly gauge: number;
  readonly low: number;
  readonly high: number;
  readonly isWrong: boolean;
}

export interface GameState {
  readonly level: string;
  readonly version: number;
  readonly seed: number;
  /** From 1. */
  readonly turn: number;
  /** Index of the decision that is awaited; -1 when the run has ended. */
  readonly point: number;
  readonly gauges: readonly number[];
  readonly draws: readonly number[];
  /** Where the truth lies inside a seat's range, -1 to 1; seats × gauges. */
  readonly bias: readonly number[];
  /** Turn in which an option was taken, by option index; 0: not yet. */
  readonly taken: readonly number[];
  /** Turn in which an event happened, by event index; 0: not yet. */
  readonly fired: readonly number[];
  /** Units of each good in the last deal struck. */
  readonly given: readonly number[];
  /** A watcher's fear when it last answered (or its lowest since), by watcher; see `Watcher`. */
  readonly answered: readonly number[];
  readonly later: readonly LaterEffect[];
  readonly readings: readonly Reading[];
  readonly table: Table | null;
  /** Predictions (indices of decisions) that were asked and are not settled yet, oldest first; what was guessed is not here. */
  readonly unsettled: readonly number[];
  readonly random: number;
  /** Number of the last trace entry that changed each gauge; -1: none. */
  readonly touched: readonly number[];
  /** Trace entries so far, over the whole run. */
  readonly entries: number;
  /** Index of the ending; -1 while the run goes on. */
  readonly ending: number;
}

/** What caused a change. */
export type Cause =
  | { readonly kind: 'option'; readonly seat: number; readonly point: number; readonly option: number }
  | { readonly kind: 'deal' | 'leave' | 'round' | 'yield' | 'drop'; readonly seat: number; readonly point: number }
  /** A threat carried out, an offer kept; `option` is the instrument. */
  | { readonly kind: 'carry'; readonly seat: number; readonly point: number; readonly option: number }
  | { readonly kind: 'rule'; readonly rule: number }
  /** What a watcher reads, and how it answers. */
  | { readonly kind: 'watch' | 'balance'; readonly watcher: number }
  | { readonly kind: 'spiral'; readonly spiral: number }
  /** What followed from a pact that was proposed. */
  | { readonly kind: 'signed' | 'refused'; readonly seat: number; readonly point: number; readonly pact: number }
  | { readonly kind: 'event'; readonly event: number };

interface EntryBase {
  /** Position in the run's trace, from 0. */
  readonly entry: number;
  readonly turn: number;
  /** Entries that led to this one, nearest first. */
  readonly because: readonly number[];
}

/** Ordered entries saying what changed and because of what. Never prose. */
export type TraceEntry =
  | (EntryBase & {
      readonly kind: 'decision';
      readonly seat: number;
      readonly point: number;
      readonly decision: Decision;
      readonly isOpen: boolean;
      readonly reasons: readonly Reason[];
    })
  | (EntryBase & {
      readonly kind: 'change';
      readonly gauge: number;
      readonly from: number;
      readonly to: number;
      readonly cause: Cause;
      readonly basis: Basis;
    })
  | (EntryBase & { readonly kind: 'event'; readonly event: number; readonly reading: Reading | null })
  /** What came of a prediction: an option's id, or the drawn gauge's value. */
  | (EntryBase & { readonly kind: 'settled'; readonly point: number; readonly came: string | number })
  | (EntryBase & { readonly kind: 'ending'; readonly ending: number });
export type Trace = readonly TraceEntry[];

/** A step's result. */
export interface Step {
  readonly state: GameState;
  readonly trace: Trace;
}

/** A seat's decisions of one level from one seed: enough to recompute everything. */
export interface Run {
  readonly level: string;
  readonly version: number;
  readonly seat: string;
  readonly seed: number;
  readonly decisions: readonly Decision[];
}
