import type { Basis, Effect, Expression, Option, PointBase } from './compiledLevel.ts';

/** What a threat is made of, as the engine reads it. */

/** One thing a threat is made of. What it adds to the threat's credibility may depend on state. */
export interface ThreatPart extends Option {
  /** Added to the credibility (0 to 1) of a threat made with it. */
  readonly binds: Expression;
}

/** What is threatened, or offered instead. */
export interface Instrument extends ThreatPart {
  /** What it would cost the target, in worth points, before leakage; of an offer: what it would bring. */
  readonly pain: Expression;
  /** Share (0 to 1) of that pain which others would make up for. */
  readonly leak: Expression;
  /** An offer is kept when the target yields; a threat is carried out when it does not. */
  readonly isOffer: boolean;
  /** What carrying it out (keeping it, for an offer) changes. */
  readonly carried: readonly Effect[];
}

/** What the target of a threat may do. */
export interface Answer extends Option {
  readonly isYield: boolean;
}

/** One seat threatens another, in secret means it or not, and the other answers. */
export interface ThreatenPoint extends PointBase {
  readonly kind: 'threaten';
  /** Who threatens, who is threatened. */
  readonly seats: readonly [number, number];
  readonly instruments: readonly Instrument[];
  readonly audiences: readonly ThreatPart[];
  readonly proofs: readonly ThreatPart[];
  /** Taken, and seen by nobody else, if the threat would really be carried out. */
  readonly meant: Option;
  readonly answers: readonly Answer[];
  /** What going on is worth to the target, in worth points. */
  readonly stake: Expression;
  /** How far the target believes such a seat (0 to 1), before audience and proof. */
  readonly credibility: Expression;
  readonly onYield: readonly Effect[];
  /** Besides the instrument's own effects. */
  readonly onCarry: readonly Effect[];
  readonly onDrop: readonly Effect[];
  readonly basis: Basis;
}
