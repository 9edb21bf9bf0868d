import type { StageContext } from '../stageContext.ts';
import { STAGE_FONT } from './letterspaced.ts';
import { paintChip } from './paintChip.ts';
import { hatch } from './printRaster.ts';
import type { WebMeasure } from './webMeasure.ts';

type Pen = CanvasRenderingContext2D;
const INK = '#14213D';

/** What a watcher's strip shows. */
export interface StripLook {
  /** The range the held seat knows, 0 to 100. */
  readonly low: number;
  readonly high: number;
  /** Its fear before it grew; the same as `low` where it did not. */
  readonly was: number;
  readonly hasGrown: boolean;
  readonly hasAnswered: boolean;
}

/** What a strip says: by how much the fear has grown, behind an arrow; else the fear itself. */
function figuresOf({ low, high, was, hasGrown }: Omit<StripLook, 'hasAnswered'>): string {
  if (hasGrown) return `${Math.max(1, Math.round(low - was))}`;
  const [least, most] = [Math.round(low), Math.round(high)];
  return least === most ? `${least}` : `${least}–${most}`;
}

/** Width (CSS px) of a watcher's strip: eye, bar, number. */
export function stripWidth({ strip }: WebMeasure, look: Omit<StripLook, 'hasAnswered'>): number {
  return strip * (3.9 + 0.52 * (figuresOf(look).length + (look.hasGrown ? 1.1 : 0)));
}

/**
 * A watcher's fear, in the middle round the pen's origin: a paper strip with an eye, a bar and the number. Where it has grown
 * the eye stands on ink and what was added is striped; where it answered, all of the strip is ink.
 */
export function paintStrip(pen: Pen, { palette, size }: StageContext, measure: WebMeasure, look: StripLook): void {
  const { strip: high } = measure;
  const across = stripWidth(measure, look);
  const left = -across / 2;
  const [ground, letters] = look.hasAnswered ? [INK, palette.card] : [palette.card, INK];
  paintChip(pen, palette, ground, left, -high / 2, across, high);
  if (look.hasGrown) {
    pen.fillStyle = INK;
    pen.fillRect(left, -high / 2, high * 1.2, high);
  }
  // Ink on ink-blue paper needs a hem.
  pen.strokeStyle = palette.card;
  pen.lineWidth = 1;
  pen.strokeRect(left - 0.5, -high / 2 - 0.5, across + 1, high + 1);
  paintEye(pen, left + high * 0.62, high * 0.42, look.hasGrown || look.hasAnswered ? palette.card : INK);
  const bar = { left: left + high * 1.42, across: high * 2, down: high * 0.42 };
  paintBar(pen, bar, look, look.hasAnswered ? '#4A5878' : palette.land, letters, size.ratio);
  pen.fillStyle = letters;
  pen.font = `650 ${high * 0.86}px ${STAGE_FONT}`;
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  const at = left + high * 3.68;
  if (look.hasGrown) paintArrow(pen, at, high);
  pen.fillText(figuresOf(look), look.hasGrown ? at + high * 0.58 : at, high * 0.06);
}

/** An arrow up: the same that stands before a change on a thread. */
function paintArrow(pen: Pen, left: number, high: number): void {
  pen.beginPath();
  pen.moveTo(left, high * 0.2);
  pen.lineTo(left + high * 0.44, high * 0.2);
  pen.lineTo(left + high * 0.22, -high * 0.24);
  pen.fill();
}

/** An open eye, `half` CSS px to each side of x. */
function paintEye(pen: Pen, x: number, half: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineWidth = Math.max(1, half * 0.24);
  pen.beginPath();
  pen.moveTo(x - half, 0);
  pen.quadraticCurveTo(x, -half * 1.5, x + half, 0);
  pen.quadraticCurveTo(x, half * 1.5, x - half, 0);
  pen.closePath();
  pen.stroke();
  pen.beginPath();
  pen.arc(x, 0, half * 0.36, 0, 7);
  pen.fill();
}

function paintBar(
  pen: Pen,
  { left, across, down }: { readonly left: number; readonly across: number; readonly down: number },
  { low, high, was, hasGrown }: StripLook,
  ground: string,
  ink: string,
  ratio: number,
): void {
  const at = (value: number): number => left + (across * Math.min(100, Math.max(0, value))) / 100;
  pen.fillStyle = ground;
  pen.fillRect(left, -down / 2, across, down);
  pen.fillStyle = ink;
  const solid = hasGrown ? Math.min(was, low) : low;
  pen.fillRect(left, -down / 2, at(solid) - left, down);
  if (high > solid) {
    pen.fillStyle = hatch(pen, ink, 2.6, ratio, ratio);
    pen.fillRect(at(solid), -down / 2, Math.max(at(high) - at(solid), hasGrown ? 2 : 0), down);
  }
}
