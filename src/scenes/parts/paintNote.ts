import type { Palette } from '../palette.ts';
import { drawActorMark } from './actorMark.ts';
import type { PlacedBarrier } from './threatPlan.ts';

type Pen = CanvasRenderingContext2D;

/** The target gave in: a small folded note, signed with its mark, lies where the barrier would have been. */
export function paintNote(pen: Pen, { radius, sides }: PlacedBarrier, palette: Palette): void {
  const [w, h] = [radius * 0.58, radius * 0.68];
  const ear = radius * 0.34;
  pen.save();
  pen.rotate(0.1);
  const outline = (): void => {
    pen.beginPath();
    pen.moveTo(-w, -h);
    pen.lineTo(w - ear, -h);
    pen.lineTo(w, -h + ear);
    pen.lineTo(w, h);
    pen.lineTo(-w, h);
    pen.closePath();
  };
  pen.shadowColor = palette.shadow;
  pen.shadowBlur = 5;
  pen.shadowOffsetY = 2;
  pen.fillStyle = palette.card;
  outline();
  pen.fill();
  pen.shadowColor = 'transparent';
  // Below the crease the paper lies in its own shade.
  pen.fillStyle = '#EADFC9';
  pen.fillRect(-w, 0, 2 * w, h);
  pen.strokeStyle = '#14213D';
  pen.lineWidth = 1.2;
  pen.lineJoin = 'round';
  outline();
  pen.moveTo(w - ear, -h);
  pen.lineTo(w - ear, -h + ear);
  pen.lineTo(w, -h + ear);
  pen.moveTo(-w, 0);
  pen.lineTo(w, 0);
  pen.stroke();
  pen.lineWidth = 1;
  pen.beginPath();
  for (const [y, to] of [
    [-0.62, 0.1],
    [-0.34, 0.62],
  ] as const) {
    pen.moveTo(-w * 0.68, h * y);
    pen.lineTo(w * to, h * y);
  }
  pen.stroke();
  drawActorMark(pen, palette, sides[1], w * 0.2, h * 0.5, h * 0.27);
  pen.restore();
}
