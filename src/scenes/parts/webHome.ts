import type { Point } from './Lens.ts';
import type { Box } from './layoutLabels.ts';

/** A capital that wants a home at the table: where it is on the map (map units), if it is there. */
export interface HomeWish {
  readonly id: string;
  readonly place: Point | null;
}

/** Centre of the map's disc, in map units. */
const CENTRE = 2048;
/** How far (0 to 1) homes keep to their own direction instead of standing evenly round the table. */
const FAITHFUL = 0.15;
/** Points by which the table's edge is measured. */
const POINTS = 240;
/** How square the edge is: 1 is an ellipse, less uses the corners of a flat stage. */
const SQUARE = 0.82;

const bent = (value: number): number => Math.sign(value) * Math.abs(value) ** SQUARE;

/** Ways along the edge of a table that fills a room (CSS px), from the right clockwise, and the points at them. */
class Edge {
  private readonly points: readonly Point[];
  private readonly along: readonly number[];

  constructor({ left, top, width, height }: Box) {
    this.points = Array.from({ length: POINTS + 1 }, (_, i) => {
      const angle = (i / POINTS) * 2 * Math.PI;
      return {
        x: left + (width / 2) * (1 + bent(Math.cos(angle))),
        y: top + (height / 2) * (1 + bent(Math.sin(angle))),
      };
    });
    let way = 0;
    this.along = this.points.map((point, i) => {
      const before = this.points[i - 1] ?? point;
      way += Math.hypot(point.x - before.x, point.y - before.y);
      return way;
    });
  }

  /** The part (0 to 1) of the edge at which a direction (radians clockwise from the right) meets it. */
  partOf(direction: number): number {
    const turn = ((direction / (2 * Math.PI)) % 1) + (direction < 0 ? 1 : 0);
    return (this.along[Math.round(turn * POINTS)] ?? 0) / (this.along[POINTS] ?? 1);
  }

  /** The point at a part of the edge; any number will do. */
  at(part: number): Point {
    const way = (part - Math.floor(part)) * (this.along[POINTS] ?? 1);
    const next = Math.max(
      1,
      this.along.findIndex((along) => along >= way),
    );
    const [a, b] = [this.points[next - 1] as Point, this.points[next] as Point];
    const share = (way - (this.along[next - 1] ?? 0)) / ((this.along[next] ?? 1) - (this.along[next - 1] ?? 0) || 1);
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  }
}

/**
 * Homes round a table that fills a room (CSS px), by id. They keep the order the capitals have round the map's pole, and
 * crowded neighbours move apart. Those the map does not know follow in their own order.
 */
export function webHomes(wishes: readonly HomeWish[], room: Box): Map<string, Point> {
  const edge = new Edge(room);
  const known = wishes.flatMap(({ id, place }) =>
    place ? [{ id, part: edge.partOf(Math.atan2(place.y - CENTRE, place.x - CENTRE)) }] : [],
  );
  known.sort((a, b) => a.part - b.part || a.id.localeCompare(b.id));
  const last = known.at(-1)?.part ?? 0.75;
  const rest = wishes.filter(({ place }) => place === null).map(({ id }) => ({ id, part: last }));
  const order = [...known, ...rest];
  const count = Math.max(1, order.length);
  const start = order.reduce((sum, { part }, i) => sum + part - i / count, 0) / count;
  const faithful = rest.length === 0 ? FAITHFUL : 0;
  return new Map(
    order.map(({ id, part }, i) => {
      const even = start + i / count;
      return [id, edge.at(even + faithful * (part - even))];
    }),
  );
}
