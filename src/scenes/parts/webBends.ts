import type { Point } from './Lens.ts';
import type { Box } from './layoutLabels.ts';
import { alongThread, threadCurve } from './webThread.ts';

/** A thread that may have to go round capitals that are not its own. */
export interface BendWish {
  readonly from: Point;
  readonly to: Point;
  readonly strength: number;
  /** Boxes (CSS px) it should not run through or close by. */
  readonly around: readonly Box[];
  /** The part of the stage it stays in, CSS px. */
  readonly room: Box;
}

/** CSS px that a thread keeps from a capital that is not its own. */
const CLEAR = 5;
/** Bends that are tried, as shares of the longest that is allowed. */
const TRIED = [0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1] as const;
/** The longest bend, as a share of the thread's length. */
const LONGEST = 0.16;

const isClose = ({ left, top, width, height }: Box, { x, y }: Point): boolean =>
  x > left - CLEAR && x < left + width + CLEAR && y > top - CLEAR && y < top + height + CLEAR;

/** How far aside (CSS px) the middle of a thread is led so that it clears others' capitals, and nothing seems tied that is not. */
export function bendFor({ from, to, strength, around, room }: BendWish): number {
  const longest = LONGEST * Math.hypot(to.x - from.x, to.y - from.y);
  const cost = (share: number): number => {
    const points = alongThread(threadCurve(from, to, strength, share * longest), 32);
    const inTheWay = points.filter((point) => !isClose(room, point) || around.some((box) => isClose(box, point)));
    return inTheWay.length + 1.6 * Math.abs(share);
  };
  let best = { share: 0, cost: cost(0) };
  for (const share of TRIED) {
    // It costs that much even if nothing is in its way.
    if (best.cost <= 1.6 * Math.abs(share)) continue;
    const found = cost(share);
    if (found < best.cost) best = { share, cost: found };
  }
  return best.share * longest;
}
