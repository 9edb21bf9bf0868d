import placesFile from '../../../assets/maps/places.json';
import worldFile from '../../../assets/maps/world.json';

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

let made: WorldPaths | null = null;

/** The map's paths, parsed once. `told` are the slugs of the story's countries. */
export function worldPaths(told: readonly string[]): WorldPaths {
  made ??= parse(told);
  return made;
}

function parse(told: readonly string[]): WorldPaths {
  const countries: Readonly<Record<string, string>> = worldFile.countries;
  const plain = new Path2D();
  const story = new Path2D();
  const paths = new Map<string, Path2D>();
  for (const [slug, data] of Object.entries(countries)) {
    const path = new Path2D(data);
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
    borders: new Path2D(worldFile.borders),
    disputed: new Path2D(worldFile.disputed),
    occupied: new Path2D(worldFile.occupied),
  };
}
