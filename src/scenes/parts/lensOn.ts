import { isSmall, type StageSize } from '../stageContext.ts';
import type { Lens, Point } from './Lens.ts';

/** A rectangle of the map (map units) or of the stage (CSS px). */
export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The box that holds one point. */
export const boundsOf = ({ x, y }: Point): Bounds => ({ left: x, right: x, top: y, bottom: y });

/** Widens a box so that it holds a point and `around` to each side of it. */
export function include(box: Bounds, { x, y }: Point, around: number): void {
  box.left = Math.min(box.left, x - around);
  box.right = Math.max(box.right, x + around);
  box.top = Math.min(box.top, y - around);
  box.bottom = Math.max(box.bottom, y + around);
}

/** CSS px kept free at each edge, for marks and labels; on a phone, where every pixel tells, hardly more than a mark needs. */
function edgeOf(size: StageSize): number {
  if (isSmall(size)) return 15;
  return Math.min(44, Math.max(20, Math.min(size.width, size.height) * 0.075));
}

/** Paper that covers more of the height than this is not all reckoned with. */
const MOST = 0.6;

/** The part of the stage (CSS px) that no other paper covers, without its edges. Never less than a little. */
function free(size: StageSize): Bounds {
  const edge = edgeOf(size);
  const { width, height, coveredTop = 0, coveredBottom = 0, coveredRight = 0 } = size;
  const top = Math.min(coveredTop, height * 0.4) + edge;
  // A name below the lowest mark needs a little more.
  const bottom = height - Math.min(coveredBottom, height * MOST) - edge - 4;
  const middle = (top + bottom) / 2;
  return {
    left: edge,
    right: Math.max(edge + 20, width - coveredRight - edge),
    top: Math.min(top, middle - 10),
    bottom: Math.max(bottom, middle + 10),
  };
}

/** Map units across the whole disc. */
export const WHOLE = 4130;
/** Room for a name beside what is told, CSS px. */
const NAME = 44;

/** Where a lens would have to be (map units) for the disc to fill the width of a stage, or to stand in its middle. */
function discAt(x: number, scale: number, width: number): number {
  const half = width / 2 / scale;
  return half > WHOLE / 2 ? WHOLE / 2 : Math.min(WHOLE - half, Math.max(half, x));
}

/** The lens that fits a box of the map into what is free of the stage, in its middle. */
export function lensOn(box: Bounds, size: StageSize): Lens {
  const room = free(size);
  const across = (room.right - room.left) / Math.max(1, box.right - box.left);
  const down = (room.bottom - room.top) / Math.max(1, box.bottom - box.top);
  const scale = Math.max(0.01, Math.min(across, down));
  // The middle of what is free, not of the whole stage.
  const x = (box.left + box.right) / 2 - ((room.left + room.right) / 2 - size.width / 2) / scale;
  const slack = Math.max(0, (room.right - room.left - (box.right - box.left) * scale) / 2 - NAME) / scale;
  return {
    x: isSmall(size) ? Math.min(x + slack, Math.max(x - slack, discAt(x, scale, size.width))) : x,
    y: (box.top + box.bottom) / 2 - ((room.top + room.bottom) / 2 - size.height / 2) / scale,
    scale,
  };
}
