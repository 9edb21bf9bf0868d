import type { CompiledLevel, Effect, Expression, TraceEntry } from '../engine/types.ts';
import { broughtAbout, leavesOf } from './broughtAbout.ts';
import { byCause, type CauseGroup, type ChangeEntry, chainOf } from './consequences.ts';
import type { Game } from './gameStore.ts';
import { isBetween, isVisible } from './selectors.ts';

/** More decisions behind one rule than this nobody reads; the latest stay. */
const MOST_BEHIND = 3;
/** Links from the first cause to the change, at most. */
const DEEPEST = 8;

/** A row of a drawn why: what happened, on which line it lies, and which lines run past it or into it. */
export interface WhyRow {
  readonly entry: TraceEntry;
  /** 0 is the gauge itself; causes lie on the lines beside it. */
  readonly lane: number;
  /** On the gauge's own line: what this cause did to it in all. */
  readonly group: CauseGroup | null;
  /** Does the own line come from above, does it go on below? */
  readonly isFromAbove: boolean;
  readonly isOnBelow: boolean;
  /** Other lines beside the gauge's that run past. */
  readonly passing: readonly number[];
  /** Lines that end in this one. */
  readonly joining: readonly number[];
}

const amountsOf = (effects: readonly Effect[], gauge: number): readonly (Expression | null)[] =>
  effects.flatMap((effect) => (effect.kind === 'change' && effect.gauge === gauge ? [effect.by, effect.when] : []));

/** What a rule or an event looked at before it did what this entry says. */
function lookedAt({ rules, events }: CompiledLevel, entry: TraceEntry): readonly (Expression | null)[] {
  if (entry.kind === 'event') {
    const event = events[entry.event];
    return event ? [event.when, event.chance] : [];
  }
  if (entry.kind !== 'change' || entry.cause.kind !== 'rule') return [];
  const rule = rules[entry.cause.rule];
  return rule ? [rule.when, ...amountsOf(rule.effects, entry.gauge)] : [];
}

/** Does the next link's own sentence say the same as this one? */
function isSaidAgain(game: Game, entry: TraceEntry, next: TraceEntry): boolean {
  if (next.kind !== 'change' || next.turn !== entry.turn) return false;
  const { cause } = next;
  if (entry.kind === 'event') return cause.kind === 'event' && cause.event === entry.event;
  if (entry.kind !== 'decision' || !('point' in cause) || cause.point !== entry.point) return false;
  // Whoever hears only that talks are over hears it once.
  return game.level.decisions[entry.point]?.kind === 'offer'
    ? !isBetween(game, entry.point)
    : cause.kind === 'option' && entry.decision.kind === 'choose';
}

/**
 * What led to an entry, as far as the held seat may know it: the nearest cause of its trace, and the decisions and events that
 * its rule looked at.
 */
export function parentsOf(game: Game, entry: TraceEntry): readonly TraceEntry[] {
  const nearest = chainOf(game, entry).at(-2);
  const past = game.trace.slice(0, entry.entry);
  const behind = lookedAt(game.level, entry)
    .flatMap(leavesOf)
    .filter(([kind]) => kind !== 'gauge')
    .flatMap((leaf) => broughtAbout(game, past, leaf) ?? [])
    .filter((found) => isVisible(game, found) && found !== nearest);
  const latest = [...new Set(behind)].sort((a, b) => a.entry - b.entry).slice(-MOST_BEHIND);
  return nearest ? [...latest, nearest] : latest;
}

/** All that lies behind one change, without what lies on the gauge's own line: each with what it led to. */
function behindOf(game: Game, change: ChangeEntry, own: ReadonlySet<number>): Map<TraceEntry, Set<TraceEntry>> {
  const ledTo = new Map<TraceEntry, Set<TraceEntry>>();
  const follow = (entry: TraceEntry, depth: number): void => {
    if (depth >= DEEPEST) return;
    for (const parent of parentsOf(game, entry)) {
      if (own.has(parent.entry) || isSaidAgain(game, parent, entry)) continue;
      const known = ledTo.get(parent);
      ledTo.set(parent, (known ?? new Set()).add(entry));
      if (!known) follow(parent, depth + 1);
    }
  };
  follow(change, 0);
  return ledTo;
}

interface Knot {
  readonly entry: TraceEntry;
  readonly group: CauseGroup | null;
  /** Rows it leads to. */
  readonly to: number[];
}

/** Rows from top to bottom: before each change of the gauge what led to it, in the order of time. */
function knotsOf(game: Game, changes: readonly ChangeEntry[]): readonly Knot[] {
  const own = new Set(changes.map(({ entry }) => entry));
  const knots: Knot[] = [];
  const edges: (readonly [TraceEntry, TraceEntry])[] = [];
  const add = (entry: TraceEntry, group: CauseGroup | null): void => {
    if (!knots.some((knot) => knot.entry === entry)) knots.push({ entry, group, to: [] });
  };
  for (const group of byCause(changes)) {
    const behind = behindOf(game, group.entry, own);
    for (const entry of [...behind.keys()].sort((a, b) => a.entry - b.entry)) add(entry, null);
    add(group.entry, group);
    for (const [from, led] of behind) for (const to of led) edges.push([from, to]);
  }
  const rowOf = new Map(knots.map(({ entry }, row) => [entry, row]));
  for (const [from, to] of edges) {
    const [a, b] = [rowOf.get(from) ?? 0, rowOf.get(to) ?? 0];
    const knot = knots[a];
    // What is told again for a later change stands above it already.
    if (knot && b > a && !knot.to.includes(b)) knot.to.push(b);
  }
  return knots;
}

/**
 * Why a gauge changed, as a drawing: its own line from top to bottom, each cause joining it where it acted, and before each
 * cause what had led to it. What the causes did adds up to the whole change.
 */
export function whyGraph(game: Game, changes: readonly ChangeEntry[]): readonly WhyRow[] {
  const knots = knotsOf(game, changes);
  const last = knots.map(({ to }) => Math.max(-1, ...to));
  const lanes: number[] = [];
  const isTaken = (lane: number, row: number): boolean =>
    lanes.some((other, i) => other === lane && (last[i] ?? -1) >= row);
  return knots.map(({ entry, group }, row): WhyRow => {
    const incoming = knots.flatMap(({ to }, i) => (to.includes(row) ? [i] : []));
    // The cause that has nothing else to lead to gives its line on.
    const heir = incoming.find((i) => last[i] === row);
    let lane = group ? 0 : (lanes[heir ?? -1] ?? 1);
    while (!group && heir === undefined && isTaken(lane, row)) lane += 1;
    lanes.push(lane);
    const passing = lanes.filter((other, i) => i < row && other > 0 && other !== lane && (last[i] ?? -1) > row);
    return {
      entry,
      group,
      lane,
      isFromAbove: heir !== undefined && lanes[heir] === lane,
      isOnBelow: (last[row] ?? -1) > row,
      passing: [...new Set(passing)],
      joining: [...new Set(incoming.flatMap((i) => (lanes[i] === lane ? [] : [lanes[i] as number])))],
    };
  });
}
