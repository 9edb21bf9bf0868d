import { actorColour, type Palette } from '../palette.ts';
import { drawIcon } from './drawIcon.ts';
import { paintNote } from './paintNote.ts';
import { BEAM, paintTorn } from './paintTorn.ts';
import { corners, GRAPHITE, pencil } from './pencil.ts';
import type { PlacedBarrier } from './threatPlan.ts';

type Pen = CanvasRenderingContext2D;

/** How clearly a measure is seen that has worn off. */
const WORN = 0.55;

/** The beam across the stream, upright in the pen's frame: outline, slanted stripes, and a bar at each end. */
function paintBeam(pen: Pen, r: number, palette: Palette, look: 'sketch' | 'firm' | 'stamped'): void {
  const half = r * BEAM;
  const isInk = look === 'stamped';
  pen.fillStyle = palette.card;
  pen.globalAlpha *= look === 'sketch' ? 0.72 : 1;
  pen.fillRect(-half, -r, 2 * half, 2 * r);
  pen.globalAlpha = look === 'sketch' ? pen.globalAlpha / 0.72 : pen.globalAlpha;
  pen.save();
  pen.beginPath();
  pen.rect(-half, -r, 2 * half, 2 * r);
  pen.clip();
  pen.strokeStyle = isInk ? '#14213D' : GRAPHITE;
  pen.lineWidth = isInk ? r * 0.19 : look === 'firm' ? 1.9 : 1;
  pen.beginPath();
  for (let y = -r - half; y < r + 3 * half; y += isInk ? r * 0.4 : r * 0.2) {
    pen.moveTo(-half - 2, y + half + 2);
    pen.lineTo(half + 2, y - half - 2);
  }
  pen.stroke();
  pen.restore();
  pen.strokeStyle = isInk ? '#14213D' : GRAPHITE;
  pen.lineWidth = look === 'sketch' ? 1.1 : 1.8;
  if (isInk) pen.strokeRect(-half, -r, 2 * half, 2 * r);
  else pencil(pen, corners(-half, -r, 2 * half, 2 * r), true);
  pen.lineWidth = isInk ? 3 : pen.lineWidth * 1.4;
  for (const end of [-r, r])
    pencil(pen, [
      { x: -half * 1.9, y: end },
      { x: half * 1.9, y: end },
    ]);
}

/** The plate with the instrument, upright. Stamped in the colour of who threatens, a little askew. */
function paintPlate(pen: Pen, barrier: PlacedBarrier, palette: Palette): void {
  const { look, icon, radius, sides } = barrier;
  const isInk = look === 'stamped';
  const side = radius * (barrier.isOffer ? 1.1 : 1);
  const colour = isInk ? actorColour(palette, sides[0]) : GRAPHITE;
  pen.save();
  if (isInk) pen.rotate(-0.12);
  pen.shadowColor = palette.shadow;
  pen.shadowBlur = 5;
  pen.shadowOffsetY = 2;
  pen.fillStyle = palette.card;
  pen.fillRect(-side / 2, -side / 2, side, side);
  pen.shadowColor = 'transparent';
  pen.strokeStyle = colour;
  pen.lineWidth = isInk ? 2 : look === 'firm' ? 1.8 : 1.1;
  if (isInk) {
    pen.strokeRect(-side / 2 + 1.5, -side / 2 + 1.5, side - 3, side - 3);
    pen.lineWidth = 0.8;
    pen.strokeRect(-side / 2 + 4.2, -side / 2 + 4.2, side - 8.4, side - 8.4);
  } else pencil(pen, corners(-side / 2, -side / 2, side, side), true);
  drawIcon(pen, icon, 0, 0, side * (isInk ? 0.58 : 0.7), colour);
  pen.restore();
}

/** Tokens held up, one leaning on the other before the barrier. */
export function paintQueue(pen: Pen, { queue, flow, radius }: PlacedBarrier, palette: Palette): void {
  const r = radius * 0.36;
  for (const { x, y } of [...queue].reverse()) {
    pen.save();
    pen.shadowColor = palette.shadow;
    pen.shadowBlur = 4;
    pen.shadowOffsetY = 1.5;
    pen.fillStyle = palette.card;
    pen.beginPath();
    pen.arc(x, y, r, 0, 7);
    pen.fill();
    pen.shadowColor = 'transparent';
    pen.strokeStyle = actorColour(palette, flow?.actor ?? '');
    pen.lineWidth = 1.2;
    pen.stroke();
    drawIcon(pen, flow?.icon ?? '', x, y, r * 1.4, actorColour(palette, flow?.actor ?? ''));
    pen.restore();
  }
}

/** Paints a barrier at its place; `part` (0 to 1) of its appearance is over. */
export function paintBarrier(pen: Pen, barrier: PlacedBarrier, palette: Palette, part: number): void {
  const { at, heading, radius: r, look, isOffer } = barrier;
  // A place is kept free, and nothing more: what is not yet chosen cannot be seen.
  if (look === 'place') return;
  pen.save();
  pen.translate(at.x, at.y);
  if (look === 'torn') {
    pen.globalAlpha = 0.4 + 0.6 * part;
    paintTorn(pen, barrier, palette, part);
    pen.restore();
    return;
  }
  // A stamp comes down from above, all else is laid down.
  const larger = 1 + (look === 'stamped' ? 0.34 : 0.12) * (1 - part);
  pen.scale(larger, larger);
  // A measure that has worn off is a trace of pencil: nothing is held up by it.
  pen.globalAlpha = look === 'worn' ? part * WORN : part;
  if (look === 'note') paintNote(pen, barrier, palette);
  else {
    if (!isOffer) {
      pen.save();
      pen.rotate(heading);
      paintBeam(pen, r, palette, look === 'worn' ? 'sketch' : look);
      pen.restore();
    }
    paintPlate(pen, barrier, palette);
  }
  pen.restore();
}
