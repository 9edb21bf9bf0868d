import placesFile from '../../../assets/maps/places.json';
import worldFile from '../../../assets/maps/world.json';
import { roundedPath } from './roundedPath.ts';

/** What a place is on the map. */
export type PlaceKind = 'capital' | 'port' | 'border' | 'cosmodrome' | 'launch-site' | 'depot' | 'city';

/** A place of the map, in map units. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly kind: PlaceKind;
}

/** A way between two places, in map units. */
export interface Route {
  readonly from: string;
  readonly to: string;
  readonly points: readonly (readonly [number, number])[];
}

/** All places of the map by id. */
export const PLACES = placesFile.places as unknown as Readonly<Record<string, Place>>;
/** All routes of the map by id. */
export const ROUTES = placesFile.routes as unknown as Readonly<Record<string, Route>>;

/** Where a country's name may stand, best first, and how wide it may be there, in map units. */
export interface CountryName {
  readonly wide: number;
  readonly at: readonly (readonly [number, number])[];
}

/** The countries of the story whose names stand on the map, by slug. */
export const COUNTRIES = placesFile.countries as unknown as Readonly<Record<string, CountryName>>;

/** The map as drawn paths, in map units. */
export interface WorldPaths {
  readonly centre: number;
  readonly radius: number;
  readonly cutLatitude: number;
  readonly plain: Path2D;
  readonly story: Path2D;
  /** The countries of the story one by one, by slug. */
  readonly told: ReadonlyMap<string, Path2D>;
  readonly borders: Path2D;
  readonly disputed: Path2D;
  readonly occupied: Path2D;
}

/** From this scale (CSS px per map unit) on, the map is drawn with rounded corners. */
export const NEAR_SCALE = 1.5;

const made: { plain: WorldPaths | null; rounded: WorldPaths | null } = { plain: null, rounded: null };

/** The map's paths, parsed once. `told` are the slugs of the story's countries; rounded paths are for a near view. */
export function worldPaths(told: readonly string[], isRounded: boolean): WorldPaths {
  if (isRounded) {
    made.rounded ??= parse(told, roundedPath);
    return made.rounded;
  }
  made.plain ??= parse(told, (data) => new Path2D(data));
  return made.plain;
}

function parse(told: readonly string[], pathOf: (data: string) => Path2D): WorldPaths {
  const countries: Readonly<Record<string, string>> = worldFile.countries;
  const plain = new Path2D();
  const story = new Path2D();
  const paths = new Map<string, Path2D>();
  for (const [slug, data] of Object.entries(countries)) {
    const path = pathOf(data);
    if (told.includes(slug)) paths.set(slug, path);
    (told.includes(slug) ? story : plain).addPath(path);
  }
  return {
    centre: worldFile.centre[0] ?? 2048,
    radius: worldFile.radius,
    cutLatitude: worldFile.cutLatitude,
    plain,
    story,
    told: paths,
    borders: pathOf(worldFile.borders),
    disputed: pathOf(worldFile.disputed),
    occupied: pathOf(worldFile.occupied),
  };
}
