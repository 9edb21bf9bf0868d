import type { TraceEntry } from '../engine/types.ts';
import type { Game } from './gameStore.ts';
import { isCauseKnown, isVisible, sinceLastDecision } from './selectors.ts';

/** One change of one gauge. */
export type ChangeEntry = Extract<TraceEntry, { kind: 'change' }>;
type DecisionEntry = Extract<TraceEntry, { kind: 'decision' }>;
type EventEntry = Extract<TraceEntry, { kind: 'event' }>;

/** What became of one gauge since the held seat's last decision. */
export interface GaugeChange {
  readonly gauge: number;
  readonly from: number;
  readonly to: number;
  /** The changes it is made of, in their order; they add up to it. */
  readonly entries: readonly ChangeEntry[];
}

/** What followed from the held seat's last decision, as far as it can see. */
export interface Consequences {
  readonly own: DecisionEntry | null;
  /** Decisions of the other seats since then. */
  readonly answers: readonly DecisionEntry[];
  readonly events: readonly EventEntry[];
  /** Of each answer of a watcher, and of each pact signed or refused, the first change that the held seat sees. */
  readonly reactions: readonly ChangeEntry[];
  /** Changed gauges of the held seat's screen, the largest (as a share of its range) first. */
  readonly changes: readonly GaugeChange[];
}

const isChange = (entry: TraceEntry): entry is ChangeEntry => entry.kind === 'change';

/** What became of some gauges since the held seat's last decision, the largest change (as a share of its range) first. */
export function changesOf(game: Game, isMeant: (gauge: number) => boolean): readonly GaugeChange[] {
  const found = new Map<number, ChangeEntry[]>();
  for (const entry of sinceLastDecision(game)) {
    if (!isChange(entry) || !isMeant(entry.gauge)) continue;
    found.set(entry.gauge, [...(found.get(entry.gauge) ?? []), entry]);
  }
  const share = ({ gauge, from, to }: GaugeChange): number => {
    const [least, most] = game.level.gauges[gauge]?.range ?? [0, 1];
    return Math.abs(to - from) / (most - least || 1);
  };
  return [...found.entries()]
    .map(([gauge, list]) => ({ gauge, from: list[0]?.from ?? 0, to: list.at(-1)?.to ?? 0, entries: list }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => share(b) - share(a));
}

/** What stands for an answer as a whole: one watcher answers once a turn, one pact is settled once at a point. */
function answerKey({ cause, turn }: ChangeEntry): string {
  if (cause.kind === 'balance') return `${turn} ${cause.watcher}`;
  return cause.kind === 'signed' || cause.kind === 'refused' ? `${cause.kind} ${cause.point}` : '';
}

/** The first change of each answer. */
function reactionsIn(entries: readonly TraceEntry[]): readonly ChangeEntry[] {
  const seen = new Set<string>();
  return entries.filter(isChange).filter((entry) => {
    const answer = answerKey(entry);
    if (answer === '' || seen.has(answer)) return false;
    seen.add(answer);
    return true;
  });
}

/** Several parts of a screen ask for the same: it is worked out once for each seat that looks at a trace. */
const known = new WeakMap<Game['trace'], { readonly game: Game; readonly found: Consequences }>();

/** What followed from the held seat's last decision; before its first, what others did first. */
export function consequencesOf(game: Game): Consequences {
  const before = known.get(game.trace);
  if (before && before.game.seat === game.seat && before.game.marks === game.marks) return before.found;
  const found = workedOut(game);
  known.set(game.trace, { game, found });
  return found;
}

function workedOut(game: Game): Consequences {
  const entries = sinceLastDecision(game);
  const decisions = entries.filter((entry): entry is DecisionEntry => entry.kind === 'decision');
  return {
    own: decisions.find(({ seat }) => seat === game.seat) ?? null,
    answers: decisions.filter(({ seat }) => seat !== game.seat),
    events: entries.filter((entry): entry is EventEntry => entry.kind === 'event'),
    reactions: reactionsIn(entries),
    changes: changesOf(game, (gauge) => game.level.gauges[gauge]?.shownTo.includes(game.seat) === true),
  };
}

/** Is there nothing to tell? Who expected nothing decided nothing. */
export function isSilent({ own, answers, events, changes }: Consequences): boolean {
  const hasDecided = own && !(own.decision.kind === 'guess' && own.decision.guess === null);
  return !hasDecided && answers.length + events.length + changes.length === 0;
}

/** The offer that a seat accepted; null where the entry accepts nothing. */
export function acceptedBy({ trace }: Game, { entry, point, decision }: DecisionEntry): DecisionEntry | null {
  if (decision.kind !== 'accept') return null;
  const offer = trace
    .slice(0, entry)
    .findLast((at) => at.kind === 'decision' && at.point === point && at.decision.kind === 'propose');
  return offer?.kind === 'decision' ? offer : null;
}

/** Everything that ever moved a gauge, as far as the held seat may know it, in its order. */
export function historyOf(game: Game, gauge: number): readonly ChangeEntry[] {
  return game.trace.filter(
    (entry): entry is ChangeEntry =>
      entry.kind === 'change' && entry.gauge === gauge && (isVisible(game, entry) || isCauseKnown(game, entry.cause)),
  );
}

/** Changes of one gauge that have one cause: the largest of them, how many there are, and their sum. */
export interface CauseGroup {
  readonly entry: ChangeEntry;
  readonly times: number;
  readonly sum: number;
}

/** Changes of one gauge by their causes, in the order in which these first acted. The sums add up to the whole change. */
export function byCause(entries: readonly ChangeEntry[]): readonly CauseGroup[] {
  const groups = new Map<string, CauseGroup>();
  const size = ({ from, to }: ChangeEntry): number => Math.abs(to - from);
  for (const entry of entries) {
    const key = JSON.stringify(entry.cause);
    const found = groups.get(key);
    const by = entry.to - entry.from;
    if (!found) groups.set(key, { entry, times: 1, sum: by });
    else {
      const largest = size(entry) > size(found.entry) ? entry : found.entry;
      groups.set(key, { entry: largest, times: found.times + 1, sum: found.sum + by });
    }
  }
  return [...groups.values()];
}

/** The turn of an earlier decision or report from which most of a change comes only now; null where it followed at once. */
export function delayedFrom(game: Game, { entries }: GaugeChange): number | null {
  const size = ({ from, to }: ChangeEntry): number => Math.abs(to - from);
  const largest = [...entries].sort((a, b) => size(b) - size(a))[0];
  if (!largest || largest.cause.kind === 'rule') return null;
  const origin = game.trace[largest.because[0] ?? -1];
  return origin && origin.turn < largest.turn ? origin.turn : null;
}

const isWatch = (entry: TraceEntry): boolean => isChange(entry) && entry.cause.kind === 'watch';

const isByRule = (entry: TraceEntry): boolean => isChange(entry) && entry.cause.kind === 'rule';

/** Did one rule make both changes? */
const isSameRule = (one: TraceEntry, other: TraceEntry): boolean =>
  isChange(one) &&
  isChange(other) &&
  one.cause.kind === 'rule' &&
  other.cause.kind === 'rule' &&
  one.cause.rule === other.cause.rule;

/** Of all that a watcher reads, what somebody did comes before what goes on by itself, and the larger before the smaller. */
function byLikelyRead(one: TraceEntry, other: TraceEntry): number {
  const [a, b] = [one, other].map((entry) => {
    if (!isChange(entry)) return 0;
    const isDone = entry.cause.kind !== 'rule' && entry.cause.kind !== 'spiral';
    return Math.abs(entry.to - entry.from) + (isDone ? 1000 : 0);
  }) as [number, number];
  return b - a;
}

/**
 * The chain of causes that led to an entry, first cause first and the entry itself last. It follows the nearest cause
 * at each step and leaves out what is not known.
 * @param isKnown what the held seat can know, unless more may be told
 */
export function chainOf(
  game: Game,
  entry: TraceEntry,
  isKnown: (entry: TraceEntry) => boolean = (parent) => isVisible(game, parent),
): readonly TraceEntry[] {
  const chain: TraceEntry[] = [entry];
  let at: TraceEntry | undefined = entry;
  while (at && chain.length < 8) {
    const parents: TraceEntry[] = at.because.map((number) => game.trace[number]).filter((found) => found !== undefined);
    const from: TraceEntry = at;
    if (isWatch(from)) parents.sort(byLikelyRead);
    if (isByRule(from))
      parents.sort((a, b) => Number(b.turn === from.turn) - Number(a.turn === from.turn) || byLikelyRead(a, b));
    // That a watcher read something can be known from its answer, even where its fear cannot.
    // What a rule does turn after turn is not told again for every turn.
    at = parents.find((parent) => (isKnown(parent) || isWatch(parent)) && !isSameRule(parent, from));
    if (at) chain.unshift(at);
  }
  return chain;
}
