/**
 * Makes assets/maps/world.json: the land of the northern hemisphere as SVG paths on a 4096 grid, one per country,
 * plus inner borders, disputed lines and the occupied part of Ukraine. Source: Natural Earth 1:10 m by way of
 * world-atlas (public domain). Fine where the camera dives in (Tumen border), coarse elsewhere, so that it stays
 * small. Run: node assets/make/map.mjs
 */
import fs from 'node:fs';
import zlib from 'node:zlib';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import { CUT, FRONT, isDisputed, JOIN, MOVE, OCCUPIED_INSIDE } from './disputes.mjs';
import { slug } from './names.mjs';
import {
  CENTRE,
  CUT_LATITUDE,
  clipped,
  insideDisc,
  KM_PER_UNIT,
  kmBetween,
  project,
  RADIUS,
  round1,
  SIZE,
} from './projection.mjs';
import { area2, chainLines, dissolve, nearest, sharedEdges, split } from './rings.mjs';

const SOURCE = new URL('../../node_modules/world-atlas/countries-10m.json', import.meta.url);
const TARGET = new URL('../maps/world.json', import.meta.url);

/** Where detail is wanted: centre, radius of full detail, radius where it has faded to the coarse rest (km). */
const FOCI = [
  { at: [130.6, 42.4], full: 1200, faded: 2600, fine: 0.4 },
  { at: [35, 47.5], full: 600, faded: 1200, fine: 1.2 },
];
/** Smallest triangle (grid units²) a vertex must span to stay, far from the foci. */
const COARSE = 5;
/** Smallest island, in the same blend from fine to coarse. */
const ISLAND = { fine: 2, coarse: 9 };
/** A country that consists only of small islands keeps its largest down to this size. */
const LAST_ISLAND = 1.5;

/** 0 at the foci, 1 far away. */
function farness(point, focus) {
  const t = (kmBetween(point, focus.at) - focus.full) / (focus.faded - focus.full);
  return Math.min(1, Math.max(0, t));
}

function tolerance(point) {
  return Math.min(...FOCI.map((f) => f.fine + (COARSE - f.fine) * farness(point, f) ** 2));
}

function unpackArcs(topology) {
  const { scale, translate } = topology.transform;
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** Vertices that must survive because a cut starts or ends there. */
function anchorSet(arcs) {
  const all = arcs.flat();
  const ends = [...CUT.map((c) => c.line), FRONT].flatMap((line) => [line[0], line.at(-1)]);
  return new Set(ends.map((end) => all[nearest(all, end)].join()));
}

/** Thins the arcs by Visvalingam's rule in projected space, with a tolerance that depends on the place. */
function thin(topology) {
  const arcs = unpackArcs(topology);
  const keep = anchorSet(arcs);
  const flat = { ...topology, transform: undefined, arcs: arcs.map((arc) => arc.map((p) => project(p))) };
  const weighed = presimplify(flat).arcs;
  const thinned = arcs.map((arc, i) => arc.filter((p, j) => keep.has(p.join()) || weighed[i][j][2] >= tolerance(p)));
  return { ...topology, transform: undefined, arcs: thinned };
}

/** Map of country key -> open rings, only what reaches into the disc. */
function readCountries(topology) {
  const countries = new Map();
  for (const geometry of topology.objects.countries.geometries) {
    const { type, coordinates } = feature(topology, geometry).geometry;
    const polygons = type === 'Polygon' ? [coordinates] : coordinates;
    const rings = polygons.flat().map((ring) => ring.slice(0, -1));
    const visible = rings.filter((ring) => ring.length > 2 && ring.some(insideDisc));
    const name = JOIN[geometry.properties.name] ?? slug(geometry.properties.name);
    if (visible.length) countries.set(name, [...(countries.get(name) ?? []), ...visible]);
  }
  return countries;
}

const inBox = ([x, y], [w, s, e, n]) => x > w && x < e && y > s && y < n;

function movePolygons(countries) {
  for (const { from, to, box } of MOVE) {
    const moved = countries.get(from).filter((ring) => ring.every((p) => inBox(p, box)));
    countries.set(
      from,
      countries.get(from).filter((ring) => !moved.includes(ring)),
    );
    countries.set(to, [...countries.get(to), ...moved]);
  }
}

function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** The half of the country's main ring, cut along a line, that holds a point; and the other half. */
function halves(rings, line, point) {
  const main = rings.reduce((a, b) => (Math.abs(area2(b)) > Math.abs(area2(a)) ? b : a));
  const [a, b] = split(main, line);
  const rest = rings.filter((ring) => ring !== main);
  return contains(a, point) ? { piece: a, remainder: b, rest } : { piece: b, remainder: a, rest };
}

function cutPieces(countries) {
  for (const { from, to, inside, line } of CUT) {
    const { piece, remainder, rest } = halves(countries.get(from), line, inside);
    countries.set(from, [remainder, ...rest]);
    countries.set(to, [...countries.get(to), piece]);
  }
}

/** Grid points to a relative integer path; repeated and collinear points go. */
function compact(points, closed) {
  const grid = points.map(([x, y]) => [Math.round(x), Math.round(y)]);
  const steps = grid.filter((p, i) => i === 0 || p[0] !== grid[i - 1][0] || p[1] !== grid[i - 1][1]);
  const straight = (p, i) => {
    const [a, b] = [steps[i - 1], steps[i + 1]];
    return (
      a &&
      b &&
      (p[0] - a[0]) * (b[1] - p[1]) === (p[1] - a[1]) * (b[0] - p[0]) &&
      (p[0] - a[0]) * (b[0] - p[0]) + (p[1] - a[1]) * (b[1] - p[1]) > 0
    );
  };
  const kept = steps.filter((p, i) => !straight(p, i));
  if (kept.length < (closed ? 3 : 2)) return '';
  const moves = kept.slice(1).map((p, i) => `${p[0] - kept[i][0]} ${p[1] - kept[i][1]}`);
  return `M${kept[0].join(' ')}l${moves.join(' ')}`.replaceAll(' -', '-') + (closed ? 'z' : '');
}

const drawer = geoPath(clipped);

/** Projects, cuts at the rim and returns arrays of grid points. */
function drawn(geometry) {
  const lines = (drawer(geometry) ?? '').match(/M[^MZ]+/g) ?? [];
  return lines.map((line) =>
    line
      .slice(1)
      .split('L')
      .map((pair) => pair.split(',').map(Number)),
  );
}

function ringPoints(ring) {
  if (ring.every(insideDisc)) return [ring.map((p) => project(p))];
  return drawn({ type: 'Polygon', coordinates: [[...ring, ring[0]]] });
}

function islandLimit(point) {
  const t = farness(point, FOCI[0]) ** 2;
  return ISLAND.fine + (ISLAND.coarse - ISLAND.fine) * t;
}

/** Path of one country; islands too small to see are dropped, unless the country has nothing else. */
function countryPath(rings, onBorder) {
  const shapes = rings.map((ring) => {
    const points = ringPoints(ring);
    const size = points.reduce((sum, p) => sum + Math.abs(area2(p)) / 2, 0);
    return { points, size, limit: ring.some((p) => onBorder.has(p.join())) ? 0.5 : islandLimit(ring[0]) };
  });
  const largest = Math.max(...shapes.map((s) => s.size));
  const kept = shapes.filter((s) => s.size >= s.limit || (s.size === largest && s.size >= LAST_ISLAND));
  return kept.flatMap((s) => s.points.map((p) => compact(p, true))).join('');
}

function linePath(edges) {
  const lines = chainLines(edges).flatMap((line) => drawn({ type: 'LineString', coordinates: line }));
  return lines.map((line) => compact(line, false)).join('');
}

function build() {
  const countries = readCountries(thin(JSON.parse(fs.readFileSync(SOURCE, 'utf8'))));
  movePolygons(countries);
  cutPieces(countries);
  for (const [name, rings] of countries) countries.set(name, dissolve(rings));
  const shared = sharedEdges(countries);
  const onBorder = new Set(shared.flatMap(([a, b]) => [a.join(), b.join()]));
  const disputed = ([a, , one, two]) => isDisputed(one, two, a);
  const paths = [...countries].map(([name, rings]) => [name, countryPath(rings, onBorder)]).filter(([, d]) => d);
  const { piece } = halves(countries.get('ukraine'), FRONT, OCCUPIED_INSIDE);
  return {
    size: SIZE,
    centre: CENTRE,
    radius: RADIUS,
    kmPerUnit: round1(KM_PER_UNIT),
    cutLatitude: CUT_LATITUDE,
    countries: Object.fromEntries(paths.sort(([a], [b]) => (a < b ? -1 : 1))),
    borders: linePath(shared.filter((e) => !disputed(e))),
    disputed: linePath(shared.filter(disputed)),
    occupied: ringPoints(piece)
      .map((p) => compact(p, true))
      .join(''),
  };
}

const world = build();
const json = JSON.stringify(world);
fs.writeFileSync(TARGET, `${json}\n`);
const br = zlib.brotliCompressSync(Buffer.from(json)).length;
console.log(
  `world.json: ${Object.keys(world.countries).length} countries, ${json.length} B raw, ${br} B br; borders ${world.borders.length} B, disputed ${world.disputed.length} B, occupied ${world.occupied.length} B`,
);
console.log(Object.keys(world.countries).join(' '));
