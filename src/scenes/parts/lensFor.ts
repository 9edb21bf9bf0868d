import type { StageSize } from '../stageContext.ts';
import type { Lens, Point } from './Lens.ts';
import type { Place, PlaceKind } from './mapData.ts';

/** How much of the map belongs to a place, in map units (3.9 km) from it to each side, by kind. */
const AROUND: Readonly<Record<PlaceKind, number>> = {
  capital: 250,
  cosmodrome: 130,
  border: 44,
  port: 44,
  city: 44,
  'launch-site': 90,
  depot: 260,
};
/** Capitals whose surroundings are wider or narrower than most. */
const AROUND_PLACE: Readonly<Record<string, number>> = {
  moscow: 420,
  kyiv: 260,
  washington: 620,
  beijing: 300,
  pyongyang: 220,
  seoul: 220,
};
/** Places that are told together with another: the cosmodrome with the border the train comes from. */
const WITH: Readonly<Record<string, readonly string[]>> = {
  vostochny: ['tumangang'],
  tumangang: ['vladivostok'],
  rajin: ['dunai'],
  dunai: ['rajin'],
};
/** Map units across the whole disc. */
const WHOLE = 4130;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function include(box: Box, { x, y }: Point, around: number): void {
  box.left = Math.min(box.left, x - around);
  box.right = Math.max(box.right, x + around);
  box.top = Math.min(box.top, y - around);
  box.bottom = Math.max(box.bottom, y + around);
}

/** CSS px kept free at each edge, for marks and labels. */
const edgeOf = ({ width, height }: StageSize): number => Math.min(44, Math.max(22, Math.min(width, height) * 0.075));

function lensOn(box: Box, size: StageSize): Lens {
  const edge = edgeOf(size);
  const { coveredTop = 0, coveredBottom = 0 } = size;
  const free = Math.max(40, size.height - coveredTop - coveredBottom);
  const scale = Math.max(
    0.01,
    Math.min((size.width - 2 * edge) / (box.right - box.left), (free - 2 * edge) / (box.bottom - box.top)),
  );
  // The middle of what is free, not of the whole stage.
  const lower = (coveredTop - coveredBottom) / 2 / scale;
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 - lower, scale };
}

/**
 * The lens that shows a place with its surroundings and, from a capital, the streams on the map as far as that stays
 * readable. An unknown place shows the whole disc.
 * @param lines points (map units) of the streams now on the map
 */
export function lensFor(
  id: string,
  places: Readonly<Record<string, Place>>,
  lines: readonly (readonly Point[])[],
  size: StageSize,
): Lens {
  const place = places[id];
  if (!place) return lensOn({ left: -20, right: WHOLE, top: -20, bottom: WHOLE }, size);
  const box = { left: place.x, right: place.x, top: place.y, bottom: place.y };
  include(box, place, AROUND_PLACE[id] ?? AROUND[place.kind]);
  for (const other of WITH[id] ?? []) {
    const companion = places[other];
    if (companion) include(box, companion, AROUND[companion.kind] / 3);
  }
  if (place.kind !== 'capital' && place.kind !== 'depot') return lensOn(box, size);
  // With the streams in sight the land round the place matters less.
  const wide = { left: place.x, right: place.x, top: place.y, bottom: place.y };
  include(wide, place, (AROUND_PLACE[id] ?? AROUND[place.kind]) * (lines.length > 0 ? 0.3 : 1));
  for (const line of lines) for (const point of line) include(wide, point, 20);
  return bounded(lensOn(wide, size), lensOn(box, size), place, size);
}

/** Not further away than is readable; if the streams do not all fit then, the place stays in sight. */
function bounded(wide: Lens, near: Lens, place: Point, size: StageSize): Lens {
  const whole = Math.min(size.width, size.height) / WHOLE;
  const scale = Math.min(near.scale, Math.max(wide.scale, whole * 1.12));
  if (scale <= wide.scale) return wide;
  const edge = edgeOf(size) * 1.6;
  const reachX = Math.max(0, size.width / 2 - edge) / scale;
  const { coveredTop = 0, coveredBottom = 0 } = size;
  const reachY = Math.max(0, size.height / 2 - edge - Math.max(coveredTop, coveredBottom)) / scale;
  const hold = (centre: number, at: number, reach: number): number =>
    Math.min(at + reach, Math.max(at - reach, centre));
  return { x: hold(wide.x, place.x, reachX), y: hold(wide.y, place.y, reachY), scale };
}
