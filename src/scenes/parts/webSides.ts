import type { Point } from './Lens.ts';
import type { Box } from './layoutLabels.ts';
import type { PinWish } from './webLayout.ts';

/** Where the words of a capital stand, seen from its disc. */
const SIDES = ['up', 'down', 'left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** CSS px between a disc and its words. */
export const SEAM = 2;

/** The box of a capital's words, CSS px from the middle of its disc. */
export function wordBox({ radius, width, height }: Omit<PinWish, 'id' | 'place'>, side: Side): Box {
  const far = radius + SEAM;
  if (side === 'up') return { left: -width / 2, top: -far - height, width, height };
  if (side === 'down') return { left: -width / 2, top: far, width, height };
  return { left: side === 'left' ? -far - width : far, top: -height / 2, width, height };
}

/** How little a side is liked: words stand outside, above or below; beside a disc they take the room of the threads. */
function dislike(side: Side, { x, y }: Point, room: Box): number {
  const [across, down] = [(x - room.left) / room.width - 0.5, (y - room.top) / room.height - 0.5];
  if (side === 'up') return down < 0 ? 0 : 9;
  if (side === 'down') return down < 0 ? 9 : 0;
  return (side === 'left' ? across < -0.15 : across > 0.15) ? 12 : 60;
}

/** How much (CSS px) of the way between two points lies in a box. */
function within(box: Box, from: Point, to: Point): number {
  const steps = 24;
  const inside = Array.from({ length: steps }, (_, i) => (i + 0.5) / steps).filter((part) => {
    const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
    return x > box.left && x < box.left + box.width && y > box.top && y < box.top + box.height;
  });
  return (inside.length / steps) * Math.hypot(to.x - from.x, to.y - from.y);
}

/**
 * The side of each capital's words, by id: where no thread runs from its home, if there is such a side. It hangs on where
 * capitals sit and which are tied, not on how strongly: no name changes sides in the middle of a run.
 */
export function webSides(
  wishes: readonly PinWish[],
  homes: ReadonlyMap<string, Point>,
  ties: readonly { readonly ends: readonly [string, string] }[],
  room: Box,
): Map<string, Side> {
  const ways = ties.flatMap(({ ends }) => {
    const [from, to] = [homes.get(ends[0]), homes.get(ends[1])];
    return from && to ? [[from, to] as const] : [];
  });
  return new Map(
    wishes.map((wish) => {
      const home = homes.get(wish.id) ?? { x: 0, y: 0 };
      const cost = (side: Side): number => {
        const { left, top, width, height } = wordBox(wish, side);
        const box = { left: home.x + left, top: home.y + top, width, height };
        return ways.reduce((sum, [from, to]) => sum + within(box, from, to), dislike(side, home, room));
      };
      return [wish.id, SIDES.reduce((best, side) => (cost(side) < cost(best) ? side : best))];
    }),
  );
}
