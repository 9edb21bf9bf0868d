import { type StandingThreat, standingThreat, type ThreatWeight, weighThreat } from '../engine/decisions/threaten.ts';
import { imagine } from '../engine/imagine.ts';
import { linked } from '../engine/link.ts';
import type { Cause, Instrument, ThreatenPoint } from '../engine/types.ts';
import type { Game } from './gameStore.ts';

/** A threat as the held seat sees it: while it puts it together, or while it has to answer it. */
export interface ThreatNow {
  readonly point: ThreatenPoint;
  /** Does the held seat threaten, or is it threatened? */
  readonly isOurs: boolean;
  /** Actor ids: who threatens, who is threatened. */
  readonly sides: readonly [string, string];
  /** What it is made of so far; null where still open. */
  readonly parts: readonly [string | null, string | null, string | null];
  /** Known to who threatens alone. */
  readonly isMeant: boolean | null;
  /** As the held seat's staff guess; null until instrument, audience and proof are chosen. */
  readonly weight: ThreatWeight | null;
}

/** The threat that these parts make; null while one is missing. */
function threatOfParts(point: ThreatenPoint, parts: ThreatNow['parts']): StandingThreat | null {
  const instrument = point.instruments.find(({ id }) => id === parts[0]);
  const audience = point.audiences.find(({ id }) => id === parts[1]);
  const proof = point.proofs.find(({ id }) => id === parts[2]);
  return instrument && audience && proof ? { instrument, audience, proof } : null;
}

/** The threat the held seat is busy with; null where there is none. */
export function threatOf(game: Game): ThreatNow | null {
  const { level, view, draft, seat } = game;
  const point = level.decisions[view.point];
  if (point?.kind !== 'threaten' || view.awaited !== seat) return null;
  const actor = (index: number): string => level.actors[level.seats[index]?.actor ?? 0]?.id ?? '';
  const standing = standingThreat(point, view);
  const parts: ThreatNow['parts'] = standing
    ? [standing.instrument.id, standing.audience.id, standing.proof.id]
    : (draft?.parts ?? [null, null, null]);
  const threat = standing ?? threatOfParts(point, parts);
  return {
    point,
    isOurs: point.seats[0] === seat,
    sides: [actor(point.seats[0]), actor(point.seats[1])],
    parts,
    isMeant: draft?.isMeant ?? null,
    weight: threat ? weighThreat(level, imagine(level, view, 0), view.point, threat) : null,
  };
}

/** What the scales of a threat are drawn by, beside its weight. */
export interface ThreatMeasure {
  /** The most that anything at this point weighs: all weights are drawn on one scale, whatever is chosen. */
  readonly most: number;
  /** Actor ids of those whose numbers decide how much of the pain others make up for. */
  readonly helpers: readonly string[];
}

/** The measure of the scales of a threat, as the held seat's staff guess. */
export function threatMeasureOf(game: Game, { point, sides, parts }: ThreatNow): ThreatMeasure {
  const { level, view } = game;
  const [audience, proof] = [point.audiences[0], point.proofs[0]];
  const state = imagine(level, view, 0);
  const weights = point.instruments.flatMap((instrument) =>
    audience && proof ? [weighThreat(level, state, view.point, { instrument, audience, proof })] : [],
  );
  const chosen = point.instruments.find(({ id }) => id === parts[0]);
  const reads = chosen ? (linked(level).threats[view.point]?.instruments.get(chosen.index)?.leak.reads ?? []) : [];
  const actors = [...reads].map((gauge) => level.actors[level.gauges[gauge]?.actor ?? -1]?.id ?? '');
  return {
    most: Math.max(1, ...weights.flatMap(({ pain, stake }) => [pain, stake])),
    helpers: [...new Set(actors)].filter((actor) => actor !== '' && !sides.includes(actor)),
  };
}

/** What became of a threat: it stands, was carried out, dropped (an offer: broken), heeded, or (an offer) refused. */
export type ThreatFate = 'open' | 'carried' | 'dropped' | 'heeded' | 'refused';

/** A threat that was made, as far as the held seat knows of it. */
export interface ThreatMade {
  readonly point: ThreatenPoint;
  /** Actor ids: who threatens, who is threatened. */
  readonly sides: readonly [string, string];
  readonly instrument: Instrument;
  readonly fate: ThreatFate;
  /** Is its fate news: did the answer come with, or after, the held seat's last decision? */
  readonly isNews: boolean;
  /** Share (0 to 1) of its pain that others make up for by now, as the held seat's staff guess. */
  readonly leak: number;
  /** Has something that carrying it out raised gone back to nothing, as the held seat sees? */
  readonly isWorn: boolean;
}

/** Which fate the trace tells: who was threatened learns whether it was meant only by what followed. */
function fateOf(game: Game, at: number, point: ThreatenPoint, isOffer: boolean): ThreatFate {
  const answer = point.answers.find(({ index }) => (game.view.taken[index] ?? 0) > 0);
  if (!answer) return 'open';
  const isDue = isOffer === answer.isYield;
  if (!isDue) return isOffer ? 'refused' : 'heeded';
  const followed = (kind: Cause['kind']): boolean =>
    game.trace.some((entry) => {
      if (entry.kind !== 'change' || entry.cause.kind !== kind) return false;
      return 'point' in entry.cause && entry.cause.point === at;
    });
  if (followed('drop')) return 'dropped';
  if (followed('carry') || (game.view.taken[point.meant.index] ?? 0) > 0) return isOffer ? 'heeded' : 'carried';
  return point.seats[0] === game.seat ? 'dropped' : 'open';
}

/** Has something that carrying out an instrument raised come down to the least it can be? */
function isWorn({ level, view, trace }: Game, at: number, { carried }: Instrument): boolean {
  const own = new Set(carried.flatMap((effect) => (effect.kind === 'change' ? [effect.gauge] : [])));
  return trace.some((entry) => {
    if (entry.kind !== 'change' || entry.cause.kind !== 'carry' || entry.cause.point !== at) return false;
    const { gauge, from, to } = entry;
    const least = level.gauges[gauge]?.range[0] ?? Number.NEGATIVE_INFINITY;
    return own.has(gauge) && to > from && (view.gauges[gauge]?.high ?? Number.POSITIVE_INFINITY) <= least;
  });
}

/** Is the last answer at a point among what followed from the held seat's last decision? */
function isNews({ level, trace, marks }: Game, at: number): boolean {
  const target = (level.decisions[at] as ThreatenPoint).seats[1];
  return trace
    .slice(marks.at(-1) ?? 0)
    .some((entry) => entry.kind === 'decision' && entry.point === at && entry.seat === target);
}

/** All threats that were made in this run and that the held seat knows of, in order. */
export function threatsMade(game: Game): readonly ThreatMade[] {
  const { level, view } = game;
  const actor = (index: number): string => level.actors[level.seats[index]?.actor ?? 0]?.id ?? '';
  return level.decisions.flatMap((point, at): ThreatMade[] => {
    if (point.kind !== 'threaten') return [];
    const threat = standingThreat(point, view);
    if (!threat) return [];
    const { instrument } = threat;
    return [
      {
        point,
        sides: [actor(point.seats[0]), actor(point.seats[1])],
        instrument,
        fate: fateOf(game, at, point, instrument.isOffer),
        isNews: isNews(game, at),
        leak: weighThreat(level, imagine(level, view, 0), at, threat).leak,
        isWorn: isWorn(game, at, instrument),
      },
    ];
  });
}
