import type { Cause, TraceEntry } from '../engine/types.ts';
import type { Game } from './gameStore.ts';
import { isVisible } from './selectors.ts';

/** What a part of the web's story tells: the held seat's own pull, what others did, who read it, who answered it. */
type BeatKind = 'pull' | 'others' | 'fear' | 'answer';

/** One part of what the web went through. */
export interface WebBeat {
  readonly kind: BeatKind;
  /** By how much each tie changed in it, by tie id; only those that did. */
  readonly ties: Readonly<Record<string, number>>;
  /** Actor ids of those who read (fear) or answered in it. */
  readonly actors: readonly string[];
}

type ChangeEntry = Extract<TraceEntry, { kind: 'change' }>;

function kindOf({ seat }: Game, cause: Cause): BeatKind {
  if (cause.kind === 'watch') return 'fear';
  if (cause.kind === 'balance') return 'answer';
  return 'seat' in cause && cause.seat === seat ? 'pull' : 'others';
}

/** Does the held seat see that this moved a tie, or a watcher's fear? A fear known only roughly is seen to move, too. */
function isTold(game: Game, entry: TraceEntry): entry is ChangeEntry {
  if (entry.kind !== 'change' || entry.from === entry.to) return false;
  const { level, view } = game;
  if (entry.cause.kind === 'watch') return view.gauges[entry.gauge]?.kind !== 'unknown';
  return isVisible(game, entry) && level.ties.some(({ gauge }) => gauge === entry.gauge);
}

function watcherIn({ level }: Game, cause: Cause): string[] {
  const actor = 'watcher' in cause ? level.actors[level.watchers[cause.watcher]?.actor ?? -1] : undefined;
  return actor ? [actor.id] : [];
}

function beatOf(game: Game, kind: BeatKind, entries: readonly ChangeEntry[]): WebBeat {
  const ties: Record<string, number> = {};
  for (const { gauge, from, to } of entries) {
    const tie = game.level.ties.find((one) => one.gauge === gauge)?.id;
    if (tie !== undefined) ties[tie] = (ties[tie] ?? 0) + to - from;
  }
  return { kind, ties, actors: [...new Set(entries.flatMap(({ cause }) => watcherIn(game, cause)))] };
}

/**
 * What the web went through since the held seat's last decision, as far as that seat can see, in the order in which each
 * kind of thing first happened. All of a kind is told at once; what did not move the web is left out.
 */
export function webStory(game: Game): readonly WebBeat[] {
  const entries = game.trace.slice(game.marks.at(-1) ?? 0).filter((entry) => isTold(game, entry));
  const kinds = [...new Set(entries.map(({ cause }) => kindOf(game, cause)))];
  return kinds.map((kind) =>
    beatOf(
      game,
      kind,
      entries.filter(({ cause }) => kindOf(game, cause) === kind),
    ),
  );
}
