/**
 * The one projection of the game: Lambert azimuthal equal-area on the north pole, turned so that the Korean
 * peninsula (127° E) is at six o'clock and all capitals sit round one table. Everything on the map – land, places,
 * routes – goes through `project`, so that it fits together on the same 4096 grid.
 */
import { geoAzimuthalEqualArea, geoDistance } from 'd3-geo';

export const SIZE = 4096;
export const CENTRE = [SIZE / 2, SIZE / 2];
/** Radius of the disc in grid units: 12° N lies exactly on it; 8 units of margin are left for the rim's stroke. */
export const RADIUS = 2040;
export const CUT_LATITUDE = 12;
const BOTTOM_MERIDIAN = 127;

const EARTH_KM = 6371;
const cutAngle = 90 - CUT_LATITUDE;
const scale = RADIUS / (2 * Math.sin((cutAngle * Math.PI) / 360));

/** Kilometres that one grid unit stands for (equal-area: a mean value, true for areas everywhere). */
export const KM_PER_UNIT = EARTH_KM / scale;

const base = () => geoAzimuthalEqualArea().rotate([-BOTTOM_MERIDIAN, -90]).scale(scale).translate(CENTRE).precision(0);

/** Projection for geoPath, cut at the rim of the disc. */
export const clipped = base().clipAngle(cutAngle);

const open = base().clipAngle(null);

/** [lon, lat] in degrees to grid units, unrounded, also beyond the rim. */
export const project = (lonLat) => open(lonLat);

export const kmBetween = (a, b) => geoDistance(a, b) * EARTH_KM;

export const insideDisc = ([, lat]) => lat > CUT_LATITUDE;

export const round1 = (n) => Math.round(n * 10) / 10;
