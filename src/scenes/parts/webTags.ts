import type { Point } from './Lens.ts';
import type { Box } from './layoutLabels.ts';
import { alongThread, onThread, type ThreadCurve } from './webThread.ts';

/** A thread that wants a tag of this size (CSS px). */
export interface TagWish {
  readonly tie: string;
  readonly width: number;
  readonly height: number;
}

/** Where along a thread a tag may hang, best first. */
const SPOTS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.27, 0.73, 0.22, 0.78];

const boxAt = ({ x, y }: Point, { width, height }: TagWish, gap: number): Box => ({
  left: x - width / 2 - gap,
  top: y - height / 2 - gap,
  width: width + 2 * gap,
  height: height + 2 * gap,
});

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

const contains = ({ left, top, width, height }: Box, { x, y }: Point): boolean =>
  x > left && x < left + width && y > top && y < top + height;

const lengthOf = (curve: ThreadCurve | undefined): number =>
  curve ? Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) : 0;

/**
 * Where along its thread (0 to 1) each tag hangs, by tie: clear of capitals and other tags, and of other threads where
 * that is possible.
 * @param taken boxes of capitals and papers, CSS px
 */
export function webTags(
  wishes: readonly TagWish[],
  curves: ReadonlyMap<string, ThreadCurve>,
  taken: readonly Box[],
): Map<string, number> {
  const spots = new Map<string, number>();
  const busy = [...taken];
  const long = ({ tie }: TagWish): number => lengthOf(curves.get(tie));
  // A short thread has the least choice.
  const sorted = [...wishes].sort((a, b) => long(a) - long(b) || a.tie.localeCompare(b.tie));
  for (const wish of sorted) {
    const curve = curves.get(wish.tie);
    if (!curve) continue;
    const others = [...curves].filter(([tie]) => tie !== wish.tie).flatMap(([, other]) => alongThread(other, 24));
    const cost = (spot: number): number => {
      const box = boxAt(onThread(curve, spot), wish, 2);
      const covered = busy.reduce((sum, other) => sum + overlap(box, other), 0);
      return 100 * covered + 3 * others.filter((point) => contains(box, point)).length + 8 * Math.abs(spot - 0.5);
    };
    const best = SPOTS.map((spot) => ({ spot, cost: cost(spot) })).reduce((a, b) => (b.cost < a.cost ? b : a));
    spots.set(wish.tie, best.spot);
    busy.push(boxAt(onThread(curve, best.spot), wish, 1));
  }
  return spots;
}
