import type { Point } from './Lens.ts';

/**
 * Where the token of a stream too short to travel stands: near its middle, clear of lines and marks; if nothing near is
 * clear, where most room is.
 * @param diameter of the token, CSS px
 * @param busy points to keep clear of, CSS px
 */
export function standingPlace(middle: Point, diameter: number, busy: readonly Point[]): Point {
  let best = middle;
  let widest = -1;
  for (const away of [0.9, 1.4])
    for (let i = 0; i < 12; i++) {
      const x = middle.x + away * diameter * Math.cos((i * Math.PI) / 6);
      const y = middle.y + away * diameter * Math.sin((i * Math.PI) / 6);
      // More room than enough is not worth a longer way.
      const clear = Math.min(diameter * 0.9, ...busy.map((point) => Math.hypot(point.x - x, point.y - y)));
      if (clear <= widest + 0.01) continue;
      best = { x, y };
      widest = clear;
    }
  return best;
}
