import type { StageContext } from '../stageContext.ts';
import { STAGE_FONT } from './letterspaced.ts';
import { paintSeal } from './paintCard.ts';
import { paintChip } from './paintChip.ts';
import type { WebMeasure } from './webMeasure.ts';

type Pen = CanvasRenderingContext2D;
const INK = '#14213D';

/** What hangs on a thread. */
export interface TagLook {
  /** Strength in whole points; null on threads of others, which have no number. */
  readonly strength: number | null;
  /** Change in whole points, 0 for none. */
  readonly by: number;
  readonly isBound: boolean;
  readonly isOwn: boolean;
}

/** Is there anything to hang on it? */
export const hasTag = ({ strength, by, isBound }: TagLook): boolean => strength !== null || by !== 0 || isBound;

/** Digits are all equally wide, so that a number that runs changes nothing else. */
const DIGIT = 0.62;
const digits = (value: number): number => `${Math.abs(value)}`.length;

interface Parts {
  readonly seal: number;
  readonly number: number;
  readonly change: number;
  readonly across: number;
  readonly down: number;
}

function partsOf({ number: size }: WebMeasure, { strength, by, isBound }: TagLook): Parts {
  const seal = isBound ? size * 1.05 : 0;
  const number = strength === null ? 0 : digits(strength) * DIGIT * size + size * 0.25;
  const change = by === 0 ? 0 : (digits(by) * DIGIT + 0.62) * size * 0.9 + size * 0.25;
  const isSlip = number + change > 0;
  return {
    seal,
    number,
    change,
    across: seal + number + change + (isSlip ? size * 0.5 : 0),
    down: isSlip ? size * 1.5 : seal,
  };
}

/** Width and height of a tag, CSS px. */
export function tagSize(measure: WebMeasure, look: TagLook): { readonly width: number; readonly height: number } {
  const { across, down } = partsOf(measure, look);
  return { width: across, height: down };
}

/**
 * A paper tag, in the middle round the pen's origin: the treaty's seal, the strength, and what changed. Where it steps back
 * (`clarity`, 0 to 1) its ink does: through the paper no thread is seen.
 */
export function paintTag(
  pen: Pen,
  { palette }: StageContext,
  measure: WebMeasure,
  look: TagLook,
  clarity: number,
): void {
  const { seal, number, change, across, down } = partsOf(measure, look);
  const { number: letters } = measure;
  if (number + change > 0) {
    paintChip(pen, palette, palette.card, -across / 2, -down / 2, across, down);
    pen.strokeStyle = INK;
    pen.lineWidth = look.isOwn ? 1.1 : 0.7;
    pen.globalAlpha = clarity * (look.isOwn ? 1 : 0.5);
    pen.strokeRect(-across / 2, -down / 2, across, down);
  }
  pen.globalAlpha = clarity;
  let left = -across / 2 + (number + change > 0 ? letters * 0.25 : 0);
  if (seal > 0) paintSeal(pen, left + seal / 2, 0, letters * 0.47);
  left += seal;
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  pen.fillStyle = INK;
  if (look.strength !== null) {
    pen.font = `700 ${letters}px ${STAGE_FONT}`;
    pen.fillText(`${look.strength}`, left + number / 2, letters * 0.07);
    left += number;
  }
  if (look.by !== 0) paintChange(pen, look.by, left + letters * 0.1, letters * 0.9);
}

/** How much it changed: an arrow up or down, and by how much. */
function paintChange(pen: Pen, by: number, left: number, letters: number): void {
  const [side, up] = [letters * 0.5, by > 0 ? -1 : 1];
  pen.beginPath();
  pen.moveTo(left, -up * side * 0.42);
  pen.lineTo(left + side, -up * side * 0.42);
  pen.lineTo(left + side / 2, up * side * 0.5);
  pen.fill();
  pen.font = `600 ${letters}px ${STAGE_FONT}`;
  pen.textAlign = 'left';
  pen.fillText(`${Math.abs(by)}`, left + side * 1.2, letters * 0.07);
}
