import type { Place } from './mapData.ts';

/** What decides which places are shown, and which of them wins where room is short. */
export interface Interest {
  /** Place of the held seat's actor. */
  readonly seat: string;
  /** Place of the decision. */
  readonly point: string;
  /** First and last places of the streams on the map. */
  readonly ends: ReadonlySet<string>;
  /** The capital that is left beyond the edge, and pointed to; null for none. */
  readonly beyond: string | null;
  /** Actors of the level. */
  readonly actors: ReadonlySet<string>;
}

/** CSS px per map unit from which small places are shown by themselves. */
const NEAR = 1.1;

/** Places shown only when they are spoken of: Khasan faces Tumangang across a river, the oil ports come last. */
const LESS: Readonly<Record<string, number>> = { khasan: 0, 'vostochny-port': 15, chongjin: 15 };
/** On a small stage places that matter less than this are left out. */
export const LEAST_ON_SMALL = 20;

/**
 * How far (CSS px) a place keeps from all that matter more, or it is left out: a capital the story does not need is only in
 * the way of its neighbour, and from afar a port is a part of its country.
 */
export function clearanceOf(id: string, place: Place, scale: number, { seat, point, actors }: Interest): number {
  if (id === point || id === seat || (place.kind === 'capital' && actors.has(id))) return 0;
  if (scale > 0.5) return place.kind === 'capital' ? 36 : 0;
  return place.kind === 'capital' ? 56 : 34;
}

/** How much a place matters now: 0 is not shown, higher wins. */
export function priorityOf(id: string, place: Place, scale: number, interest: Interest): number {
  if (id === interest.point) return 100;
  if (id === interest.seat) return 95;
  if (id === interest.beyond) return 90;
  if (interest.ends.has(id)) return priorityOfEnd(id, place, scale);
  if (place.kind === 'capital') return interest.actors.has(id) ? 70 : 40;
  if (place.kind === 'cosmodrome') return scale > 0.4 ? 35 : 0;
  return scale > NEAR ? (LESS[id] ?? 25) : 0;
}

function priorityOfEnd(id: string, { kind }: Place, scale: number): number {
  if (kind === 'capital') return 80;
  if (scale < 0.22) return 30;
  return id in LESS ? 55 : 60;
}
