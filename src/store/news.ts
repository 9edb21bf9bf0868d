import type { TraceEntry } from '../engine/types.ts';
import { type Consequences, consequencesOf } from './consequences.ts';
import type { Game } from './gameStore.ts';
import { isBetween, pointOf } from './selectors.ts';

type DecisionEntry = Extract<TraceEntry, { kind: 'decision' }>;
type EventEntry = Extract<TraceEntry, { kind: 'event' }>;

/** What another seat did, or what is reported. */
export type NewsItem = DecisionEntry | EventEntry;

/** What happened since the held seat's last decision, sorted by what it is to that seat; each list in order of time. */
export interface News {
  /** What touched the seat most: at most `MOST_NEAR`. */
  readonly near: readonly NewsItem[];
  readonly far: readonly NewsItem[];
  /** What of it touched the seat most of all; null where nothing happened. */
  readonly lead: NewsItem | null;
  /** Turns that began and ended without a decision of the held seat. */
  readonly quiet: readonly number[];
}

/** As much as is read before a decision. */
const MOST_NEAR = 3;

/** Is it a gauge on the held seat's screen, or a tie that it has an end of? */
export function isOwn({ level, seat }: Game, gauge: number): boolean {
  const actor = level.seats[seat]?.actor ?? -1;
  return (
    level.gauges[gauge]?.shownTo.includes(seat) === true ||
    level.ties.some((tie) => tie.gauge === gauge && tie.ends.includes(actor))
  );
}

/** How far an entry moved the held seat's own numbers, in shares of their ranges; what was said to it comes before all else. */
function touchOf(game: Game, item: NewsItem, since: readonly TraceEntry[]): number {
  let touch = item.kind === 'decision' ? (isBetween(game, item.point) ? 1 : 0) : 0.02;
  for (const entry of since) {
    if (entry.kind !== 'change' || !entry.because.includes(item.entry) || !isOwn(game, entry.gauge)) continue;
    const [least, most] = game.level.gauges[entry.gauge]?.range ?? [0, 1];
    touch += Math.abs(entry.to - entry.from) / (most - least || 1);
  }
  return touch;
}

/** Turns between the held seat's last decision and the one that is awaited, in which it decided nothing. */
function quietTurns({ marks, trace, state }: Game, { own }: Consequences): readonly number[] {
  const last = own?.turn ?? (marks.length > 0 ? (trace[marks.at(-1) ?? 0]?.turn ?? 0) : 0);
  const until = state.ending >= 0 ? state.turn : state.turn - 1;
  return Array.from({ length: Math.max(0, until - last) }, (_, i) => last + i + 1);
}

/** Was it said at the table that is now open before the held seat? All of that is heard. */
export function saidAtTable(game: Game, item: NewsItem): boolean {
  const point = pointOf(game);
  return item.kind === 'decision' && point?.kind === 'offer' && game.level.decisions[item.point] === point;
}

/** What happened since the held seat's last decision. */
export function newsOf(game: Game): News {
  const followed = consequencesOf(game);
  const since = game.trace.slice(game.marks.at(-1) ?? 0);
  const items: NewsItem[] = [...followed.answers, ...followed.events].sort((a, b) => a.entry - b.entry);
  const ranked = items
    .map((item) => ({ item, touch: touchOf(game, item, since) + (saidAtTable(game, item) ? 1 : 0) }))
    .sort((a, b) => b.touch - a.touch || b.item.entry - a.item.entry);
  const near = new Set(
    ranked.slice(0, items.length === MOST_NEAR + 1 ? MOST_NEAR + 1 : MOST_NEAR).map(({ item }) => item),
  );
  return {
    near: items.filter((item) => near.has(item)),
    far: items.filter((item) => !near.has(item)),
    lead: ranked.find(({ item }) => !saidAtTable(game, item))?.item ?? null,
    quiet: quietTurns(game, followed),
  };
}
