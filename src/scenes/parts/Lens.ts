import type { StageSize } from '../stageContext.ts';
import { ease } from './Glide.ts';

/** What part of the map is seen: its centre in map units, and CSS pixels per map unit. */
export interface Lens {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A point: map units or CSS pixels, as its user says. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a point of the map (map units) is on the stage (CSS px). */
export function onStage(lens: Lens, size: StageSize, x: number, y: number): Point {
  return { x: (x - lens.x) * lens.scale + size.width / 2, y: (y - lens.y) * lens.scale + size.height / 2 };
}

/** The lens on the way between two, at `part` (0 to 1) of the time. */
export function between(from: Lens, to: Lens, part: number, size: StageSize): Lens {
  const way = ease(part);
  const straight = from.scale * (to.scale / from.scale) ** way;
  const share = shareOfWay(from.scale, to.scale, straight, way);
  // A long way at one height is flown over from further up, or the land would rush by.
  const screens =
    (Math.hypot(to.x - from.x, to.y - from.y) * Math.min(from.scale, to.scale)) / Math.max(size.width, size.height);
  const rise = Math.min(0.5, Math.max(0, screens - 0.5) * 0.3) * Math.sin(Math.PI * way);
  return {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
    scale: straight * (1 - rise),
  };
}

/** Going nearer, the goal must not leave the view: centre and height go together so that one point stands still. */
function shareOfWay(from: number, to: number, now: number, way: number): number {
  const change = 1 / to - 1 / from;
  if (Math.abs(Math.log(to / from)) < 0.15) return way;
  return (1 / now - 1 / from) / change;
}

/** Are two lenses the same for the eye? */
export function isSameLens(a: Lens, b: Lens): boolean {
  const near = (p: number, q: number, by: number): boolean => Math.abs(p - q) < by;
  return near(a.x, b.x, 0.5 / b.scale) && near(a.y, b.y, 0.5 / b.scale) && near(a.scale / b.scale, 1, 0.002);
}
