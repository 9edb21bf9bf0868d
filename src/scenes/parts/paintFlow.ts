import { actorColour, type Palette } from '../palette.ts';
import type { FlowLine } from './FlowLine.ts';
import { pointAt, type StageLine } from './stageLine.ts';

/** One stretch of a way, all on land or all at sea. */
interface Stretch {
  readonly path: Path2D;
  readonly isSea: boolean;
}

function stretches(line: StageLine, reach: number): Stretch[] {
  const end = line.length * reach;
  const result: Stretch[] = [];
  let current: Stretch | null = null;
  for (let i = 0; i < line.points.length - 1; i++) {
    const from = line.points[i];
    if (!from || (line.along[i] ?? 0) >= end) break;
    const isSea = line.isSea[i] ?? false;
    if (!current || current.isSea !== isSea) {
      current = { path: new Path2D(), isSea };
      current.path.moveTo(from.x, from.y);
      result.push(current);
    }
    const to = (line.along[i + 1] ?? 0) > end ? pointAt(line, end) : line.points[i + 1];
    if (to) current.path.lineTo(to.x, to.y);
  }
  return result;
}

/** Width of a stream of this amount (0 to 10), CSS px. */
function flowWidth(amount: number): number {
  return 2 + amount * 0.3;
}

/** A token that stands beside its short way is tied to it. */
function paintTie(pen: CanvasRenderingContext2D, { stand, line }: FlowLine): void {
  if (!stand) return;
  const middle = pointAt(line, line.length / 2);
  pen.lineWidth = 1.4;
  pen.beginPath();
  pen.moveTo(middle.x, middle.y);
  pen.lineTo(stand.x, stand.y);
  pen.stroke();
}

/** Dashes on land, CSS px: what runs the other way on the same rails has a rhythm of its own, told apart without colours, too. */
function dashesOf({ actor }: FlowLine, width: number): number[] {
  const [dash, gap] = [width * 2 + 2, width * 0.8 + 1.6];
  return actor === 'pyongyang' ? [dash, gap] : [dash * 1.3, gap * 0.8, width * 0.8, gap * 0.8];
}

/** Paints one stream: on land dashes, at sea round dots, edged in ink, on a hem of paper. */
export function paintFlow(pen: CanvasRenderingContext2D, flow: FlowLine, palette: Palette, now: number): void {
  const width = flowWidth(flow.amount(now));
  const alpha = flow.alpha(now);
  pen.lineJoin = 'round';
  for (const { path, isSea } of stretches(flow.line, flow.reach(now))) {
    pen.lineCap = 'round';
    pen.setLineDash([]);
    pen.strokeStyle = palette.card;
    pen.globalAlpha = alpha * 0.62;
    pen.lineWidth = width + 3.2;
    pen.stroke(path);
    pen.lineCap = isSea ? 'round' : 'butt';
    pen.setLineDash(isSea ? [0.01, width * 1.75 + 1] : dashesOf(flow, width));
    // The edge keeps a light ink from going under in light land.
    pen.globalAlpha = alpha * 0.75;
    pen.strokeStyle = palette.ink;
    pen.lineWidth = width + 1.1;
    pen.stroke(path);
    pen.globalAlpha = alpha;
    pen.strokeStyle = actorColour(palette, flow.actor);
    pen.lineWidth = width;
    pen.stroke(path);
  }
  pen.setLineDash([]);
  paintTie(pen, flow);
  pen.globalAlpha = 1;
}
