import type { StageContext } from '../stageContext.ts';
import type { Box } from './layoutLabels.ts';

type Pen = CanvasRenderingContext2D;

const SEAL = '#A5342B';

/** A piece of card with its shadow. */
export function paintCard(pen: Pen, context: StageContext, { left, top, width, height }: Box): void {
  pen.save();
  pen.shadowColor = context.palette.shadow;
  pen.shadowBlur = 5 * context.size.ratio;
  pen.shadowOffsetY = 2 * context.size.ratio;
  pen.fillStyle = context.palette.card;
  pen.fillRect(left, top, width, height);
  pen.restore();
}

/** A wax seal, its edge pressed out a little. */
export function paintSeal(pen: Pen, x: number, y: number, r: number): void {
  pen.fillStyle = SEAL;
  pen.beginPath();
  for (let i = 0; i <= 24; i++) {
    const far = r * (1 + 0.09 * Math.sin(i * 2.3));
    pen.lineTo(x + far * Math.cos((i * Math.PI) / 12), y + far * Math.sin((i * Math.PI) / 12));
  }
  pen.fill();
  pen.strokeStyle = 'rgba(255, 235, 225, 0.75)';
  pen.lineWidth = 1;
  pen.beginPath();
  pen.arc(x, y, r * 0.55, 0, 7);
  pen.stroke();
}
