import type { StageSize } from '../stageContext.ts';
import { type Lens, onStage, type Point } from './Lens.ts';
import type { RouteLine } from './routeLine.ts';

/** A way as drawn on the stage, in CSS pixels, with the distance of each point from the start. */
export interface StageLine {
  readonly points: readonly Point[];
  readonly isSea: readonly boolean[];
  readonly along: readonly number[];
  readonly length: number;
}

/** Points nearer than this (CSS px) to the one before are left out: at world scale a railway's bends are only noise. */
const NEAREST = 5;

function thinned(line: RouteLine, lens: Lens, size: StageSize): { points: Point[]; isSea: boolean[] } {
  const points: Point[] = [];
  const isSea: boolean[] = [];
  line.points.forEach(({ x, y }, i) => {
    const point = onStage(lens, size, x, y);
    const last = points.at(-1);
    const isEnd = i === line.points.length - 1;
    if (last && !isEnd && Math.hypot(point.x - last.x, point.y - last.y) < NEAREST) return;
    points.push(point);
    isSea.push(line.isSea[i] ?? false);
  });
  return { points, isSea };
}

/** Each point moved halfway to the middle of its neighbours; the ends stay. */
function relaxed(points: readonly Point[]): Point[] {
  return points.map((point, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before || !after) return point;
    return { x: point.x / 2 + (before.x + after.x) / 4, y: point.y / 2 + (before.y + after.y) / 4 };
  });
}

/** Moved sideways by `aside` CSS px; the ends stay on their places. */
function shifted(points: readonly Point[], aside: number): Point[] {
  if (aside === 0) return [...points];
  const last = points.length - 1;
  return points.map((point, i) => {
    const before = points[Math.max(0, i - 2)] ?? point;
    const after = points[Math.min(last, i + 2)] ?? point;
    const long = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const share = Math.min(1, i / 3, (last - i) / 3);
    return {
      x: point.x - ((after.y - before.y) / long) * aside * share,
      y: point.y + ((after.x - before.x) / long) * aside * share,
    };
  });
}

/** Lays a way on the stage, `aside` CSS px to the right of its written direction (for streams side by side). */
export function stageLine(line: RouteLine, lens: Lens, size: StageSize, aside: number): StageLine {
  const { points: thin, isSea } = thinned(line, lens, size);
  const points = relaxed(shifted(relaxed(relaxed(thin)), line.isReversed ? -aside : aside));
  const along: number[] = [];
  let length = 0;
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (before) length += Math.hypot(point.x - before.x, point.y - before.y);
    along.push(length);
  });
  return { points, isSea, along, length };
}

/** The point at this distance (CSS px) from the start. */
export function pointAt(line: StageLine, distance: number): Point {
  const { points, along } = line;
  let low = 0;
  let high = points.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((along[middle] ?? 0) <= distance) low = middle;
    else high = middle;
  }
  const a = points[low] ?? { x: 0, y: 0 };
  const b = points[high] ?? a;
  const from = along[low] ?? 0;
  const share = Math.min(1, Math.max(0, (distance - from) / ((along[high] ?? 0) - from || 1)));
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** Which way the line runs at this distance (CSS px) from the start, in radians clockwise from the right. */
export function headingAt(line: StageLine, distance: number): number {
  const before = pointAt(line, distance - 4);
  const after = pointAt(line, distance + 4);
  return Math.atan2(after.y - before.y, after.x - before.x);
}
