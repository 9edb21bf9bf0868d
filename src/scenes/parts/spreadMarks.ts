import type { Point } from './Lens.ts';

/** A mark on the stage: where it belongs (CSS px), how wide it is, how much it matters. */
export interface MarkWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly priority: number;
}

const byPriority = (a: MarkWish, b: MarkWish): number => b.priority - a.priority || a.id.localeCompare(b.id);

/** Furthest (CSS px) a mark may be moved from its place; further would be a lie. */
const FURTHEST = 13;

/**
 * Moves marks that cover each other apart, the less important ones only, and leaves out those that would have to go too
 * far. Gives the shift of each mark that stays, in CSS px.
 */
export function spreadMarks(wishes: readonly MarkWish[]): Map<string, Point> {
  const shifts = new Map<string, Point>();
  const settled: MarkWish[] = [];
  for (const wish of [...wishes].sort(byPriority)) {
    const place = clear(wish, settled);
    if (!place) continue;
    shifts.set(wish.id, { x: place.x - wish.x, y: place.y - wish.y });
    settled.push({ ...wish, ...place });
  }
  return shifts;
}

function clear(wish: MarkWish, settled: readonly MarkWish[]): Point | null {
  let { x, y } = wish;
  for (const other of settled) {
    const apart = Math.hypot(x - other.x, y - other.y) || 0.01;
    const enough = (wish.radius + other.radius) * 1.1;
    if (apart >= enough) continue;
    x = other.x + ((x - other.x) / apart) * enough;
    y = other.y + ((y - other.y) / apart) * enough;
  }
  const isTooFar = Math.hypot(x - wish.x, y - wish.y) > FURTHEST;
  const isCovered = settled.some((other) => Math.hypot(x - other.x, y - other.y) < (wish.radius + other.radius) * 0.85);
  return isTooFar || isCovered ? null : { x, y };
}

/** Leaves out the marks that come nearer than their own clearance (CSS px) to one that matters more. */
export function withRoom<W extends MarkWish & { readonly clearance: number }>(wishes: readonly W[]): W[] {
  const kept: W[] = [];
  for (const wish of [...wishes].sort(byPriority))
    if (kept.every(({ x, y }) => Math.hypot(x - wish.x, y - wish.y) >= wish.clearance)) kept.push(wish);
  return kept;
}
