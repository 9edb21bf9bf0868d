import type { Flow } from '../../engine/types.ts';
import type { Palette } from '../palette.ts';
import type { StageSize } from '../stageContext.ts';
import type { Lens, Point } from './Lens.ts';
import { ROUTES, type Route } from './mapData.ts';
import { type RouteLine, routeLine } from './routeLine.ts';
import { type StageLine, stageLine } from './stageLine.ts';

type Stops = Route['points'];

/** The stretches of a route that are not in `drawn` yet; they are added to it. Two routes over one railway give one track. */
function stretchesOf(points: Stops, drawn: Set<string>): Stops[] {
  const stretches: (readonly [number, number])[][] = [];
  let isOpen = false;
  for (const [i, point] of points.entries()) {
    const next = points[i + 1];
    if (!next) break;
    const key = [point, next].map(String).sort().join(' ');
    if (drawn.has(key)) isOpen = false;
    else {
      if (!isOpen) stretches.push([point]);
      stretches.at(-1)?.push(next);
      isOpen = true;
    }
    drawn.add(key);
  }
  return stretches;
}

/** The railways and sea routes a level's streams may take, in pencil: what joins the places before anything flows. */
export class StoryTracks {
  private seen = '';
  private ways: readonly RouteLine[] = [];
  private lines: readonly StageLine[] = [];
  private rails = new Path2D();
  private seas = new Path2D();

  /** Takes over the streams a level may have. */
  take(flows: readonly Flow[]): void {
    const routes = [...new Set(flows.flatMap(({ route }) => route))];
    if (routes.join() === this.seen) return;
    this.seen = routes.join();
    const known: Record<string, Route> = {};
    const drawn = new Set<string>();
    for (const id of routes)
      for (const [i, points] of stretchesOf(ROUTES[id]?.points ?? [], drawn).entries())
        known[`${id} ${i}`] = { from: '', to: '', points };
    this.ways = Object.keys(known).flatMap((id) => routeLine([id], known) ?? []);
  }

  /** Lays them on the stage. */
  lay(lens: Lens, size: StageSize): void {
    this.lines = this.ways.map((way) => stageLine(way, lens, size, 0));
    this.rails = new Path2D();
    this.seas = new Path2D();
    for (const { points, isSea } of this.lines) {
      const path = isSea[0] ? this.seas : this.rails;
      for (const [i, { x, y }] of points.entries()) path[i === 0 ? 'moveTo' : 'lineTo'](x, y);
    }
  }

  /** Their points on the stage, CSS px. */
  points(): Point[] {
    return this.lines.flatMap(({ points }) => [...points]);
  }

  /** Draws them: a railway with its sleepers, a sea route as fine dots. Each kind in one stroke, for many run together. */
  paint(pen: CanvasRenderingContext2D, palette: Palette): void {
    pen.save();
    pen.strokeStyle = palette.line;
    pen.lineJoin = 'round';
    pen.globalAlpha = 0.5;
    pen.lineWidth = 1;
    pen.stroke(this.rails);
    pen.lineWidth = 4.4;
    pen.setLineDash([0.9, 5.1]);
    pen.stroke(this.rails);
    pen.lineCap = 'round';
    pen.lineWidth = 1.4;
    pen.setLineDash([0.01, 4]);
    pen.stroke(this.seas);
    pen.restore();
  }
}
