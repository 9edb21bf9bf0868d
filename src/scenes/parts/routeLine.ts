import type { Point } from './Lens.ts';
import type { Route } from './mapData.ts';

/** A whole way on the map, smoothed, in map units. */
export interface RouteLine {
  readonly points: readonly Point[];
  /** Is the stretch that begins at this point at sea? */
  readonly isSea: readonly boolean[];
  /** The routes' own points, as text, to be compared. */
  readonly stations: ReadonlySet<string>;
  /** Does it run against the direction its first route was written in? */
  readonly isReversed: boolean;
}

/** Points put between two of a route's own. */
const STEPS = 6;

interface Leg {
  readonly points: readonly (readonly [number, number])[];
  readonly isSea: boolean;
}

function legOf(id: string, route: Route): Leg {
  return { points: route.points, isSea: id.startsWith('sea-') };
}

const reversed = (leg: Leg): Leg => ({ ...leg, points: [...leg.points].reverse() });

function gap(a: readonly [number, number] | undefined, b: readonly [number, number] | undefined): number {
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Number.POSITIVE_INFINITY;
}

/** From a leg's end to the nearer end of the next. */
function endGap(leg: Leg, next: Leg): number {
  return Math.min(gap(leg.points.at(-1), next.points[0]), gap(leg.points.at(-1), next.points.at(-1)));
}

/** A single railway is written one way but used both ways: a stream runs away from its actor's capital. */
function isHomeward(leg: Leg, home: Point | undefined): boolean {
  if (!home || leg.isSea) return false;
  return gap([home.x, home.y], leg.points.at(-1)) < gap([home.x, home.y], leg.points[0]);
}

/** Turns legs so that each begins where the one before ends: a level lists routes in order, not in direction. */
function joined(
  legs: readonly Leg[],
  home: Point | undefined,
): { readonly legs: readonly Leg[]; readonly isReversed: boolean } {
  const [first, second] = legs;
  if (!first) return { legs: [], isReversed: false };
  const isReversed = second ? endGap(reversed(first), second) < endGap(first, second) : isHomeward(first, home);
  const result = [isReversed ? reversed(first) : first];
  for (const leg of legs.slice(1)) {
    const end = result.at(-1)?.points.at(-1);
    result.push(gap(end, leg.points.at(-1)) < gap(end, leg.points[0]) ? reversed(leg) : leg);
  }
  return { legs: result, isReversed };
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3);
}

function smooth(leg: Leg, line: Point[], isSea: boolean[]): void {
  const { points } = leg;
  const at = (i: number): readonly [number, number] => points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0];
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let step = 0; step < STEPS; step++) {
      const t = step / STEPS;
      line.push({ x: spline(a[0], b[0], c[0], d[0], t), y: spline(a[1], b[1], c[1], d[1], t) });
      isSea.push(leg.isSea);
    }
  }
  const end = at(points.length - 1);
  line.push({ x: end[0], y: end[1] });
  isSea.push(leg.isSea);
}

/**
 * The smoothed line (Catmull-Rom) along routes in order; null where none of them is on the map.
 * @param home the capital of the actor whose stream it is, map units
 */
export function routeLine(
  ids: readonly string[],
  routes: Readonly<Record<string, Route>>,
  home?: Point,
): RouteLine | null {
  const known = ids.flatMap((id) => (routes[id] ? [legOf(id, routes[id])] : []));
  const { legs, isReversed } = joined(known, home);
  if (legs.length === 0) return null;
  const points: Point[] = [];
  const isSea: boolean[] = [];
  for (const leg of legs) smooth(leg, points, isSea);
  return { points, isSea, isReversed, stations: new Set(legs.flatMap((leg) => leg.points.map(String))) };
}

/** Do two ways share more than a junction? */
export function sharesWay(a: RouteLine, b: RouteLine): boolean {
  let shared = 0;
  for (const station of a.stations) if (b.stations.has(station)) shared++;
  return shared > 2;
}
