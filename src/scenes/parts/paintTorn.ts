import type { Palette } from '../palette.ts';
import { drawIcon } from './drawIcon.ts';
import { GRAPHITE, pencil } from './pencil.ts';
import type { PlacedBarrier } from './threatPlan.ts';

type Pen = CanvasRenderingContext2D;

/** Half the thickness of a barrier's beam, as a part of its half length. */
export const BEAM = 0.2;

/** Torn away: two ends of the beam and two halves of the plate, apart. */
export function paintTorn(
  pen: Pen,
  { radius: r, heading, icon }: PlacedBarrier,
  palette: Palette,
  apart: number,
): void {
  pen.strokeStyle = GRAPHITE;
  pen.globalAlpha *= 0.85;
  for (const end of [-1, 1]) {
    pen.save();
    pen.rotate(heading);
    pen.translate(end * 2 * apart, end * r * (0.5 + 0.42 * apart));
    pen.rotate(end * 0.5 * apart);
    pen.fillStyle = palette.card;
    pen.lineWidth = 1.1;
    const [half, long] = [r * BEAM, r * 0.5];
    const jagged = [
      { x: -half, y: -long * end },
      { x: half, y: -long * 0.7 * end },
      { x: half, y: long * end },
      { x: -half, y: long * end },
    ];
    pen.beginPath();
    for (const { x, y } of jagged) pen.lineTo(x, y);
    pen.fill();
    pencil(pen, jagged, true);
    pen.restore();
  }
  for (const end of [-1, 1]) paintTornPlate(pen, r * 0.46, end, apart, icon, palette);
}

/** One half of the plate, along a ragged edge. */
function paintTornPlate(pen: Pen, r: number, end: number, apart: number, icon: string, palette: Palette): void {
  pen.save();
  pen.translate(end * r * 0.34 * apart, apart * r * 0.2 * end);
  pen.rotate(end * 0.2 * apart);
  pen.beginPath();
  pen.moveTo(end * r, -r);
  for (const [i, y] of [-1, -0.55, -0.2, 0.2, 0.6, 1].entries()) pen.lineTo((i % 2 === 0 ? 0.12 : -0.12) * r, y * r);
  pen.lineTo(end * r, r);
  pen.closePath();
  pen.shadowColor = palette.shadow;
  pen.shadowBlur = 4;
  pen.shadowOffsetY = 1.5;
  pen.fillStyle = palette.card;
  pen.fill();
  pen.shadowColor = 'transparent';
  pen.lineWidth = 1;
  pen.stroke();
  pen.clip();
  drawIcon(pen, icon, 0, 0, r * 1.35, GRAPHITE);
  pen.restore();
}
