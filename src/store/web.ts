import type { FeltTie } from '../engine/alliance.ts';
import { restOf } from '../engine/alliance.ts';
import { amountOf } from '../engine/conditions/evaluate.ts';
import { afterPull, fearOf, type PartyWeight, weighPact, weighTie } from '../engine/decisions/align.ts';
import { imagine } from '../engine/imagine.ts';
import { linked } from '../engine/link.ts';
import { constantsOf } from '../engine/spiral.ts';
import type { AlignPoint, Basis, GameState, Pull } from '../engine/types.ts';
import { type View, viewFor } from '../engine/viewFor.ts';
import type { Game } from './gameStore.ts';
import { sinceLastDecision } from './selectors.ts';
import { stateAfter } from './stateAfter.ts';

/** A capital of the web, as the held seat sees it. */
export interface WebNode {
  /** Actor id. */
  readonly actor: string;
  readonly isHeld: boolean;
  /**
   * Its fear, 0 to 100, where it watches others: the range the held seat knows, and by how much that has moved since its
   * last decision; null where it watches nobody.
   */
  readonly fear: { readonly low: number; readonly high: number; readonly by: number } | null;
  /** Did it answer what it read since the held seat's last decision? */
  readonly hasAnswered: boolean;
}

/** A thread of the web, as the held seat sees it. */
export interface WebTie {
  readonly tie: string;
  /** Actor ids. */
  readonly ends: readonly [string, string];
  /** 0 to 100; the middle where the held seat sees a range. */
  readonly strength: number;
  /** By how much it has changed since the held seat's last decision, as far as that seat can see. */
  readonly by: number;
  readonly isBound: boolean;
  /** Is the held seat at one of its ends? */
  readonly isOwn: boolean;
}

/** The whole web. */
export interface Web {
  readonly nodes: readonly WebNode[];
  readonly ties: readonly WebTie[];
}

/** How a watcher would read a pull; the numbers are what the held seat's staff expect. */
export interface Reader {
  /** Actor id. */
  readonly actor: string;
  readonly from: number;
  readonly to: number;
  /** Would its fear then have grown more than it bears? */
  readonly isTooMuch: boolean;
}

/** A pull that can be made now, and what it would bring, before anybody answers. */
export interface PullNow {
  /** The option's id. */
  readonly option: string;
  /** Strength of the tie right after it. */
  readonly strength: number;
  /** Strength of the tie once all of it has come, also what takes its time. */
  readonly later: number;
  readonly felt: FeltTie | null;
  /** Those whose fear it moves by at least one point. */
  readonly readers: readonly Reader[];
}

/** One tie of the held seat, with what can be done to it now. */
export interface PartnerNow {
  /** Actor id. */
  readonly partner: string;
  readonly tie: string;
  readonly strength: number;
  readonly isBound: boolean;
  readonly felt: FeltTie | null;
  /** The most that each part of it can be: left alone without any tie, the rest at full strength. */
  readonly most: FeltTie | null;
  readonly basis: Basis | null;
  readonly pulls: readonly PullNow[];
}

/** A pact that can be proposed now, and what it is worth to each party as the held seat's staff guess. */
export interface PactNow {
  /** The option's id. */
  readonly option: string;
  readonly pact: string;
  readonly parties: readonly (Omit<PartyWeight, 'actor'> & { readonly actor: string })[];
}

/** The decision at the web, as the held seat sees it. */
export interface AlignNow {
  readonly point: AlignPoint;
  readonly partners: readonly PartnerNow[];
  readonly pacts: readonly PactNow[];
}

const actorId = ({ level }: Game, actor: number): string => level.actors[actor]?.id ?? '';

function changeOf(game: Game, gauge: number): number {
  return sinceLastDecision(game).reduce(
    (sum, entry) => (entry.kind === 'change' && entry.gauge === gauge ? sum + entry.to - entry.from : sum),
    0,
  );
}

/** Who answered what it read since the held seat's last decision, by watcher. */
function answeredSince(game: Game): ReadonlySet<number> {
  const found = sinceLastDecision(game).flatMap((entry) =>
    entry.kind === 'change' && entry.cause.kind === 'balance' ? [entry.cause.watcher] : [],
  );
  return new Set(found);
}

/** A fear as the held seat sees it, against what it saw of it when it last decided: of a range the middle counts. */
function fearSeen({ view }: Game, earlier: View, gauge: number): WebNode['fear'] {
  const [now, then] = [view.gauges[gauge], earlier.gauges[gauge]];
  if (!now || !then) return null;
  return { low: now.low, high: now.high, by: (now.low + now.high - then.low - then.high) / 2 };
}

/** All capitals and threads; null in a level without ties. */
export function webOf(game: Game): Web | null {
  const { level, view, seat } = game;
  if (level.ties.length === 0) return null;
  const imagined = imagine(level, view, 0);
  const held = level.seats[seat]?.actor;
  const answered = answeredSince(game);
  const earlier = viewFor(level, stateAfter(game, (game.marks.at(-1) ?? 0) - 1), seat);
  const tied = level.actors.map((_, i) => i).filter((i) => level.ties.some(({ ends }) => ends.includes(i)));
  const nodes = tied.map((actor): WebNode => {
    const watcher = level.watchers.findIndex((one) => one.actor === actor);
    const gauge = level.watchers[watcher]?.fear;
    const fear = gauge === undefined ? null : fearSeen(game, earlier, gauge);
    return { actor: actorId(game, actor), isHeld: actor === held, fear, hasAnswered: answered.has(watcher) };
  });
  const ties = level.ties.map(({ id, ends, gauge }, i): WebTie => {
    const bound = linked(level).ties[i]?.bound;
    return {
      tie: id,
      ends: [actorId(game, ends[0]), actorId(game, ends[1])],
      strength: imagined.gauges[gauge] ?? 0,
      by: changeOf(game, gauge),
      isBound: !!bound && amountOf(bound, imagined) !== 0,
      isOwn: held !== undefined && ends.includes(held),
    };
  });
  return { nodes, ties };
}

function readersOf(game: Game, before: GameState, after: GameState): Reader[] {
  const { level, view } = game;
  return level.watchers.flatMap(({ actor, patience, answer }, i) => {
    const [from, to] = [Math.round(fearOf(level, before, i)), Math.round(fearOf(level, after, i))] as const;
    const isTooMuch = answer.length > 0 && to > from && to - (view.answered[i] ?? 0) >= patience;
    return from === to ? [] : [{ actor: actorId(game, actor), from, to, isTooMuch }];
  });
}

function pullNow(game: Game, imagined: GameState, pull: Pull): PullNow {
  const { level, seat } = game;
  const after = afterPull(level, imagined, pull);
  const { gauge = -1 } = level.ties[pull.tie] ?? {};
  const strength = after.gauges[gauge] ?? 0;
  const coming = after.later.filter((effect) => effect.gauge === gauge && !imagined.later.includes(effect));
  const later = coming.reduce((sum, { by }) => Math.min(100, Math.max(0, sum + by)), strength);
  return {
    option: pull.id,
    strength,
    later,
    felt: weighTie(level, after, seat, pull.tie),
    readers: readersOf(game, imagined, after),
  };
}

function partnerNow(game: Game, imagined: GameState, tie: number, own: readonly Pull[]): PartnerNow {
  const { level, seat } = game;
  const bound = linked(level).ties[tie]?.bound;
  const [none, full] = [0, 100].map((strength) => weighTie(level, imagined, seat, tie, strength));
  return {
    partner: actorId(game, own[0]?.partner ?? 0),
    tie: level.ties[tie]?.id ?? '',
    strength: imagined.gauges[level.ties[tie]?.gauge ?? -1] ?? 0,
    isBound: !!bound && amountOf(bound, imagined) !== 0,
    felt: weighTie(level, imagined, seat, tie),
    most: none && full ? { ...full, abandonment: none.abandonment } : null,
    basis: level.felt.find((felt) => felt.seat === seat && felt.tie === tie)?.basis ?? null,
    pulls: own.map((pull) => pullNow(game, imagined, pull)),
  };
}

/** The decision at the web while the held seat has to make it; null otherwise. */
export function alignOf(game: Game): AlignNow | null {
  const { level, view, seat } = game;
  const point = level.decisions[view.point];
  if (point?.kind !== 'align' || view.awaited !== seat || view.options.kind !== 'choose') return null;
  const open = view.options.options;
  const imagined = imagine(level, view, 0);
  const pulls = point.pulls.filter(({ id }) => open.includes(id));
  const ties = [...new Set(pulls.map(({ tie }) => tie))];
  const partners = ties.map((at) =>
    partnerNow(
      game,
      imagined,
      at,
      pulls.filter(({ tie }) => tie === at),
    ),
  );
  const pacts = point.pacts
    .filter(({ id }) => open.includes(id))
    .map(({ id, pact }): PactNow => {
      const parties = weighPact(level, imagined, pact).map((party) => ({
        ...party,
        actor: actorId(game, party.actor),
      }));
      return { option: id, pact: level.pacts[pact]?.id ?? '', parties };
    });
  return { point, partners, pacts };
}

/**
 * Is the web to be looked at now? While the held seat is to pull at it; and where nothing flows on the map of a level with
 * ties, also at its choices and at the end, so that what a pull brought about can be seen.
 */
export function isWebShown({ level, view, seat }: Game): boolean {
  const kind = level.decisions[view.point]?.kind;
  if (kind === 'align' && view.awaited === seat && view.ending < 0) return true;
  return level.ties.length > 0 && level.flows.length === 0 && (kind === 'choose' || view.ending >= 0);
}

/** Where two arming sides stand, and where they would come to rest if nothing else happened (null: nowhere). */
export interface SpiralNow {
  readonly spiral: string;
  /** Indices of the gauges. */
  readonly gauges: readonly [number, number];
  readonly rest: readonly [number, number] | null;
}

/** Every spiral of the level, as the held seat's staff work it out; a rest beyond a gauge's range is none. */
export function spiralsOf({ level, view }: Game): readonly SpiralNow[] {
  const imagined = imagine(level, view, 0);
  return level.spirals.map(({ id, gauges }, i) => {
    const links = linked(level).spirals[i];
    const rest = links ? restOf(constantsOf(links, imagined)) : null;
    const isWithin = rest?.every((value, side) => value <= (level.gauges[gauges[side] ?? -1]?.range[1] ?? 0));
    return { spiral: id, gauges, rest: isWithin ? rest : null };
  });
}
