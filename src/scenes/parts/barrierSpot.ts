import { isSmall, type StageSize } from '../stageContext.ts';
import { FIRST, NEXT } from './barriersOf.ts';

/** Half the length of the smallest barrier, and of the largest, on a phone's map and on others, CSS px. */
const [LEAST, MOST_ON_SMALL, MOST] = [17, 17, 31];

/** Half the length of a barrier at most, CSS px. */
export const barrierRadius = (size: StageSize): number => (isSmall(size) ? MOST_ON_SMALL : MOST);

/**
 * Where a barrier stands on its stream, from the stream's beginning, and half its length; CSS px.
 * @param part where on its way, as a part of it (0 to 1)
 * @param length of the stream, CSS px
 */
export function barrierSpot(
  part: number,
  length: number,
  size: StageSize,
): { readonly at: number; readonly radius: number } {
  // Seen from afar it is small, too, or it would bury the capitals beside its stream.
  const radius = Math.min(barrierRadius(size), Math.max(LEAST, length * 0.1));
  // One behind the other, not one on the other.
  return { at: length * FIRST + ((part - FIRST) / NEXT) * Math.max(length * NEXT, radius * 2.3), radius };
}
