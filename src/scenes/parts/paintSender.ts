import type { StageContext } from '../stageContext.ts';
import { drawActorMark } from './actorMark.ts';
import type { Point } from './Lens.ts';
import { type Lettering, widthOf, writeSpaced } from './letterspaced.ts';
import { paintCard, paintSeal } from './paintCard.ts';
import type { ThreatSurroundings } from './threatPlan.ts';

type Pen = CanvasRenderingContext2D;
/** A capital nearer to the barrier than this needs no arrow; how far the arrow keeps from its middle. CSS px. */
const [LEAST_ARROW, MARK] = [34, 12];

/** The slip of who threatens: mark and name. */
export function paintSlip(pen: Pen, context: StageContext, { slip, sender }: ThreatSurroundings): void {
  const { palette, words } = context;
  const { left, top, width, height } = slip;
  paintCard(pen, context, slip);
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
  { thread: [from, to], target, isSaid }: ThreatSurroundings,
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
    if (target) arrowTo(pen, to, target);
    pen.stroke();
  }
  pen.restore();
}

/** From the barrier on to whom it is said, up to its mark. */
function arrowTo(pen: Pen, from: Point, { x, y }: Point): void {
  const far = Math.hypot(x - from.x, y - from.y);
  if (far < LEAST_ARROW) return;
  const [dx, dy] = [(x - from.x) / far, (y - from.y) / far];
  const tip = { x: x - dx * MARK, y: y - dy * MARK };
  pen.lineTo(tip.x, tip.y);
  for (const side of [-1, 1]) {
    pen.moveTo(tip.x, tip.y);
    pen.lineTo(tip.x - 7 * dx + side * 4 * dy, tip.y - 7 * dy - side * 4 * dx);
  }
}

/** What only who threatens knows: a closed envelope, sealed if the threat is meant; until that is settled nothing. */
export function paintEnvelope(
  pen: Pen,
  context: StageContext,
  { box: { left, top, width, height }, isMeant }: NonNullable<ThreatSurroundings['envelope']>,
): void {
  if (isMeant === null) return;
  paintCard(pen, context, { left, top, width, height });
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
