import type { Game, GameStore } from '../store/gameStore.ts';
import { store, stored } from './storage.ts';

const KEY = 'quid-pro-quo.endings';

type Reached = Readonly<Record<string, readonly string[]>>;

/** What is kept, with everything left out that is no list of ids. */
function keptEndings(): Reached {
  const lists = Object.entries(stored(KEY) ?? {}).flatMap(([seat, ids]) =>
    Array.isArray(ids) ? [[seat, ids.filter((id) => typeof id === 'string')] as const] : [],
  );
  return Object.fromEntries(lists);
}

/** Did the reader just play to an ending? A run opened at its end, from a link, is somebody else's. */
const hasJustEnded = (now: Game, before: Game): boolean =>
  now.level === before.level && now.view.ending >= 0 && now.decisions.length === before.decisions.length + 1;

/**
 * Notes each ending that is played to, for the page of all levels. Kept for later visits where that is allowed, else as long as
 * the page lives.
 * @returns what has been noted: ids of endings by `level.seat`
 */
export function noteEndings(game: GameStore): () => Reached {
  let reached: Reached = {};
  const all = (): Reached => ({ ...reached, ...keptEndings() });
  game.subscribe((now, before) => {
    if (!hasJustEnded(now, before)) return;
    const { level, seat, view } = now;
    const key = `${level.id}.${level.seats[seat]?.id}`;
    const known = all();
    reached = { ...known, [key]: [...new Set([...(known[key] ?? []), level.endings[view.ending]?.id ?? ''])] };
    store(KEY, reached);
  });
  return all;
}
