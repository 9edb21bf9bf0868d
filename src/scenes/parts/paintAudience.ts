import type { StageContext } from '../stageContext.ts';
import { drawActorMark } from './actorMark.ts';
import { drawIcon } from './drawIcon.ts';
import { paintCard } from './paintCard.ts';
import type { ThreatSurroundings } from './threatPlan.ts';

type Pen = CanvasRenderingContext2D;

/** Ink on the paper of a card, in both editions. */
const INK = '#14213D';

/** Who hears it: a pair of ears, a row of capitals, or the round of the Council; until it is chosen nothing. */
export function paintAudience(
  pen: Pen,
  context: StageContext,
  { box, kind, actors }: ThreatSurroundings['audience'],
): void {
  const { palette } = context;
  if (kind === null) return;
  const { left, top, width, height } = box;
  const middle = top + height / 2;
  const wide = kind === 'ears' ? height * 2 : kind === 'council' ? height * 2.2 : (actors.length + 1.4) * height * 0.78;
  // What is narrower than its place stands next to the slip.
  const x = left + (width - Math.min(width, wide));
  paintCard(pen, context, { left: x, top, width: Math.min(width, wide), height });
  if (kind === 'ears') paintEars(pen, x + wide / 2, middle, height * 0.74);
  else if (kind === 'council') paintCouncil(pen, x + wide / 2, top + height * 0.22, height * 0.9);
  else {
    const step = (Math.min(width, wide) - height * 0.3) / (actors.length + 1);
    const place = (i: number): number => x + height * 0.15 + step * (i + 0.5);
    // The ear says what the row is: those who hear it, too.
    drawIcon(pen, 'ear', place(0), middle, height * 0.56, INK);
    for (const [i, actor] of actors.entries()) drawActorMark(pen, palette, actor, place(i + 1), middle, height * 0.27);
  }
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
