import type { Cause } from '../engine/types.ts';
import type { Game } from './gameStore.ts';
import { sinceLastDecision } from './selectors.ts';

/** What a part of the web's story tells: the held seat's own pull, what others did, who read it, who answered it. */
export type BeatKind = 'pull' | 'others' | 'fear' | 'answer';

/** One part of what the web went through. */
export interface WebBeat {
  readonly kind: BeatKind;
  /** By how much each tie changed in it, by tie id; only those that did. */
  readonly ties: Readonly<Record<string, number>>;
  /** Actor ids of those who read (fear) or answered in it. */
  readonly actors: readonly string[];
}

interface Telling {
  readonly ties: Record<string, number>;
  readonly actors: Set<string>;
}

function kindOf({ seat }: Game, cause: Cause): BeatKind {
  if (cause.kind === 'watch') return 'fear';
  if (cause.kind === 'balance') return 'answer';
  return 'seat' in cause && cause.seat === seat ? 'pull' : 'others';
}

/**
 * What the web went through since the held seat's last decision, as far as that seat can see, in the order in which each
 * kind of thing first happened. All of a kind is told at once; what did not move the web is left out.
 */
export function webStory(game: Game): readonly WebBeat[] {
  const { level } = game;
  const told = new Map<BeatKind, Telling>();
  for (const entry of sinceLastDecision(game)) {
    if (entry.kind !== 'change') continue;
    const { cause, gauge } = entry;
    const tie = level.ties.find((one) => one.gauge === gauge);
    const isFear = cause.kind === 'watch' && level.watchers[cause.watcher]?.fear === gauge;
    if ((!tie && !isFear) || entry.from === entry.to) continue;
    const kind = kindOf(game, cause);
    const beat = told.get(kind) ?? { ties: {}, actors: new Set() };
    told.set(kind, beat);
    if (tie) beat.ties[tie.id] = (beat.ties[tie.id] ?? 0) + entry.to - entry.from;
    if (!('watcher' in cause)) continue;
    const actor = level.actors[level.watchers[cause.watcher]?.actor ?? -1]?.id;
    if (actor !== undefined) beat.actors.add(actor);
  }
  return [...told].map(([kind, { ties, actors }]) => ({ kind, ties, actors: [...actors] }));
}
