import { amountOf } from '../engine/conditions/evaluate.ts';
import { linked } from '../engine/link.ts';
import type { FrontPage, Picture } from '../engine/types.ts';
import type { Game } from './gameStore.ts';
import { stateAfter } from './stateAfter.ts';

/** A front page that has come out: which story each paper opened with. */
export interface Printed {
  readonly page: FrontPage;
  /** ISO. */
  readonly date: string;
  readonly papers: readonly {
    /** Actor id of the capital. */
    readonly capital: string;
    readonly story: string;
    /** Null for none. */
    readonly picture: Picture | null;
    /** Is it the paper of the held seat? */
    readonly isOwn: boolean;
  }[];
}

/** Turns that have ended, of a run that may have. */
const hasComeOut = ({ turn }: FrontPage, { state }: Pick<Game, 'state'>): boolean =>
  state.ending >= 0 || (turn !== null && state.turn > turn);

/** All front pages that have come out so far, in the order of the level. A run that ended early skips what would have come later. */
export function frontPagesOf(game: Pick<Game, 'level' | 'trace' | 'state' | 'seat'>): readonly Printed[] {
  const { level, trace, state, seat } = game;
  const own = level.seats[seat]?.actor;
  return level.frontPages.flatMap((page, i): Printed[] => {
    const { turn, papers } = page;
    if (!hasComeOut(page, game) || (turn ?? 0) > state.turn) return [];
    const last = turn === null ? -1 : trace.findLastIndex((entry) => entry.turn <= turn);
    const then = turn === null ? state : stateAfter(game, last);
    const printed = papers.map(({ actor, stories }, paper) => {
      const fits = (story: number): boolean =>
        amountOf(linked(level).frontPages[i]?.[paper]?.[story] as never, then) !== 0;
      const chosen = stories.find((_, story) => fits(story));
      return {
        capital: level.actors[actor]?.id ?? '',
        story: chosen?.id ?? '',
        picture: chosen?.picture ?? null,
        isOwn: actor === own,
      };
    });
    return [{ page, date: level.dates[(turn ?? level.dates.length) - 1] ?? '', papers: printed }];
  });
}

/** Front pages that have come out since the held seat's last decision, while the run goes on. */
export function frontPagesNow(game: Game): readonly Printed[] {
  const before = game.trace[game.marks.at(-1) ?? -1]?.turn ?? 0;
  if (game.state.ending >= 0) return [];
  return frontPagesOf(game).filter(({ page: { turn } }) => turn !== null && turn >= before);
}
