import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Strand } from '../forecast/strandsFrom.ts';
import type { Course } from '../store/roads.ts';
import type { Inks } from './endingInks.ts';
import { penOn } from './penOn.ts';

interface FanProps {
  readonly strands: readonly Strand[];
  /** Place of the drawn gauge among those followed. */
  readonly gauge: number;
  readonly bounds: readonly [number, number];
  /** Turns from now to the end. */
  readonly turns: number;
  readonly inks: Inks;
  readonly inkOf: (ending: number) => string;
  /** Where the run really went, drawn over it in ink. */
  readonly course?: Course | undefined;
  /** From where on the gauge counts as wanted. */
  readonly wanted: number | null;
  /** The words at its edges: a number as it is written, the present, the end, what is wanted. */
  readonly words: FanWords;
}

interface FanWords {
  readonly number: (value: number) => string;
  readonly now: string;
  readonly end: string;
  readonly wanted: string;
}

/** Height of a fan and of the line below it with its times, and width of the numbers left of it, in CSS pixels. */
const [HEIGHT, TIMES, NUMBERS] = [84, 15, 38];
/** Height of the letters, in CSS pixels. */
const LETTERS = 11;

type Pen = CanvasRenderingContext2D;
type Height = (value: number) => number;

/** One line through its values; it leaves and arrives level, as threads do. */
function line(
  pen: Pen,
  values: readonly number[],
  place: (i: number, value: number) => readonly [number, number],
): void {
  pen.beginPath();
  values.forEach((value, i) => {
    const [x, y] = place(i, value);
    if (i === 0) pen.moveTo(x, y);
    else {
      const [from, level] = place(i - 1, values[i - 1] ?? value);
      pen.bezierCurveTo((x + from) / 2, level, (x + from) / 2, y, x, y);
    }
  });
  pen.stroke();
}

/** What stands round the lines: the highest and the lowest number, from when to when, and what is wanted. */
function drawAxes(pen: Pen, { bounds, inks, wanted, words }: FanProps, width: number, heightOf: Height): void {
  pen.font = `500 ${LETTERS}px Archivo, sans-serif`;
  pen.fillStyle = inks.ink;
  pen.textBaseline = 'middle';
  pen.textAlign = 'end';
  const [least, most] = bounds;
  const near = wanted === null ? Number.POSITIVE_INFINITY : heightOf(wanted);
  for (const value of least === most ? [least] : [most, least]) {
    // What is wanted is named in its place.
    if (Math.abs(heightOf(value) - near) >= LETTERS) pen.fillText(words.number(value), NUMBERS - 6, heightOf(value));
  }
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'start';
  pen.fillText(words.now, NUMBERS, HEIGHT + TIMES - 3);
  pen.textAlign = 'end';
  pen.fillText(words.end, width - 2, HEIGHT + TIMES - 3);
  pen.strokeStyle = inks.rest;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(NUMBERS, HEIGHT);
  pen.lineTo(width, HEIGHT);
  pen.stroke();
  if (wanted === null) return;
  pen.textBaseline = 'middle';
  pen.font = `700 ${LETTERS}px Archivo, sans-serif`;
  pen.fillText(words.number(wanted), NUMBERS - 6, near);
  pen.setLineDash([4, 3]);
  pen.strokeStyle = inks.ink;
  pen.beginPath();
  pen.moveTo(NUMBERS, near);
  pen.lineTo(width, near);
  pen.stroke();
  pen.setLineDash([]);
  pen.textAlign = 'start';
  pen.textBaseline = 'alphabetic';
  // Above its line, or below where the line is at the upper edge.
  pen.fillText(words.wanted, NUMBERS + 4, near > 2 * LETTERS ? near - 4 : near + LETTERS + 2);
}

function draw(canvas: HTMLCanvasElement, props: FanProps): void {
  const { strands, gauge, bounds, turns, inks, inkOf, course } = props;
  const pen = penOn(canvas, HEIGHT + TIMES);
  if (!pen) return;
  const width = canvas.clientWidth;
  const [least, most] = bounds;
  const heightOf: Height = (value) => 6 + (1 - (value - least) / (most - least || 1)) * (HEIGHT - 12);
  const placeBy =
    (at: readonly number[]) =>
    (i: number, value: number): readonly [number, number] => [
      NUMBERS + ((at[i] ?? 0) / Math.max(1, turns)) * (width - NUMBERS - 3),
      heightOf(value),
    ];
  if (strands.length > 0 || course) drawAxes(pen, props, width, heightOf);
  pen.lineWidth = 1;
  pen.globalAlpha = 0.28;
  for (const { ending, at, paths } of strands) {
    pen.strokeStyle = inkOf(ending);
    line(pen, paths[gauge] ?? [], placeBy(at));
  }
  if (!course) return;
  pen.globalAlpha = 1;
  pen.lineWidth = 3;
  pen.strokeStyle = inks.ink;
  line(pen, course.paths[gauge] ?? [], placeBy(course.at));
}

/** The runs from one decision as a fan of lines, in the inks of their endings: for the eye; in words it stands below. */
export function FanCanvas(props: FanProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // At once: a printer does not wait.
  useLayoutEffect(() => {
    if (canvas.current) draw(canvas.current, props);
  }, [props.strands, props.gauge, props.bounds[0], props.bounds[1], props.inks]);
  return (
    <div class="fan" aria-hidden="true">
      <canvas ref={canvas} style={{ height: `${HEIGHT + TIMES}px` }} />
    </div>
  );
}
