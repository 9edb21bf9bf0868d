import type { StageContext } from '../stageContext.ts';
import { drawIcon } from './drawIcon.ts';
import { oneLine } from './fitText.ts';
import { paintCard } from './paintCard.ts';
import type { ThreatSurroundings } from './threatPlan.ts';

type Pen = CanvasRenderingContext2D;

/** Ink on the paper of a card, in both editions. */
const INK = '#14213D';

/** Who hears it: an arrow from the slip to an ear, two, or the round of the Council, and in words; until it is chosen nothing. */
export function paintAudience(
  pen: Pen,
  context: StageContext,
  { audience: { box, kind, option }, slip, id }: ThreatSurroundings,
): void {
  if (kind === null || option === null) return;
  const { left, top, width, height } = box;
  const middle = top + height / 2;
  const across = height * (kind === 'capitals' || kind === 'allies' ? 0.6 : 1.25);
  const pad = height * 0.24;
  const font = Math.min(12.5, height * 0.55);
  const room = width - across - 3 * pad;
  const line = oneLine(pen, context.words.audienceName(id, option), room, font);
  const wide = Math.min(width, across + 3 * pad + pen.measureText(line).width);
  paintArrow(pen, context.palette.line, slip.left + slip.width + 3, left - 3, middle);
  paintCard(pen, context, { left, top, width: wide, height });
  const x = left + pad + across / 2;
  if (kind === 'ears') paintEars(pen, x, middle, height * 0.62);
  else if (kind === 'council') paintCouncil(pen, x, top + height * 0.26, height * 0.74);
  else drawIcon(pen, 'ear', x, middle, height * 0.58, INK);
  pen.fillStyle = INK;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.fillText(line, left + 2 * pad + across, middle + 0.5);
}

/** Said by one to the other. */
function paintArrow(pen: Pen, colour: string, from: number, to: number, y: number): void {
  const head = (to - from) * 0.4;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.6;
  pen.beginPath();
  pen.moveTo(from, y);
  pen.lineTo(to, y);
  pen.moveTo(to - head, y - head);
  pen.lineTo(to, y);
  pen.lineTo(to - head, y + head);
  pen.stroke();
}

function paintEars(pen: Pen, x: number, y: number, side: number): void {
  for (const end of [-1, 1]) {
    pen.save();
    pen.translate(x + end * side * 0.5, y);
    pen.scale(end, 1);
    drawIcon(pen, 'ear', 0, 0, side, INK);
    pen.restore();
  }
}

/** The Council's horseshoe: fifteen seats, the five that can say no filled. */
function paintCouncil(pen: Pen, x: number, y: number, across: number): void {
  pen.fillStyle = INK;
  pen.strokeStyle = INK;
  pen.lineWidth = 0.9;
  const dot = across * 0.062;
  // The table itself, open towards who speaks.
  pen.beginPath();
  pen.ellipse(x, y, across * 0.76, across * 0.4, 0, -0.06 * Math.PI, 1.06 * Math.PI);
  pen.stroke();
  for (let i = 0; i < 15; i++) {
    const angle = Math.PI * (1.06 - (1.12 * i) / 14);
    pen.beginPath();
    pen.arc(x + across * Math.cos(angle), y + across * 0.62 * Math.sin(angle), dot, 0, 7);
    if (i >= 5 && i < 10) pen.fill();
    pen.stroke();
  }
}
