/**
 * Editorial decisions of the map, kept apart from the machinery: which Natural Earth units are joined, which land is
 * given back to the state it belongs to by general recognition, which lines are drawn dashed. The reasons are told
 * one by one in assets/maps/README.md. All coordinates are [lon, lat].
 */

/** Natural Earth unit -> key of the country it is drawn with. */
export const JOIN = {
  'Hong Kong': 'china',
  Macao: 'china',
  Åland: 'finland',
  Somaliland: 'somalia',
  'N. Cyprus': 'cyprus',
  'Cyprus U.N. Buffer Zone': 'cyprus',
  Dhekelia: 'cyprus',
  Akrotiri: 'cyprus',
  'Siachen Glacier': 'india',
  Baikonur: 'kazakhstan',
  'USNB Guantanamo Bay': 'cuba',
};

/** Whole polygons moved from one country to another: those whose first vertex lies in the box [w, s, e, n]. */
export const MOVE = [{ from: 'russia', to: 'ukraine', box: [32.3, 44.2, 36.7, 46.3] }];

/** Pieces cut off a country along a line (ends snap to the nearest vertex) and given to another. */
export const CUT = [
  {
    from: 'morocco',
    to: 'western-sahara',
    inside: [-13.5, 25],
    line: [
      [-13.17, 27.667],
      [-11.7, 27.667],
      [-10.2, 27.667],
      [-8.67, 27.66],
    ],
  },
  {
    from: 'israel',
    to: 'syria',
    inside: [35.8, 33],
    line: [
      [35.63, 33.25],
      [35.66, 33.1],
      [35.62, 32.95],
      [35.655, 32.8],
      [35.66, 32.69],
    ],
  },
];

/**
 * Line of contact in Ukraine, mid-September 2023, drawn by hand from the general course of the front as it was
 * publicly known: state border NE of Kupiansk – Svatove – Kreminna – Bakhmut – Avdiivka – Vuhledar – Robotyne –
 * Kamianske – Kakhovka reservoir – lower Dnipro – Kinburn spit. Estimated error 10–20 km, not checked against a dated map: right for a hatched
 * area on a world map, not a source for anything else.
 */
export const FRONT = [
  [37.86, 49.97],
  [37.73, 49.78],
  [37.8, 49.6],
  [37.93, 49.4],
  [38.05, 49.1],
  [38.22, 48.92],
  [38.0, 48.72],
  [37.93, 48.57],
  [37.93, 48.38],
  [37.72, 48.25],
  [37.72, 48.1],
  [37.52, 47.93],
  [37.3, 47.75],
  [36.85, 47.75],
  [36.4, 47.63],
  [35.85, 47.45],
  [35.35, 47.53],
  [34.95, 47.52],
  [34.55, 47.53],
  [34.05, 47.48],
  [33.6, 47.1],
  [33.37, 46.78],
  [33.0, 46.73],
  [32.65, 46.62],
  [32.3, 46.53],
  [31.9, 46.57],
  [31.52, 46.57],
];

/** A point well inside the occupied side of FRONT (Melitopol). */
export const OCCUPIED_INSIDE = [35.37, 46.85];

const PAIRS = new Map([
  ['kosovo|serbia', () => true],
  ['morocco|western-sahara', () => true],
  ['india|pakistan', ([, lat]) => lat > 32.7],
  ['china|india', ([lon]) => lon < 80.3 || lon > 91.5],
  ['israel|syria', () => true],
  ['israel|palestine', () => true],
]);

/** Should the border between two countries be dashed at this point? */
export function isDisputed(one, two, point) {
  return PAIRS.get([one, two].sort().join('|'))?.(point) ?? false;
}
