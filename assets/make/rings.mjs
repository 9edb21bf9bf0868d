/**
 * Small tools for closed rings of [lon, lat] whose vertices are shared exactly with their neighbours (as TopoJSON
 * gives them): join, split, find common edges. A ring here is "open": the first point is not repeated at the end.
 */
const key = (p) => `${p[0]},${p[1]}`;
const edgeKey = (a, b) => `${key(a)}|${key(b)}`;

/** Calls back every directed edge of a ring. */
function eachEdge(ring, visit) {
  for (let i = 0; i < ring.length; i++) visit(ring[i], ring[(i + 1) % ring.length]);
}

/** Twice the signed planar area. */
export function area2(ring) {
  let sum = 0;
  eachEdge(ring, (a, b) => {
    sum += a[0] * b[1] - b[0] * a[1];
  });
  return sum;
}

/** Joins rings of one country: edges walked in both directions cancel out, the rest is chained to new rings. */
export function dissolve(rings) {
  const edges = new Map();
  for (const ring of rings) {
    eachEdge(ring, (a, b) => {
      if (key(a) === key(b)) return;
      if (!edges.delete(edgeKey(b, a))) edges.set(edgeKey(a, b), [a, b]);
    });
  }
  return chainRings([...edges.values()]);
}

function chainRings(edges) {
  const from = new Map();
  for (const edge of edges) {
    const k = key(edge[0]);
    if (!from.has(k)) from.set(k, []);
    from.get(k).push(edge);
  }
  const rings = [];
  for (const [start, list] of from) {
    while (list.length) rings.push(walk(from, start));
  }
  return rings.filter((ring) => ring.length > 2);
}

function walk(from, start) {
  const ring = [];
  let at = start;
  do {
    const edge = from.get(at)?.pop();
    if (!edge) break;
    ring.push(edge[0]);
    at = key(edge[1]);
  } while (at !== start);
  return ring;
}

/** Index of the ring vertex nearest to a point (plain degrees, longitude shrunk by latitude). */
export function nearest(ring, point) {
  const squeeze = Math.cos((point[1] * Math.PI) / 180);
  let best = 0;
  let least = Infinity;
  ring.forEach((p, i) => {
    const d = Math.hypot((p[0] - point[0]) * squeeze, p[1] - point[1]);
    if (d < least) [least, best] = [d, i];
  });
  return best;
}

/**
 * Cuts a ring in two along a line whose ends are snapped to the nearest vertices.
 * Returns [part on the walk from the line's end to its start, the other part].
 */
export function split(ring, line) {
  const i = nearest(ring, line[0]);
  const j = nearest(ring, line.at(-1));
  const inner = line.slice(1, -1);
  const range = (a, b) => (a <= b ? ring.slice(a, b + 1) : [...ring.slice(a), ...ring.slice(0, b + 1)]);
  return [
    [...range(j, i), ...inner],
    [...range(i, j), ...[...inner].reverse()],
  ];
}

/** Edges used by two different countries, as [a, b, keyOne, keyTwo]. */
export function sharedEdges(countries) {
  const seen = new Map();
  const shared = [];
  for (const [name, rings] of countries) {
    for (const ring of rings) {
      eachEdge(ring, (a, b) => {
        const other = seen.get(edgeKey(b, a));
        if (other && other !== name) shared.push([a, b, other, name]);
        seen.set(edgeKey(a, b), name);
      });
    }
  }
  return shared;
}

/** Chains loose edges to polylines that end where more or fewer than two edges meet. */
export function chainLines(edges) {
  const at = new Map();
  const link = (p, edge) => at.set(key(p), [...(at.get(key(p)) ?? []), edge]);
  for (const edge of edges) {
    link(edge[0], edge);
    link(edge[1], edge);
  }
  const used = new Set();
  const follow = (edge, start) => {
    const line = [start];
    let [current, point] = [edge, start];
    while (current) {
      used.add(current);
      point = key(current[0]) === key(point) ? current[1] : current[0];
      line.push(point);
      const here = at.get(key(point));
      current = here.length === 2 ? here.find((e) => !used.has(e)) : undefined;
    }
    return line;
  };
  const ends = edges.flatMap((e) => [e[0], e[1]].filter((p) => at.get(key(p)).length !== 2).map((p) => [e, p]));
  const lines = [];
  for (const [e, p] of ends) if (!used.has(e)) lines.push(follow(e, p));
  for (const e of edges) if (!used.has(e)) lines.push(follow(e, e[0]));
  return lines;
}
