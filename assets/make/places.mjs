/**
 * Makes assets/maps/places.json: places, routes and where names of countries stand, projected to the grid of world.json (one decimal: neighbours such
 * as Tumangang and Khasan are less than one unit apart). Run: node assets/make/places.mjs
 */
import fs from 'node:fs';
import { COUNTRIES, PLACES, ROUTES } from './places-data.mjs';
import { KM_PER_UNIT, kmBetween, project, round1, SIZE } from './projection.mjs';

const TARGET = new URL('../maps/places.json', import.meta.url);

const onGrid = (lonLat) => project(lonLat).map(round1);
const position = (stop) => (typeof stop === 'string' ? PLACES[stop].at : stop);

function place({ kind, at: [lon, lat] }) {
  const [x, y] = onGrid([lon, lat]);
  return { x, y, lon, lat, kind };
}

function route(stops) {
  const points = stops.map(position);
  const km = points.slice(1).reduce((sum, p, i) => sum + kmBetween(points[i], p), 0);
  const ends = [stops[0], stops.at(-1)];
  return { from: ends[0], to: ends[1], km: Math.round(km), points: points.map(onGrid) };
}

const country = ({ wide, at }) => ({ wide: Math.round(wide / KM_PER_UNIT), at: at.map(onGrid) });

const mapped = (record, make) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]));

const file = {
  size: SIZE,
  places: mapped(PLACES, place),
  routes: mapped(ROUTES, route),
  countries: mapped(COUNTRIES, country),
};
const json = JSON.stringify(file);
fs.writeFileSync(TARGET, `${json}\n`);
console.log(
  `places.json: ${json.length} B; ${Object.entries(file.routes)
    .map(([n, r]) => `${n} ${r.km} km`)
    .join(', ')}`,
);
