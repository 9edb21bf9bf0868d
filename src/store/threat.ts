import { type StandingThreat, standingThreat, type ThreatWeight, weighThreat } from '../engine/decisions/threaten.ts';
import { imagine } from '../engine/imagine.ts';
import type { ThreatenPoint } from '../engine/types.ts';
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
