import type { Box } from './layoutLabels.ts';
import { alongThread, type ThreadCurve } from './webThread.ts';

/** Places tried each way. */
const STEPS = 20;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

/** Where a paper of this size (CSS px) lies in a room: on no capital, on as few threads as possible, near the middle. */
export function webPaper(
  { width, height }: { readonly width: number; readonly height: number },
  busy: readonly Box[],
  curves: readonly ThreadCurve[],
  room: Box,
): Box {
  const points = curves.flatMap((curve) => alongThread(curve, 24));
  const places = Array.from({ length: (STEPS + 1) ** 2 }, (_, i): Box => {
    const [across, down] = [(i % (STEPS + 1)) / STEPS, Math.floor(i / (STEPS + 1)) / STEPS];
    return {
      left: room.left + across * (room.width - width),
      top: room.top + down * (room.height - height),
      width,
      height,
    };
  });
  const cost = (box: Box): number => {
    const covered = busy.reduce((sum, other) => sum + overlap(box, other), 0);
    const crossed = points.filter(
      ({ x, y }) => x > box.left && x < box.left + width && y > box.top && y < box.top + height,
    ).length;
    const aside = Math.abs(box.left + width / 2 - room.left - room.width / 2) / room.width;
    return 50 * covered + 2 * crossed + 6 * aside;
  };
  return places.map((box) => ({ box, cost: cost(box) })).reduce((best, at) => (at.cost < best.cost ? at : best)).box;
}
