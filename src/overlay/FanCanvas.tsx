import { useEffect, useRef } from 'preact/hooks';
import type { Strand } from '../forecast/strandsFrom.ts';

interface FanProps {
  readonly strands: readonly Strand[];
  /** Place of the drawn gauge among those followed. */
  readonly gauge: number;
  readonly bounds: readonly [number, number];
  /** Turns from now to the end. */
  readonly turns: number;
  readonly inkOf: (ending: number) => string;
}

/** Height of a fan, in CSS pixels. */
const HEIGHT = 76;

function draw(canvas: HTMLCanvasElement, { strands, gauge, bounds, turns, inkOf }: FanProps): void {
  const scale = globalThis.devicePixelRatio || 1;
  const width = canvas.clientWidth;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(HEIGHT * scale);
  const paper = canvas.getContext('2d');
  if (!paper) return;
  paper.scale(scale, scale);
  paper.lineWidth = 1;
  paper.globalAlpha = 0.28;
  const [least, most] = bounds;
  const across = (at: number): number => 1 + (at / Math.max(1, turns)) * (width - 2);
  const up = (value: number): number => 3 + (1 - (value - least) / (most - least || 1)) * (HEIGHT - 6);
  for (const { ending, at, paths } of strands) {
    const path = paths[gauge] ?? [];
    paper.strokeStyle = inkOf(ending);
    paper.beginPath();
    path.forEach((value, i) => {
      const [x, y] = [across(at[i] ?? 0), up(value)];
      const before = path[i - 1];
      // Leaves and arrives level, as threads do.
      if (before === undefined) paper.moveTo(x, y);
      else {
        const half = (x + across(at[i - 1] ?? 0)) / 2;
        paper.bezierCurveTo(half, up(before), half, y, x, y);
      }
    });
    paper.stroke();
  }
}

/** The runs from one decision as a fan of lines, in the inks of their endings: for the eye; in words it stands below. */
export function FanCanvas(props: FanProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) draw(canvas.current, props);
  }, [props.strands, props.gauge, props.bounds[0], props.bounds[1]]);
  return (
    <div class="fan" aria-hidden="true">
      <canvas ref={canvas} style={{ height: `${HEIGHT}px` }} />
    </div>
  );
}
