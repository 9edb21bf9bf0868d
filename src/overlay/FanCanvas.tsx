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
}

/** Height of a fan, in CSS pixels. */
const HEIGHT = 76;

type Pen = CanvasRenderingContext2D;

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

function draw(canvas: HTMLCanvasElement, { strands, gauge, bounds, turns, inks, inkOf, course }: FanProps): void {
  const pen = penOn(canvas, HEIGHT);
  if (!pen) return;
  const width = canvas.clientWidth;
  const [least, most] = bounds;
  const placeBy =
    (at: readonly number[]) =>
    (i: number, value: number): readonly [number, number] => [
      3 + ((at[i] ?? 0) / Math.max(1, turns)) * (width - 6),
      5 + (1 - (value - least) / (most - least || 1)) * (HEIGHT - 10),
    ];
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
      <canvas ref={canvas} style={{ height: `${HEIGHT}px` }} />
    </div>
  );
}
