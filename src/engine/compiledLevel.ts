import type { ThreatenPoint } from './compiledThreat.ts';
import type { AlignPoint, Felt, Pact, Spiral, Tie, Watcher } from './compiledWeb.ts';
import type { FrontPage, Picture } from './frontPage.ts';
import type { PredictPoint } from './predictPoint.ts';

/**
 * A level as the engine reads it. Ids of the authored level have become indices into these lists, so that a step is cheap.
 */

/** How sure a statement about the world is, strongest first. The dossier's five labels. */
export const EVIDENCE = [
  'confirmed',
  'reported_by_several',
  'claimed_by_one_side',
  'expert_opinion',
  'speculation',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What a number or rule rests on: fact ids, or our own assumption, or both (a fact gives the range, we chose the value). */
export interface Basis {
  readonly facts: readonly string[];
  readonly assumption: boolean;
}

/** A parsed amount or condition. Conditions give 1 or 0. Leaves carry indices into the level's lists. */
export type Expression =
  | number
  | readonly ['gauge' | 'draw' | 'taken' | 'fired' | 'given', number]
  | readonly ['turn' | 'round']
  | readonly ['-' | 'not' | 'abs', Expression]
  | readonly [
      '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '=' | '!=' | 'and' | 'or' | 'min' | 'max',
      Expression,
      Expression,
    ]
  | readonly ['clamp' | 'if', Expression, Expression, Expression]
  /** A number or sum that stands in several places of a level under one name, as `trait.offence` or `felt.need`. It counts as what is in it. */
  | readonly ['named', string, Expression];

/** A number of each actor that never changes; in expressions it stands under the name `trait.<id>`. */
export interface Trait {
  readonly id: string;
  /** Actor ids with their values. */
  readonly values: readonly (readonly [string, number])[];
  readonly basis: Basis;
}

interface Actor {
  readonly id: string;
}

/** How one seat sees one gauge: the number, the number within ± `within` (gauge's unit), or nothing. */
export type Sight =
  | { readonly kind: 'exact' }
  | { readonly kind: 'about'; readonly within: number }
  | { readonly kind: 'unknown' };

/** A number of an actor. `start` equal bounds: fixed; otherwise drawn by the seed, evenly. */
export interface Gauge {
  readonly id: string;
  readonly actor: number;
  readonly unit: string;
  readonly range: readonly [number, number];
  readonly start: readonly [number, number];
  /** Digits after the point that the model keeps (0 to 3); every change is rounded to them. */
  readonly decimals: number;
  readonly basis: Basis;
  /** One entry per seat of the level. */
  readonly sight: readonly Sight[];
  /** Seats (indices) on whose screen this gauge stands. */
  readonly shownTo: readonly number[];
  /** Is more of it good, bad, or neither for those who look at it? Colours the change, never the score. */
  readonly better: 'more' | 'less' | 'open';
}

/** A hidden number of this run, drawn by the seed at the start. */
export interface Draw {
  readonly id: string;
  readonly range: readonly [number, number];
  readonly basis: Basis;
  /** Seats (indices) that know the drawn value. */
  readonly knownTo: readonly number[];
}

/** What a seat wants of a gauge: nothing achieved at `from`, all of it at `to` (either may be the larger). */
export interface Aim {
  readonly id: string;
  readonly gauge: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

export interface Seat {
  readonly id: string;
  readonly actor: number;
  readonly aims: readonly Aim[];
}

/** One change an option, deal, rule or event causes. */
export type Effect =
  | {
      readonly kind: 'change';
      readonly gauge: number;
      readonly by: Expression;
      readonly when: Expression | null;
      /** Turns to wait; 0 is now. */
      readonly after: number;
      readonly basis: Basis;
    }
  | { readonly kind: 'end'; readonly when: Expression | null };

export interface Option {
  readonly id: string;
  /** Index over all options of the level: the one used by `taken`. */
  readonly index: number;
  readonly when: Expression | null;
  /** Do all other seats see that it was taken? */
  readonly isOpen: boolean;
  /** Other seats that see it though it is not open; none unless given. */
  readonly knownTo?: readonly number[];
  readonly effects: readonly Effect[];
}

/** Something that can be put on the table. Quantities are counted in steps of `step` units. */
export interface Good {
  readonly id: string;
  readonly from: number;
  readonly unit: string;
  readonly step: number;
  readonly icon: string;
  /** Worth to the receiver of q units: full · q / (q + half). Concave; `full` may depend on need. */
  readonly full: Expression;
  readonly half: number;
  /** Cost to the giver of q units: each · q + rise · q². Convex; both may depend on need. */
  readonly each: Expression;
  readonly rise: Expression;
  readonly basis: Basis;
}

/** What every decision point has. */
export interface PointBase {
  readonly id: string;
  readonly turn: number;
  readonly when: Expression | null;
  readonly evidence: Evidence;
  readonly facts: readonly string[];
  /** Place of the map the camera goes to. */
  readonly place: string;
}

/** Choose one of two to four options. */
export interface ChoosePoint extends PointBase {
  readonly kind: 'choose';
  readonly seat: number;
  readonly options: readonly Option[];
}

/** Alternating offers over goods between two seats; the first of `seats` opens. */
export interface OfferPoint extends PointBase {
  readonly kind: 'offer';
  readonly seats: readonly [number, number];
  /** Proposals that may be made in all. */
  readonly rounds: number;
  /** Goods on this table (indices), and the most steps of each that can be put in now. */
  readonly goods: readonly number[];
  readonly most: readonly Expression[];
  /** What each side (order of `seats`) has if it leaves, in worth points. */
  readonly alternative: readonly [Expression, Expression];
  /** Share (0 to 1) of a deal's gain that is left to each side after one more round. */
  readonly patience: readonly [Expression, Expression];
  readonly eachRound: readonly Effect[];
  readonly onDeal: readonly Effect[];
  readonly onLeave: readonly Effect[];
  readonly basis: Basis;
}

export type DecisionPoint = ChoosePoint | OfferPoint | ThreatenPoint | AlignPoint | PredictPoint;

/** What happens at the end of every turn. */
export interface Rule {
  readonly id: string;
  readonly when: Expression | null;
  readonly effects: readonly Effect[];
}

/** A statement of an event about a gauge, which may be wrong. */
interface Report {
  readonly gauge: number;
  /** The statement is given as value ± within. */
  readonly within: number;
  /** Chance (0 to 1) that it is wrong, and by how much then. */
  readonly wrong: number;
  readonly off: Expression;
}

/** What may happen once, at the end of a turn. */
export interface LevelEvent {
  readonly id: string;
  readonly when: Expression | null;
  /** Chance (0 to 1) each time the condition holds. */
  readonly chance: Expression;
  readonly evidence: Evidence;
  readonly facts: readonly string[];
  /** Seats (indices) that hear of it. */
  readonly heardBy: readonly number[];
  readonly effects: readonly Effect[];
  readonly report: Report | null;
  readonly basis: Basis;
}

export interface Ending {
  readonly id: string;
  readonly when: Expression | null;
  /** May end the run before its last turn. */
  readonly isEarly: boolean;
  readonly facts: readonly string[];
}

/** An outcome into which runs are sorted when the same decisions are tried on other worlds. */
export interface World {
  readonly id: string;
  readonly when: Expression | null;
}

/** A line of the bill at the end: who paid. `low` and `high` differ where only a range is known. */
export interface BillLine {
  readonly id: string;
  readonly low: Expression;
  readonly high: Expression;
  readonly unit: string;
  readonly decimals: number;
  readonly when: Expression | null;
  readonly basis: Basis;
}

/** A stream of tokens along a route; `amount` (0 to 10) is its thickness. */
export interface Flow {
  readonly id: string;
  readonly route: readonly string[];
  readonly icon: string;
  readonly actor: string;
  readonly amount: Expression;
}

export interface CompiledLevel {
  readonly id: string;
  readonly version: number;
  /** First day of each turn, ISO; its length is the number of turns. */
  readonly dates: readonly string[];
  readonly next: string | null;
  /** Drawn beside its number where levels are chosen. */
  readonly icon: string | null;
  /** How its picture is drawn there; null for none, then the icon stands alone. */
  readonly cover: Picture | null;
  readonly actors: readonly Actor[];
  readonly seats: readonly Seat[];
  readonly gauges: readonly Gauge[];
  readonly draws: readonly Draw[];
  readonly goods: readonly Good[];
  readonly traits: readonly Trait[];
  readonly ties: readonly Tie[];
  readonly felt: readonly Felt[];
  readonly watchers: readonly Watcher[];
  readonly spirals: readonly Spiral[];
  readonly pacts: readonly Pact[];
  readonly decisions: readonly DecisionPoint[];
  readonly rules: readonly Rule[];
  readonly events: readonly LevelEvent[];
  readonly endings: readonly Ending[];
  /** Empty where the level shows no hundred worlds. */
  readonly worlds: readonly World[];
  readonly bill: readonly BillLine[];
  readonly flows: readonly Flow[];
  readonly frontPages: readonly FrontPage[];
  readonly record: readonly string[];
  /** Facts of the record that can come about in a run, too, and when they have. */
  readonly inRun: readonly { readonly fact: string; readonly when: Expression }[];
  /** Ids of everything the decisions can have taken, by option index. */
  readonly optionIds: readonly string[];
}
