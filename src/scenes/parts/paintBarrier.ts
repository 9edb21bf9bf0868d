import { actorColour, type Palette } from '../palette.ts';
import { drawActorMark } from './actorMark.ts';
import { drawIcon } from './drawIcon.ts';
import { corners, dashedPlace, pencil } from './pencil.ts';
import type { PlacedBarrier } from './threatPlan.ts';

type Pen = CanvasRenderingContext2D;

/** Half the thickness of the beam, as a part of its half length. */
const THICK = 0.2;

/** The beam across the stream, upright in the pen's frame: outline, slanted stripes, and a bar at each end. */
function paintBeam(pen: Pen, r: number, palette: Palette, look: 'sketch' | 'firm' | 'stamped'): void {
  const half = r * THICK;
  const isInk = look === 'stamped';
  pen.fillStyle = palette.card;
  pen.globalAlpha *= look === 'sketch' ? 0.72 : 1;
  pen.fillRect(-half, -r, 2 * half, 2 * r);
  pen.globalAlpha = look === 'sketch' ? pen.globalAlpha / 0.72 : pen.globalAlpha;
  pen.save();
  pen.beginPath();
  pen.rect(-half, -r, 2 * half, 2 * r);
  pen.clip();
  pen.strokeStyle = isInk ? '#14213D' : palette.pencil;
  pen.lineWidth = isInk ? r * 0.19 : look === 'firm' ? 1.9 : 1;
  pen.beginPath();
  for (let y = -r - half; y < r + 3 * half; y += isInk ? r * 0.4 : r * 0.2) {
    pen.moveTo(-half - 2, y + half + 2);
    pen.lineTo(half + 2, y - half - 2);
  }
  pen.stroke();
  pen.restore();
  pen.strokeStyle = isInk ? '#14213D' : palette.pencil;
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
  const colour = isInk ? actorColour(palette, sides[0]) : palette.pencil;
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

/** Torn away: two ends of the beam and two halves of the plate, apart. */
function paintTorn(pen: Pen, { radius: r, heading, icon }: PlacedBarrier, palette: Palette, apart: number): void {
  pen.strokeStyle = palette.pencil;
  pen.globalAlpha *= 0.85;
  for (const end of [-1, 1]) {
    pen.save();
    pen.rotate(heading);
    pen.translate(end * 2 * apart, end * r * (0.5 + 0.42 * apart));
    pen.rotate(end * 0.5 * apart);
    pen.fillStyle = palette.card;
    pen.lineWidth = 1.1;
    const [half, long] = [r * THICK, r * 0.5];
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
  drawIcon(pen, icon, 0, 0, r * 1.35, palette.pencil);
  pen.restore();
}

/** The target gave in: a small folded note with its mark lies where the barrier would have been. */
function paintNote(pen: Pen, { radius, sides }: PlacedBarrier, palette: Palette): void {
  const [w, h] = [radius * 0.62, radius * 0.46];
  pen.save();
  pen.rotate(-0.1);
  pen.shadowColor = palette.shadow;
  pen.shadowBlur = 5;
  pen.shadowOffsetY = 2;
  pen.fillStyle = palette.card;
  pen.fillRect(-w, -h, 2 * w, 2 * h);
  pen.shadowColor = 'transparent';
  pen.strokeStyle = '#14213D';
  pen.lineWidth = 1.3;
  pen.strokeRect(-w, -h, 2 * w, 2 * h);
  // Folded in half: the upper leaf stands up a little.
  pen.fillStyle = '#E4D9C2';
  pen.beginPath();
  pen.moveTo(-w, -h);
  pen.lineTo(-w * 0.86, -h * 1.62);
  pen.lineTo(w * 1.06, -h * 1.62);
  pen.lineTo(w, -h);
  pen.closePath();
  pen.fill();
  pen.stroke();
  drawActorMark(pen, palette, sides[1], 0, 0, h * 0.56);
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
  pen.globalAlpha = part;
  if (look === 'place') {
    pen.rotate(heading);
    dashedPlace(pen, palette.pencil, -r * THICK, -r, 2 * r * THICK, 2 * r);
  } else if (look === 'note') paintNote(pen, barrier, palette);
  else {
    if (!isOffer) {
      pen.save();
      pen.rotate(heading);
      paintBeam(pen, r, palette, look);
      pen.restore();
    }
    paintPlate(pen, barrier, palette);
  }
  pen.restore();
}
