import type { PactNews } from '../../store/webNews.ts';
import type { StageContext } from '../stageContext.ts';
import { drawActorMark } from './actorMark.ts';
import { paintCard, paintSeal } from './paintCard.ts';
import type { WebMeasure } from './webMeasure.ts';

type Pen = CanvasRenderingContext2D;
const INK = '#14213D';
/** A signature: strokes of a pen, as shares of the line's length and of the row's height, from the line's left end. */
const STROKES = [
  [0.06, -0.1],
  [0.12, -0.62],
  [0.17, 0.02],
  [0.24, -0.34],
  [0.3, -0.02],
  [0.37, -0.3],
  [0.44, 0],
  [0.52, -0.22],
  [0.72, -0.12],
] as const;

/** Width and height (CSS px) of the sheet of a pact with so many parties. */
export function pactSize({ unit }: WebMeasure, parties: number): { readonly width: number; readonly height: number } {
  return { width: 78 * unit, height: (13 + 15.5 * parties) * unit };
}

/** The sheet of a pact, and how many of its parties have had the pen. */
export interface PactLook {
  readonly pact: PactNews;
  readonly asked: number;
}

/** One party's line: its mark, and what it wrote on it. A line left empty is broken, and its mark is pale. */
function paintLine(
  pen: Pen,
  { palette }: StageContext,
  u: number,
  actor: string,
  y: number,
  hasSigned: boolean | null,
): void {
  const [left, right, high] = [19 * u, 72 * u, 15.5 * u];
  const isEmpty = hasSigned === false;
  pen.save();
  pen.globalAlpha *= isEmpty ? 0.45 : 1;
  drawActorMark(pen, palette, actor, 10.5 * u, y - high * 0.3, 4.6 * u);
  pen.restore();
  pen.strokeStyle = INK;
  pen.lineWidth = 0.9 * u;
  pen.setLineDash(isEmpty ? [2 * u, 2.4 * u] : []);
  pen.beginPath();
  pen.moveTo(left, y);
  pen.lineTo(right, y);
  pen.stroke();
  pen.setLineDash([]);
  if (hasSigned !== true) return;
  pen.lineWidth = 1.3 * u;
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.beginPath();
  STROKES.forEach(([along, up], i) => {
    // Nobody writes like the other: the strokes of each line lean a little differently.
    const lean = ((actor.length * 7 + i * 3) % 5) / 40;
    pen.lineTo(left + (along + lean * 0.4) * (right - left), y - 1.2 * u + (up - lean) * high * 0.8);
  });
  pen.stroke();
  pen.save();
  pen.translate(right - 6 * u, y - high * 0.36);
  pen.rotate(-0.2);
  pen.strokeStyle = palette.actors[actor] ?? INK;
  pen.lineWidth = 1.4 * u;
  pen.beginPath();
  pen.arc(0, 0, 5 * u, 0, 7);
  pen.moveTo(3.1 * u, 0);
  pen.arc(0, 0, 3.1 * u, 0, 7);
  pen.stroke();
  pen.restore();
}

/** A pact's sheet, its upper left corner at the pen's origin: a line for each party, signed and stamped or left empty. */
export function paintPact(pen: Pen, context: StageContext, measure: WebMeasure, { pact, asked }: PactLook): void {
  const { unit: u } = measure;
  const { width, height } = pactSize(measure, pact.parties.length);
  paintCard(pen, context, { left: 0, top: 0, width, height });
  pen.strokeStyle = INK;
  pen.globalAlpha = 0.55;
  pen.lineWidth = 1.2 * u;
  pen.beginPath();
  for (const [y, to] of [
    [5, 60],
    [8.5, 46],
  ] as const) {
    pen.moveTo(7 * u, y * u);
    pen.lineTo(to * u, y * u);
  }
  pen.stroke();
  pen.globalAlpha = 1;
  pact.parties.forEach(({ actor, hasSigned }, i) => {
    paintLine(pen, context, u, actor, (24 + 15.5 * i) * u, i < asked ? hasSigned : null);
  });
  const isWhole = asked >= pact.parties.length && pact.parties.every(({ hasSigned }) => hasSigned);
  if (isWhole) paintSeal(pen, width - 6 * u, 7 * u, 6.4 * u);
}
