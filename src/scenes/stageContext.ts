import type { GameStore } from '../store/gameStore.ts';
import type { Stack } from '../store/table.ts';
import type { Palette } from './palette.ts';

/** What lies on one of a threat's scales. */
type Pan = 'gains' | 'fears' | 'offered';

/** The words a stage shows: names and amounts; all else is in the document. */
export interface StageWords {
  readonly language: 'de' | 'en';
  /** Name of a place, by its id on the map. */
  readonly placeName: (place: string) => string;
  /** `Moscow: good`, by the id of the actor and what it gains in worth points; `worth to Moscow` while nothing lies there. */
  readonly worthTo: (actor: string, gain: number | null) => string;
  /** What lies on a pan of a threat's scales, by the id of the actor who weighs it: `Pyongyang gains`, and in one word. */
  readonly pan: (what: Pan, actor: string) => readonly [long: string, short: string];
  /** Of what is feared or offered: what is not believed, and what others make up for. */
  readonly unbelieved: string;
  readonly replaced: string;
  /** Who hears a threat, as the card has it, by the ids of decision and audience. */
  readonly audienceName: (decision: string, audience: string) => string;
  /** Ids of the gauges whose numbers the text of a decision names, by the decision's id. */
  readonly spokenOf: (decision: string) => ReadonlySet<string>;
  /** What the pips of a table count: the offers that are still to come. */
  readonly patience: string;
  /** Name of a good, by its id: as the card has it, and in one short word. */
  readonly goodName: (good: string) => readonly [name: string, short: string];
  /** So much of a good, in the level's unit: the number and the unit's word, as the card has them, and the word in short. */
  readonly goodAmount: (stack: Stack) => readonly [number: string, unit: string, short: string];
}

/** Size of the stage in its units, and device pixels per unit. A unit is a CSS pixel, or more where the page's letters are larger. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** CSS px per unit; 1 unless given. What is called CSS px on the stage is counted in these. */
  readonly unit?: number;
  /** CSS pixels at the upper and lower edge that other paper covers: what matters keeps clear of them. 0 unless given. */
  readonly coveredTop?: number;
  readonly coveredBottom?: number;
  /** The same at the right edge. */
  readonly coveredRight?: number;
}

/** Is it a phone's stage: smaller tokens and letters, fewer names? */
export function isSmall(size: StageSize): boolean {
  return size.width < 520;
}

/** What every scene shares. `words` and `size` are replaced when they change. */
export interface StageContext {
  readonly store: GameStore;
  readonly palette: Palette;
  /** Skip journeys (tests, screenshots). */
  readonly isFast: boolean;
  /** The reader asked for reduced motion. */
  readonly isStill: boolean;
  words: StageWords;
  size: StageSize;
  /** Measures anew what other paper covers: it changes without the stage changing its size. For once per change, not per frame. */
  measure(): void;
  /** Asks for frames: to be called whenever something outside a frame changed what is to be seen. */
  wake(): void;
}
