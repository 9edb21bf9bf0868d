import type { Palette } from '../palette.ts';
import type { StageContext } from '../stageContext.ts';
import { drawActorMark } from './actorMark.ts';
import { drawIcon } from './drawIcon.ts';
import type { Box } from './layoutLabels.ts';
import { type Lettering, widthOf, writeSpaced } from './letterspaced.ts';
import { corners, dashedPlace, pencil } from './pencil.ts';
import type { ThreatSurroundings } from './threatPlan.ts';

type Pen = CanvasRenderingContext2D;
const SEAL = '#A5342B';

/** A piece of card with its shadow. */
function card(pen: Pen, context: StageContext, { left, top, width, height }: Box): void {
  pen.save();
  pen.shadowColor = context.palette.shadow;
  pen.shadowBlur = 5 * context.size.ratio;
  pen.shadowOffsetY = 2 * context.size.ratio;
  pen.fillStyle = context.palette.card;
  pen.fillRect(left, top, width, height);
  pen.restore();
}

/** The slip of who threatens: mark and name. */
export function paintSlip(pen: Pen, context: StageContext, { slip, sender }: ThreatSurroundings): void {
  const { palette, words } = context;
  const { left, top, width, height } = slip;
  card(pen, context, slip);
  const r = height * 0.29;
  if (width < 3 * height) {
    drawActorMark(pen, palette, sender, left + width / 2, top + height / 2, r);
    return;
  }
  const full: Lettering = {
    text: words.placeName(sender).toLocaleUpperCase(words.language),
    size: Math.min(12, height * 0.5),
    weight: 650,
    space: 0.08,
  };
  const room = width - 2 * r - 18;
  const lettering = { ...full, size: Math.min(full.size, (full.size * room) / Math.max(1, widthOf(full))) };
  const start = left + (width - widthOf(lettering) - 2 * r - 6) / 2;
  drawActorMark(pen, palette, sender, start + r, top + height / 2, r);
  pen.textBaseline = 'middle';
  writeSpaced(pen, lettering, start + 2 * r + 6, top + height / 2 + 0.5, '#14213D');
}

/** The word from who threatens to the stream: a pencil line, broken while it is only being thought of. */
export function paintThread(
  pen: Pen,
  { palette }: StageContext,
  { thread: [from, to], isSaid }: ThreatSurroundings,
): void {
  pen.save();
  pen.lineCap = 'round';
  for (const [colour, width] of [
    [palette.card, 3.4],
    [palette.pencil, 1.4],
  ] as const) {
    pen.globalAlpha = colour === palette.card ? 0.5 : 0.9;
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.setLineDash(isSaid || colour === palette.card ? [] : [5, 5]);
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    // It hangs from the slip and swings to the barrier.
    pen.quadraticCurveTo(from.x, from.y + (to.y - from.y) * 0.55, to.x, to.y);
    pen.stroke();
  }
  pen.restore();
}

/** What only who threatens knows: a closed envelope, sealed if the threat is meant. */
export function paintEnvelope(
  pen: Pen,
  context: StageContext,
  { box: { left, top, width, height }, isMeant }: NonNullable<ThreatSurroundings['envelope']>,
): void {
  const { palette } = context;
  if (isMeant === null) {
    dashedPlace(pen, palette.pencil, left, top, width, height);
    pen.strokeStyle = palette.pencil;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(left + 3, top + 3);
    pen.lineTo(left + width / 2, top + height * 0.55);
    pen.lineTo(left + width - 3, top + 3);
    pen.stroke();
    return;
  }
  card(pen, context, { left, top, width, height });
  pen.strokeStyle = '#14213D';
  pen.lineWidth = 1.2;
  pen.lineJoin = 'round';
  pen.strokeRect(left, top, width, height);
  pen.beginPath();
  pen.moveTo(left, top);
  pen.lineTo(left + width / 2, top + height * 0.58);
  pen.lineTo(left + width, top);
  pen.stroke();
  if (isMeant) paintSeal(pen, left + width / 2, top + height * 0.56, height * 0.24);
}

/** A wax seal, its edge pressed out a little. */
function paintSeal(pen: Pen, x: number, y: number, r: number): void {
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

/** A place still open, with a faint hint at what belongs there. */
function openPlace(pen: Pen, palette: Palette, { left, top, width, height }: Box, icon: string, side: number): void {
  dashedPlace(pen, palette.pencil, left, top, width, height);
  pen.save();
  pen.globalAlpha *= 0.5;
  drawIcon(pen, icon, left + width / 2, top + height / 2, side, palette.pencil);
  pen.restore();
}

/** Who hears it: a pair of ears, a row of capitals, or the round of the Council. */
export function paintAudience(
  pen: Pen,
  context: StageContext,
  { box, kind, actors }: ThreatSurroundings['audience'],
): void {
  const { palette } = context;
  const { left, top, width, height } = box;
  const middle = top + height / 2;
  if (kind === null) {
    openPlace(pen, palette, box, 'ear', height * 0.7);
    return;
  }
  const wide = kind === 'ears' ? height * 2 : kind === 'council' ? height * 2.2 : (actors.length + 0.4) * height * 0.78;
  // What is narrower than its place stands next to the slip.
  const x = left + (width - Math.min(width, wide));
  card(pen, context, { left: x, top, width: Math.min(width, wide), height });
  if (kind === 'ears') paintEars(pen, x + wide / 2, middle, height * 0.74);
  else if (kind === 'council') paintCouncil(pen, x + wide / 2, top + height * 0.22, height * 0.9);
  else {
    const step = (Math.min(width, wide) - height * 0.3) / actors.length;
    for (const [i, actor] of actors.entries())
      drawActorMark(pen, palette, actor, x + height * 0.15 + step * (i + 0.5), middle, height * 0.27);
  }
}

function paintEars(pen: Pen, x: number, y: number, side: number): void {
  for (const end of [-1, 1]) {
    pen.save();
    pen.translate(x + end * side * 0.5, y);
    pen.scale(end, 1);
    drawIcon(pen, 'ear', 0, 0, side, '#14213D');
    pen.restore();
  }
}

/** The Council's horseshoe: fifteen seats, the five that can say no filled. */
function paintCouncil(pen: Pen, x: number, y: number, across: number): void {
  pen.fillStyle = '#14213D';
  pen.strokeStyle = '#14213D';
  pen.lineWidth = 0.9;
  const dot = across * 0.062;
  for (let i = 0; i < 15; i++) {
    const angle = Math.PI * (1.06 - (1.12 * i) / 14);
    pen.beginPath();
    pen.arc(x + across * Math.cos(angle), y + across * 0.62 * Math.sin(angle), dot, 0, 7);
    if (i >= 5 && i < 10) pen.fill();
    pen.stroke();
  }
}

/** What is shown for proof: a satellite picture laid on the map, or a source's paper with its seal. */
export function paintProof(pen: Pen, context: StageContext, { box, kind, isSea }: ThreatSurroundings['proof']): void {
  const { palette } = context;
  if (kind === 'nothing') return;
  const { left, top, width, height } = box;
  if (kind === null) {
    openPlace(pen, palette, box, 'photo', height * 0.6);
    return;
  }
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
  card(pen, context, frame);
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
  card(pen, context, frame);
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
