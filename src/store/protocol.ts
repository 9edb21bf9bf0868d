import type { Decision } from '../engine/types.ts';
import { decisionsAsked } from './asked.ts';
import { changesOf, type GaugeChange } from './consequences.ts';
import { type Game, gameBefore } from './gameStore.ts';

/** Numbers that are told of one decision. */
const MOST_CHANGES = 3;

/** One of the held seat's decisions with what it knew then, and what followed as far as it could see. */
export interface Minute {
  /** The run before it. */
  readonly before: Game;
  readonly decision: Decision;
  /** What could have been decided; empty at a table and at a threat, where there is too much. */
  readonly open: readonly Decision[];
  readonly changes: readonly GaugeChange[];
}

/** A run decision by decision, for reading and marking. Guesses are in it, too: they are arguments. */
export function minutesOf(game: Game): readonly Minute[] {
  return game.decisions.map((decision, i): Minute => {
    const before = gameBefore(game, i);
    const after = gameBefore(game, i + 1);
    const isShown = (gauge: number): boolean => game.level.gauges[gauge]?.shownTo.includes(game.seat) === true;
    return {
      before,
      decision,
      open: before.view.options.kind === 'choose' ? decisionsAsked(before) : [],
      changes: changesOf(after, isShown).slice(0, MOST_CHANGES),
    };
  });
}
