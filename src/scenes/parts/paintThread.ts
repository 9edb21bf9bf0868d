import type { Palette } from '../palette.ts';
import { onThread, type ThreadCurve, thicknessOf } from './webThread.ts';

type Pen = CanvasRenderingContext2D;

/** How a thread is drawn. */
export interface ThreadLook {
  /** 0 to 100. */
  readonly strength: number;
  readonly isOwn: boolean;
  /** Bound by a treaty: a cord of two strands. */
  readonly isBound: boolean;
  /** How clearly it is drawn, 0 to 1. */
  readonly clarity: number;
  /** CSS px of a unit. */
  readonly unit: number;
}

/** A tie weaker than this (of 100) is hardly one. */
const LEAST = 5;

function trace(pen: Pen, { from, bend, to }: ThreadCurve, down = 0): void {
  pen.beginPath();
  pen.moveTo(from.x, from.y + down);
  pen.quadraticCurveTo(bend.x, bend.y + down, to.x, to.y + down);
}

/** The slanted lines between the two strands of a cord. */
function paintStrands(pen: Pen, curve: ThreadCurve, width: number, colour: string): void {
  const long = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
  const pitch = Math.max(4.5, width * 1.5);
  const count = Math.floor(long / pitch);
  pen.strokeStyle = colour;
  pen.lineWidth = Math.max(0.9, width * 0.28);
  pen.lineCap = 'butt';
  pen.beginPath();
  for (let i = 1; i < count; i++) {
    const [a, b] = [onThread(curve, (i - 0.4) / count), onThread(curve, (i + 0.4) / count)];
    const step = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [ux, uy] = [(b.x - a.x) / step, (b.y - a.y) / step];
    const [mx, my] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
    const [along, across] = [pitch * 0.28, width * 0.62];
    pen.moveTo(mx - ux * along - uy * across, my - uy * along + ux * across);
    pen.lineTo(mx + ux * along + uy * across, my + uy * along - ux * across);
  }
  pen.stroke();
}

/** Draws a thread: its shadow on the table, a hem of paper where it crosses others, and the thread itself. */
export function paintThread(pen: Pen, palette: Palette, curve: ThreadCurve, look: ThreadLook): void {
  const { strength, isOwn, isBound, clarity, unit } = look;
  const width = (thicknessOf(strength, isOwn) + (isBound ? 0.9 : 0)) * unit;
  pen.save();
  pen.lineCap = 'round';
  pen.globalAlpha = (strength < LEAST ? 0.05 : 0.16) * clarity;
  pen.strokeStyle = '#000';
  pen.lineWidth = width + unit;
  trace(pen, curve, 2.2 * unit);
  pen.stroke();
  pen.globalAlpha = 0.8 * clarity;
  pen.strokeStyle = palette.paper;
  pen.lineWidth = width + 2.4 * unit;
  trace(pen, curve);
  pen.stroke();
  pen.globalAlpha = clarity;
  pen.strokeStyle = isOwn ? palette.line : palette.pencil;
  pen.lineWidth = width;
  // What hardly ties is only dotted.
  pen.setLineDash(strength < LEAST ? [0.1, 4.5 * unit] : []);
  trace(pen, curve);
  pen.stroke();
  pen.setLineDash([]);
  if (isBound) paintStrands(pen, curve, width, palette.paper);
  pen.restore();
}
