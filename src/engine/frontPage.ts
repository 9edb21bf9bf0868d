import type { Expression } from './compiledLevel.ts';

/** How a picture is drawn: where it is taken, and what stands there from left to right. */
export interface Picture {
  readonly ground: string;
  readonly motifs: readonly string[];
}

/** A story a paper may open with. */
interface Story {
  readonly id: string;
  readonly when: Expression | null;
  /** Null for a story without a picture. */
  readonly picture: Picture | null;
}

/** A paper of one capital: the stories it may open with; the first whose condition holds is printed. */
export interface Paper {
  /** Index of the actor whose capital it is. */
  readonly actor: number;
  readonly stories: readonly Story[];
}

/** The same day as the papers of two capitals tell it. */
export interface FrontPage {
  readonly id: string;
  /** Told once this turn has ended; null at the end of the run. */
  readonly turn: number | null;
  readonly papers: readonly Paper[];
  /** Facts of that day: what is confirmed beside it. */
  readonly confirmed: readonly string[];
}
