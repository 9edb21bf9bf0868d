import type { WebNode, WebTie } from '../../store/web.ts';
import type { StripLook } from './paintStrip.ts';
import type { TagLook } from './paintTag.ts';
import type { WebMeasure } from './webMeasure.ts';

/** Smaller changes than this have no tag on threads of others; on a phone, where there is room for few. */
const [LEAST, LEAST_SPARSE] = [2, 5];
/** On a phone a fear that grew by less has no strip. */
const FEAR_SPARSE = 3;
/** A room lower than this (CSS px) has no place for all gauges. */
const LOW = 150;

/** How a tie's tag looks; `isNamed` where the card speaks of its number. */
export function tagLookOf(
  { strength, by, isOwn, isBound }: Pick<WebTie, 'strength' | 'by' | 'isOwn' | 'isBound'>,
  { isSparse }: WebMeasure,
  isNamed: boolean,
): TagLook {
  const [now, was] = [Math.round(strength), Math.round(strength - by)];
  const isShown = isOwn || isNamed || Math.abs(now - was) >= (isSparse ? LEAST_SPARSE : LEAST);
  return { strength: isOwn || isNamed ? now : null, by: isShown ? now - was : 0, isBound, isOwn };
}

/** Has this fear grown by a point or more since the held seat's last decision? */
export function hasGrown(fear: WebNode['fear']): boolean {
  return fear !== null && Math.round(fear.by) >= 1;
}

/** Is this fear's strip to be seen? On a phone, or a very low stage, only one that is news, and the held seat's own. */
export function isStripShown({ fear, isHeld, hasAnswered }: WebNode, { room, isSparse }: WebMeasure): boolean {
  if (!fear) return false;
  if (isSparse) return isHeld || hasAnswered || Math.round(fear.by) >= FEAR_SPARSE;
  return room.height >= LOW || hasGrown(fear);
}

/** A fear as its strip shows it at rest. */
export function stripOf(fear: NonNullable<WebNode['fear']>): Omit<StripLook, 'hasAnswered'> {
  return { low: fear.low, high: fear.high, was: fear.low - fear.by, hasGrown: hasGrown(fear) };
}
