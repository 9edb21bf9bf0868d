import { actorColour } from '../palette.ts';
import type { StageContext } from '../stageContext.ts';
import { drawActorMark } from './actorMark.ts';
import { drawIcon } from './drawIcon.ts';
import { setFont } from './fitText.ts';
import type { Point } from './Lens.ts';
import { paintBeam } from './paintBeam.ts';
import { corners, dashedPlace, pencil, pencilHatch } from './pencil.ts';
import type { ScalesShape, ThreatColumns } from './threatColumns.ts';

type Pen = CanvasRenderingContext2D;

/** What the scales say besides their weights. */
export interface ScalesWords {
  readonly sides: readonly [string, string];
  /** Actors towards whom the pain leaks away. */
  readonly helpers: readonly string[];
  readonly isWhole: boolean;
  readonly isOffer: boolean;
  /** What going on brings, and what is feared as far as it is believed, in worth points. */
  readonly weights: readonly [number, number];
  readonly flowIcon: string;
  readonly instrumentIcon: string;
}

/** Paints the scales into the pen's frame. `angle` is the beam's lean in radians, clockwise. */
export function paintThreatScales(
  pen: Pen,
  context: StageContext,
  shape: ScalesShape,
  columns: ThreatColumns,
  angle: number,
  words: ScalesWords,
): void {
  const { palette } = context;
  pen.save();
  pen.translate(shape.x, shape.y);
  paintBeam(
    pen,
    palette.line,
    palette.card,
    { angle, reach: shape.reach, thick: shape.thick },
    { down: shape.foot, wide: shape.font * 2 },
  );
  pen.restore();
  const ends = [-1, 1].map((end) => ({
    x: shape.x + end * shape.reach * Math.cos(angle),
    y: shape.y + end * shape.reach * Math.sin(angle) - shape.thick / 2 - shape.post,
  })) as [Point, Point];
  for (const end of ends) paintPan(pen, shape, end, palette.line);
  if (words.isWhole) {
    paintStake(pen, context, shape, columns, ends[0], words);
    paintVessel(pen, context, shape, columns, ends[1], words);
    paintLeak(pen, context, shape, columns, ends[1], words);
    paintParts(pen, context, shape, columns, ends[1]);
  } else
    for (const { x, y } of ends)
      dashedPlace(
        pen,
        palette.pencil,
        x - shape.width / 2,
        y - 3 - shape.tallest * 0.7,
        shape.width,
        shape.tallest * 0.7,
      );
  paintWords(pen, context, shape, words);
}

/** A flat pan on a post above the beam's end. */
function paintPan(pen: Pen, { width, thick, post }: ScalesShape, { x, y }: Point, colour: string): void {
  pen.fillStyle = colour;
  pen.fillRect(x - width * 0.66, y - 2, width * 1.32, Math.max(2.4, thick * 0.5));
  pen.fillRect(x - thick * 0.4, y, thick * 0.8, post + thick * 0.6);
}

/** What going on brings: a solid column. */
function paintStake(
  pen: Pen,
  { palette }: StageContext,
  { width, font }: ScalesShape,
  { stake }: ThreatColumns,
  { x, y }: Point,
  { sides, flowIcon }: ScalesWords,
): void {
  const foot = y - 2;
  pen.fillStyle = actorColour(palette, sides[1]);
  pen.fillRect(x - width / 2, foot - stake, width, stake);
  pen.strokeStyle = palette.pencil;
  pen.lineWidth = 1.2;
  pencil(pen, corners(x - width / 2, foot - stake, width, stake), true);
  drawIcon(pen, flowIcon, x, foot - stake - font * 1.05, font * 1.6, palette.line);
}

/** What is feared: a vessel with a gap in its wall, what is left in it solid as far as it is believed. */
function paintVessel(
  pen: Pen,
  { palette }: StageContext,
  { width, font }: ScalesShape,
  { vessel, gap, left, solid }: ThreatColumns,
  { x, y }: Point,
  { sides, instrumentIcon }: ScalesWords,
): void {
  const foot = y - 2;
  const [from, to] = [x - width / 2, x + width / 2];
  pen.fillStyle = actorColour(palette, sides[0]);
  pen.fillRect(from, foot - solid, width, solid);
  pen.strokeStyle = actorColour(palette, sides[0]);
  pen.lineWidth = 1.1;
  pencilHatch(pen, from, foot - left, width, left - solid, 5);
  pen.strokeStyle = palette.pencil;
  pen.lineWidth = 1.5;
  pencil(pen, [
    { x: from, y: foot - vessel },
    { x: from, y: foot },
    { x: to, y: foot },
    { x: to, y: foot - vessel + gap },
  ]);
  if (gap > 1) {
    pen.lineWidth = 1;
    pen.setLineDash([2, 3]);
    pen.strokeRect(from, foot - vessel, width, gap);
    pen.setLineDash([]);
  }
  drawIcon(pen, instrumentIcon, x, foot - vessel - font * 1.05, font * 1.6, palette.line);
}

/** How far the marks of helpers stand from the vessel's wall, in letters' heights. */
const AWAY = 2.1;

/** What others make up for runs out through the gap, towards their marks: as many drops as the gap is wide. */
function paintLeak(
  pen: Pen,
  { palette, words: { placeName } }: StageContext,
  shape: ScalesShape,
  { vessel, gap }: ThreatColumns,
  { x, y }: Point,
  { sides, helpers }: ScalesWords,
): void {
  if (gap < 1) return;
  const { width, font } = shape;
  const from = { x: x + width / 2, y: y - 2 - vessel + gap };
  const to = { x: from.x + font * AWAY, y: shape.y - font * 0.7 };
  const drops = Math.round(gap / 4) + 1;
  pen.fillStyle = actorColour(palette, sides[0]);
  for (let i = 0; i < drops * 2; i++) {
    const part = (i + 0.6) / (drops * 2);
    const spread = ((i % 3) - 1) * Math.min(font * 0.4, gap * 0.12);
    pen.beginPath();
    pen.arc(from.x + 3 + (to.x - from.x) * part ** 0.6 + spread, from.y - 2 + (to.y - from.y) * part ** 1.8, 1.5, 0, 7);
    pen.fill();
  }
  setFont(pen, 600, font * 0.92);
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  const names = helpers.slice(0, 2).map((helper) => ({ helper, name: placeName(helper) }));
  // Names only where all of them fit: the card has them too.
  const room = shape.right - to.x - font;
  const isNamed = names.every(({ name }) => pen.measureText(name).width <= room);
  for (const [i, { helper, name }] of names.entries()) {
    const at = { x: to.x, y: to.y + font * (0.55 + 1.5 * i) };
    drawActorMark(pen, palette, helper, at.x, at.y, font * 0.58);
    pen.fillStyle = palette.line;
    if (isNamed) pen.fillText(name, at.x + font, at.y + 0.5);
  }
}

/** Under each pan what lies there and how much it weighs, in the language of the page; in one word where there is little room. */
function paintWords(
  pen: Pen,
  { palette, words }: StageContext,
  { x, y, right, reach, foot, font }: ScalesShape,
  { sides, isOffer, isWhole, weights }: ScalesWords,
): void {
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'center';
  pen.fillStyle = palette.line;
  const pans = [words.pan('gains', sides[1]), words.pan(isOffer ? 'offered' : 'fears', sides[1])];
  const texts = pans.map((names, i) =>
    names.map((name) => (isWhole ? `${name} ${Math.round(weights[i as 0 | 1])}` : name)),
  );
  // Between the stand and the edge of the paper.
  const rooms = [
    { from: 1, to: x - font * 1.1 },
    { from: x + font * 1.1, to: right - 1 },
  ] as const;
  const isRoomFor = (which: 0 | 1, size: number): boolean => {
    setFont(pen, 650, size);
    return rooms.every(({ from, to }, i) => pen.measureText(texts[i]?.[which] ?? '').width <= to - from);
  };
  // Both alike: in whole, in one word, or that a little smaller.
  const which = isRoomFor(0, font) ? 0 : 1;
  if (which === 1 && !isRoomFor(1, font)) setFont(pen, 650, font * 0.82);
  for (const [i, { from, to }] of rooms.entries()) {
    const text = texts[i]?.[which] ?? '';
    const half = pen.measureText(text).width / 2;
    const at = Math.min(to - half, Math.max(from + half, x + (i === 0 ? -reach : reach)));
    pen.fillText(text, at, y + foot - font * 0.25);
  }
}

/** Beside the vessel, towards the middle: which part of it others make up for, and which is not believed. */
function paintParts(
  pen: Pen,
  { palette, words }: StageContext,
  { width, reach, font }: ScalesShape,
  { vessel, gap, left, solid }: ThreatColumns,
  { x, y }: Point,
): void {
  const size = font * 0.9;
  setFont(pen, 500, size);
  pen.textAlign = 'right';
  pen.textBaseline = 'middle';
  pen.fillStyle = palette.line;
  const parts: readonly (readonly [string, number, number])[] = [
    [words.replaced, vessel - gap / 2, gap],
    [words.unbelieved, (left + solid) / 2, left - solid],
  ];
  for (const [text, height, thick] of parts) {
    // A sliver needs no name, and words no wider than the way to the middle.
    if (thick < size * 0.9 || pen.measureText(text).width > reach - width / 2 - font) continue;
    pen.fillText(text, x - width / 2 - font * 0.6, y - 2 - height);
  }
}
