import type { StageContext } from '../stageContext.ts';
import { drawActorMark } from './actorMark.ts';
import { type Lettering, widthOf, writeSpaced, writeWithHalo } from './letterspaced.ts';
import type { WebMeasure } from './webMeasure.ts';

type Pen = CanvasRenderingContext2D;
const INK = '#14213D';

/** The name of a capital as it stands in the web. */
function pinLettering({ words }: StageContext, { name }: WebMeasure, actor: string): Lettering {
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
