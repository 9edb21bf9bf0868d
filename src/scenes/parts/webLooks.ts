import type { WebNode, WebTie } from '../../store/web.ts';
import type { StripLook } from './paintStrip.ts';
import type { TagLook } from './paintTag.ts';
import type { WebMeasure } from './webMeasure.ts';

/** Smaller changes than this have no tag on threads of others. */
const LEAST = 2;
/** A room lower than this (CSS px) has no place for all gauges. */
const LOW = 150;

/** How a tie's tag looks. */
export function tagLookOf({
  strength,
  by,
  isOwn,
  isBound,
}: Pick<WebTie, 'strength' | 'by' | 'isOwn' | 'isBound'>): TagLook {
  const [now, was] = [Math.round(strength), Math.round(strength - by)];
  const isShown = isOwn || Math.abs(now - was) >= LEAST;
  return { strength: isOwn ? now : null, by: isShown ? now - was : 0, isBound };
}

/** Has this fear grown by a point or more since the held seat's last decision? */
export function hasGrown(fear: WebNode['fear']): boolean {
  return fear !== null && Math.round(fear.by) >= 1;
}

/** Is this fear's strip to be seen? On a very low stage only one that has grown is: it is news. */
export function isStripShown(fear: WebNode['fear'], { room }: WebMeasure): boolean {
  return fear !== null && (room.height >= LOW || hasGrown(fear));
}

/** A fear as its strip shows it at rest. */
export function stripOf(fear: NonNullable<WebNode['fear']>): Omit<StripLook, 'hasAnswered'> {
  return { low: fear.low, high: fear.high, was: fear.low - fear.by, hasGrown: hasGrown(fear) };
}
