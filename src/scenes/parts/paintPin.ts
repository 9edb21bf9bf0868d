import type { StageContext } from '../stageContext.ts';
import { drawActorMark } from './actorMark.ts';
import { type Lettering, STAGE_FONT, widthOf, writeSpaced, writeWithHalo } from './letterspaced.ts';
import { hatch } from './printRaster.ts';
import type { WebMeasure } from './webMeasure.ts';

type Pen = CanvasRenderingContext2D;
const INK = '#14213D';

/** The name of a capital as it stands in the web. */
export function pinLettering({ words }: StageContext, { name }: WebMeasure, actor: string): Lettering {
  return { text: words.placeName(actor).toLocaleUpperCase(words.language), size: name, weight: 650, space: 0.07 };
}

/** Width (CSS px) of a name with what lies round it. */
export function nameWidth(context: StageContext, measure: WebMeasure, actor: string): number {
  return widthOf(pinLettering(context, measure, actor)) + 0.9 * measure.name;
}

/** Height (CSS px) of a name with what lies round it. */
export const nameHeight = ({ name }: WebMeasure): number => name * 1.5;

/** A capital's disc of paper with its mark, the middle at the pen's origin. The held seat's has a stitched hem. */
export function paintDisc(pen: Pen, context: StageContext, actor: string, radius: number, isHeld: boolean): void {
  const { palette, size } = context;
  pen.save();
  pen.shadowColor = palette.shadow;
  pen.shadowBlur = 5 * size.ratio;
  pen.shadowOffsetY = 2 * size.ratio;
  pen.fillStyle = isHeld ? INK : palette.card;
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 7);
  pen.fill();
  pen.restore();
  if (isHeld) {
    pen.strokeStyle = palette.card;
    pen.lineWidth = Math.max(1, radius * 0.08);
    pen.beginPath();
    pen.arc(0, 0, radius - 0.5, 0, 7);
    pen.stroke();
    pen.setLineDash([radius * 0.16, radius * 0.14]);
    pen.beginPath();
    pen.arc(0, 0, radius * 0.82, 0, 7);
    pen.stroke();
    pen.setLineDash([]);
  } else {
    pen.strokeStyle = INK;
    pen.lineWidth = 0.8;
    pen.globalAlpha = 0.3;
    pen.beginPath();
    pen.arc(0, 0, radius - 0.4, 0, 7);
    pen.stroke();
    pen.globalAlpha = 1;
  }
  drawActorMark(pen, palette, actor, 0, 0, radius * (isHeld ? 0.62 : 0.66));
}

/** A capital's name, in the middle round the pen's origin: on a plate of ink for the held seat. */
export function paintName(pen: Pen, context: StageContext, measure: WebMeasure, actor: string, isHeld: boolean): void {
  const lettering = pinLettering(context, measure, actor);
  const [across, down] = [nameWidth(context, measure, actor), nameHeight(measure)];
  const left = -(across - 0.9 * measure.name) / 2 + (lettering.size * lettering.space) / 2;
  pen.textBaseline = 'middle';
  if (!isHeld) {
    writeWithHalo(pen, lettering, left, 0.5, context.palette);
    return;
  }
  pen.fillStyle = INK;
  pen.fillRect(-across / 2, -down / 2 + 0.5, across, down - 1);
  // On ink-blue paper the plate needs a hem.
  pen.strokeStyle = context.palette.card;
  pen.lineWidth = 1;
  pen.strokeRect(-across / 2 + 0.5, -down / 2 + 1, across - 1, down - 2);
  writeSpaced(pen, lettering, left, 1, context.palette.card);
}

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

/** Width (CSS px) of a watcher's strip: eye, bar, number. */
export function stripWidth(
  { strip }: WebMeasure,
  { low, high, hasGrown }: Pick<StripLook, 'low' | 'high' | 'hasGrown'>,
): number {
  const letters = hasGrown ? 1.7 : Math.round(low) === Math.round(high) ? 1.55 : 2.85;
  return strip * (1.4 + 2.1 + letters);
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
  pen.save();
  pen.shadowColor = palette.shadow;
  pen.shadowBlur = 3 * size.ratio;
  pen.shadowOffsetY = 1 * size.ratio;
  pen.fillStyle = ground;
  pen.fillRect(left, -high / 2, across, high);
  pen.restore();
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
  const [least, most] = [Math.round(look.low), Math.round(look.high)];
  const at = left + high * 3.68;
  if (look.hasGrown) paintGrowth(pen, Math.round(look.low - look.was), at, high);
  else pen.fillText(least === most ? `${least}` : `${least}–${most}`, at, high * 0.06);
}

/** By how much a fear has grown, behind an arrow up. */
function paintGrowth(pen: Pen, by: number, left: number, high: number): void {
  pen.beginPath();
  pen.moveTo(left, high * 0.2);
  pen.lineTo(left + high * 0.44, high * 0.2);
  pen.lineTo(left + high * 0.22, -high * 0.24);
  pen.fill();
  pen.fillText(`${Math.max(1, by)}`, left + high * 0.58, high * 0.06);
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
