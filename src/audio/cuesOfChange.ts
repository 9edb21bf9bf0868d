import type { Game } from '../store/gameStore.ts';
import { isVisible } from '../store/selectors.ts';
import { type Cue, cuesFor } from './cueFor.ts';

/** Is this the game of before with one more decision? Going back, starting again and taking over a run are not. */
function isNext(game: Game, before: Game): boolean {
  const isSame = game.level === before.level && game.seat === before.seat && game.seed === before.seed;
  return (
    isSame &&
    game.decisions.length === before.decisions.length + 1 &&
    before.decisions.every((decision, i) => decision === game.decisions[i])
  );
}

/** Were counters moved, and nothing else? */
function isArranged(game: Game, before: Game): boolean {
  const { counters } = game;
  return (
    game.state === before.state && counters !== null && counters.some((steps, i) => steps !== before.counters?.[i])
  );
}

/** What is heard of a change of the game: only what the held seat can know, and nothing of what was already heard. */
export function cuesOfChange(game: Game, before: Game): readonly Cue[] {
  if (isNext(game, before)) {
    const entries = game.trace.slice(before.trace.length).filter((entry) => isVisible(game, entry));
    return cuesFor(game.level, entries);
  }
  return isArranged(game, before) ? ['counter'] : [];
}
