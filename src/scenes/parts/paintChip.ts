import type { Palette } from '../palette.ts';

type Pen = CanvasRenderingContext2D;

/** How far each layer of the shadow reaches beyond the slip, CSS px, and how far down it lies. */
const LAYERS = [2, 1.2, 0.4] as const;
const DOWN = 1.1;

/**
 * A slip of paper with a soft shadow, its upper left corner at a point (CSS px). The shadow is laid in layers: the canvas's own
 * would blur anew for every number that runs.
 */
export function paintChip(
  pen: Pen,
  { shadow }: Palette,
  ground: string,
  left: number,
  top: number,
  across: number,
  down: number,
): void {
  pen.save();
  pen.fillStyle = shadow;
  pen.globalAlpha *= 1 / LAYERS.length;
  for (const out of LAYERS) pen.fillRect(left - out, top - out + DOWN, across + 2 * out, down + 2 * out);
  pen.restore();
  pen.fillStyle = ground;
  pen.fillRect(left, top, across, down);
}
