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
const SPOTS = Array.from({ length: 21 }, (_, i) => 0.5 + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 0.03);

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
  const boxes = new Map<string, Box>();
  const long = ({ tie }: TagWish): number => lengthOf(curves.get(tie));
  // A short thread has the least choice.
  const sorted = [...wishes].sort((a, b) => long(a) - long(b) || a.tie.localeCompare(b.tie));
  const lines = new Map([...curves].map(([tie, curve]) => [tie, alongThread(curve, 24)]));
  // In the second round the first ones make way for those that came after them.
  for (const wish of [...sorted, ...sorted]) {
    const curve = curves.get(wish.tie);
    if (!curve) continue;
    boxes.delete(wish.tie);
    const others = [...lines].flatMap(([tie, points]) => (tie === wish.tie ? [] : points));
    const spot = bestSpot(wish, curve, [...taken, ...boxes.values()], others);
    spots.set(wish.tie, spot);
    boxes.set(wish.tie, boxAt(onThread(curve, spot), wish, 1));
  }
  return spots;
}

function bestSpot(wish: TagWish, curve: ThreadCurve, busy: readonly Box[], others: readonly Point[]): number {
  const cost = (spot: number): number => {
    const box = boxAt(onThread(curve, spot), wish, 2);
    const covered = busy.reduce((sum, other) => sum + overlap(box, other), 0);
    return 100 * covered + 3 * others.filter((point) => contains(box, point)).length + 8 * Math.abs(spot - 0.5);
  };
  return SPOTS.map((spot) => ({ spot, cost: cost(spot) })).reduce((a, b) => (b.cost < a.cost ? b : a)).spot;
}
