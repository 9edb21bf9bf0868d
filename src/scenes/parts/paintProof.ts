import type { StageContext } from '../stageContext.ts';
import { drawIcon } from './drawIcon.ts';
import type { Box } from './layoutLabels.ts';
import { paintCard, paintSeal } from './paintCard.ts';
import { corners, pencil } from './pencil.ts';
import type { ThreatSurroundings } from './threatPlan.ts';

type Pen = CanvasRenderingContext2D;

/** What is shown for proof: a satellite picture laid on the map, or a source's paper with its seal; until it is chosen nothing. */
export function paintProof(pen: Pen, context: StageContext, { box, kind, isSea }: ThreatSurroundings['proof']): void {
  if (kind === null || kind === 'nothing') return;
  const { left, top, width, height } = box;
  pen.save();
  pen.translate(left + width / 2, top + height / 2);
  pen.rotate(kind === 'photo' ? 0.09 : -0.07);
  const frame = { left: -width / 2, top: -height / 2, width, height };
  if (kind === 'photo') paintPhoto(pen, context, frame, isSea);
  else paintPaper(pen, context, { ...frame, left: -height * 0.42, width: height * 0.84 });
  pen.restore();
}

/** A picture from above: quay and water in grey, what was found ringed by pencil. */
function paintPhoto(pen: Pen, context: StageContext, frame: Box, isSea: boolean): void {
  const { left, top, width, height } = frame;
  paintCard(pen, context, frame);
  const edge = Math.max(2, width * 0.06);
  pen.beginPath();
  pen.rect(left + edge, top + edge, width - 2 * edge, height - 2 * edge);
  pen.fillStyle = '#6E7A80';
  pen.fill();
  pen.save();
  pen.clip();
  pen.fillStyle = '#9AA09A';
  pen.beginPath();
  pen.moveTo(left, top + height * 0.2);
  pen.lineTo(left + width * 0.5, top + height * 0.32);
  pen.lineTo(left + width * 0.62, top);
  pen.lineTo(left, top);
  pen.fill();
  pen.fillStyle = '#4E585E';
  for (const i of [0, 1, 2])
    pen.fillRect(left + width * (0.12 + 0.12 * i), top + edge + 2, width * 0.08, height * 0.12);
  pen.restore();
  drawIcon(pen, isSea ? 'ship' : 'train', left + width * 0.58, top + height * 0.6, height * 0.46, '#F3ECDD');
  pen.strokeStyle = context.palette.card;
  pen.lineWidth = 1.4;
  pen.beginPath();
  pen.ellipse(left + width * 0.58, top + height * 0.6, height * 0.36, height * 0.29, -0.15, 0.2, 6.6);
  pen.stroke();
}

/** A paper out of somebody's hands: lines that cannot be read, and a seal. */
function paintPaper(pen: Pen, context: StageContext, frame: Box): void {
  const { left, top, width, height } = frame;
  paintCard(pen, context, frame);
  pen.strokeStyle = '#14213D';
  pen.lineWidth = 1;
  pencil(pen, corners(left, top, width, height), true);
  pen.lineWidth = Math.max(1, height * 0.035);
  pen.globalAlpha *= 0.6;
  pen.beginPath();
  for (const [i, long] of [0.62, 0.68, 0.5, 0.66].entries()) {
    pen.moveTo(left + width * 0.16, top + height * (0.2 + 0.14 * i));
    pen.lineTo(left + width * (0.16 + long), top + height * (0.2 + 0.14 * i));
  }
  pen.stroke();
  pen.globalAlpha /= 0.6;
  paintSeal(pen, left + width * 0.7, top + height * 0.8, height * 0.15);
}
