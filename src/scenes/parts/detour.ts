import type { StageLine } from './stageLine.ts';

/** A line bent out of the way of an obstacle. */
export interface Detour {
  /** Distance (CSS px) from the line's start at which the obstacle stands. */
  readonly at: number;
  /** Half the stretch that is bent, and how far it is bent aside, CSS px. */
  readonly half: number;
  readonly aside: number;
}

/** The line led round an obstacle in a soft bow; its ends stay where they are. */
export function withDetour(line: StageLine, { at, half, aside }: Detour): StageLine {
  const points = line.points.map((point, i) => {
    const away = Math.abs((line.along[i] ?? 0) - at) / half;
    const before = line.points[i - 1] ?? point;
    const after = line.points[i + 1] ?? point;
    if (away >= 1) return point;
    const long = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    // Flat on top: the bow has to clear the whole width of what it goes round.
    const bow = aside * (1 - away ** 2) ** 1.5;
    return { x: point.x - ((after.y - before.y) / long) * bow, y: point.y + ((after.x - before.x) / long) * bow };
  });
  const along: number[] = [];
  let length = 0;
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (before) length += Math.hypot(point.x - before.x, point.y - before.y);
    along.push(length);
  });
  return { ...line, points, along, length };
}
