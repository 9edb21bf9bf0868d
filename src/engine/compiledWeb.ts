import type { Basis, Effect, Expression, Option, PointBase } from './compiledLevel.ts';

/** What a level with ties is made of, as the engine reads it. */

/** One pull at a tie of the deciding seat: an option with the tie and the move it is made of. */
export interface Pull extends Option {
  /** Index of the tie. */
  readonly tie: number;
  /** Actor at the other end. */
  readonly partner: number;
  /** Id of the move. */
  readonly move: string;
}

/** A pact that can be proposed: taken when it is, and `signed` is taken, too, if all sign. */
export interface PactOption extends Option {
  /** Index of the pact. */
  readonly pact: number;
  readonly signed: Option;
}

/** Pull at one of the seat's ties, or propose a pact. */
export interface AlignPoint extends PointBase {
  readonly kind: 'align';
  readonly seat: number;
  readonly pulls: readonly Pull[];
  readonly pacts: readonly PactOption[];
}
/** A link between two actors; its strength, 0 to 100, is a gauge. */
export interface Tie {
  readonly id: string;
  readonly gauge: number;
  /** Actors. */
  readonly ends: readonly [number, number];
  /** Does a treaty oblige the two to help each other? Null: never. */
  readonly bound: Expression | null;
}

/**
 * What a tie means to the seat at one end of it, each in points for a tie of full strength: the security it gains, the
 * autonomy it pays (Morrow 1991), how much it depends on the partner, and how likely the partner is to draw it into a
 * quarrel (Snyder 1984).
 */
export interface Felt {
  readonly seat: number;
  readonly tie: number;
  readonly security: Expression;
  readonly autonomy: Expression;
  readonly need: Expression;
  readonly risk: Expression;
  readonly basis: Basis;
}

/**
 * An actor that reads what others do as a threat (Walt 1985): the weighted sum of their power, nearness, offensive means
 * and intent, each 0 to 100, is its fear. When that has grown by `patience` since its last answer, it answers.
 */
export interface Watcher {
  readonly actor: number;
  /** The gauge that holds its fear. */
  readonly fear: number;
  readonly power: Expression;
  readonly near: Expression;
  readonly offence: Expression;
  readonly intent: Expression;
  /** Of power, nearness, offence, intent. */
  readonly weights: readonly [number, number, number, number];
  readonly patience: number;
  readonly answer: readonly Effect[];
  readonly basis: Basis;
}

/** Two sides that arm against each other (Richardson); applied once a turn, to both at the same time. */
export interface Spiral {
  readonly id: string;
  readonly gauges: readonly [number, number];
  /** How strongly each side answers the other’s level, per turn (k and l). */
  readonly answer: readonly [Expression, Expression];
  /** How strongly its own level weighs on each side, per turn (a and b). */
  readonly burden: readonly [Expression, Expression];
  /** What each side would add without any other, per turn (g and h). */
  readonly grievance: readonly [Expression, Expression];
  readonly basis: Basis;
}

/** A pact of several actors: signed if it brings each of them more security than it costs autonomy (Morrow 1991). */
export interface Pact {
  readonly id: string;
  readonly parties: readonly { readonly actor: number; readonly security: Expression; readonly autonomy: Expression }[];
  readonly onSigned: readonly Effect[];
  readonly onRefused: readonly Effect[];
  readonly basis: Basis;
}
