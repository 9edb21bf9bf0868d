import type { Point } from './Lens.ts';

/** A thread as it hangs: a curve with one bend, CSS px. */
export interface ThreadCurve {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

/** How far (as a share of its length) a thread without any strength hangs through. */
const DEEPEST = 0.19;

/** How far a thread of this strength (0 to 100) hangs through, as a share of its length: a full one not at all. */
export function sagOf(strength: number): number {
  return DEEPEST * (1 - Math.min(100, Math.max(0, strength)) / 100) ** 1.7;
}

/** How thick a thread of this strength (0 to 100) is, in CSS px at a unit of 1. */
export function thicknessOf(strength: number, isOwn: boolean): number {
  const share = (Math.min(100, Math.max(0, strength)) / 100) ** 1.25;
  return isOwn ? 1.3 + 4.2 * share : 1 + 2.4 * share;
}

/** The thread between two points; `swing` (CSS px) moves its middle aside while it trembles. */
export function threadCurve(from: Point, to: Point, strength: number, swing = 0): ThreadCurve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const long = Math.hypot(dx, dy) || 1;
  // Across the thread, on the side that is lower on the stage: paper threads hang down, too.
  const side = dx === 0 ? 1 : Math.sign(dx);
  const across = { x: (-dy / long) * side, y: (dx / long) * side };
  const sag = 2 * sagOf(strength) * long;
  return {
    from,
    to,
    bend: {
      x: (from.x + to.x) / 2 + across.x * (sag * 0.7 + 2 * swing),
      y: (from.y + to.y) / 2 + across.y * (sag * 0.7 + 2 * swing) + sag * 0.3,
    },
  };
}

/** The point at `part` (0 to 1) of a thread. */
export function onThread({ from, bend, to }: ThreadCurve, part: number): Point {
  const rest = 1 - part;
  const [first, second, third] = [rest * rest, 2 * rest * part, part * part];
  return {
    x: first * from.x + second * bend.x + third * to.x,
    y: first * from.y + second * bend.y + third * to.y,
  };
}

/** Points along a thread, its ends included. */
export function alongThread(curve: ThreadCurve, count: number): readonly Point[] {
  return Array.from({ length: count + 1 }, (_, i) => onThread(curve, i / count));
}

/** How long a plucked thread trembles, ms. */
export const HUM = 900;
/** From this strength on a thread hums when it is pulled. */
const TAUT = 66;

/** How far (CSS px) a thread of this strength swings aside `since` ms after it was changed `by` so much. */
export function swingOf(strength: number, by: number, since: number): number {
  if (since < 0 || since > HUM || by === 0) return 0;
  const taut = Math.max(0, (strength - TAUT) / (100 - TAUT));
  const most = Math.min(1, 0.35 + Math.abs(by) / 20) * (1.2 + 2.6 * taut);
  const fade = (1 - since / HUM) ** 2;
  return taut === 0 ? 0 : most * fade * Math.sin((since / 1000) * 2 * Math.PI * (9 + 5 * taut));
}
