import type { Point } from './Lens.ts';

/** Pencil on card, which is light in the dark edition too. */
export const GRAPHITE = '#4C4E58';

/** A small number (-1 to 1) that is always the same for the same place: a pencil's tremor must not flicker. */
function tremor(x: number, y: number, turn: number): number {
  const wave = Math.sin(x * 12.9898 + y * 78.233 + turn * 37.719) * 43758.5453;
  return (wave - Math.floor(wave)) * 2 - 1;
}

/** Draws through these points as a hand with a pencil would: every stroke twice, never quite the same, a little too long. */
export function pencil(pen: CanvasRenderingContext2D, points: readonly Point[], isClosed = false): void {
  const ring = isClosed && points[0] ? [...points, points[0]] : points;
  pen.lineCap = 'round';
  pen.beginPath();
  for (const turn of [0, 1])
    ring.forEach((to, i) => {
      const from = ring[i - 1];
      if (!from) return;
      const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
      const over = Math.min(1.6, long * 0.03);
      const [dx, dy] = [((to.x - from.x) / long) * over, ((to.y - from.y) / long) * over];
      const shake = (n: number): number => tremor(i, n, turn) * 0.55;
      pen.moveTo(from.x - dx + shake(1), from.y - dy + shake(2));
      const [mx, my] = [(from.x + to.x) / 2 + shake(3) * 1.2, (from.y + to.y) / 2 + shake(4) * 1.2];
      pen.quadraticCurveTo(mx, my, to.x + dx + shake(5), to.y + dy + shake(6));
    });
  pen.stroke();
}

/** The corners of a rectangle, for `pencil`. */
export function corners(left: number, top: number, width: number, height: number): readonly Point[] {
  return [
    { x: left, y: top },
    { x: left + width, y: top },
    { x: left + width, y: top + height },
    { x: left, y: top + height },
  ];
}

/** A place still open: a dashed pencil outline. */
export function dashedPlace(
  pen: CanvasRenderingContext2D,
  colour: string,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  pen.save();
  pen.strokeStyle = colour;
  pen.globalAlpha *= 0.75;
  pen.lineWidth = 1.3;
  pen.setLineDash([4, 3.4]);
  pen.strokeRect(left, top, width, height);
  pen.restore();
}

/** Fills a rectangle with slanted pencil strokes, `pitch` CSS px apart. */
export function pencilHatch(
  pen: CanvasRenderingContext2D,
  left: number,
  top: number,
  width: number,
  height: number,
  pitch: number,
): void {
  if (width <= 0 || height <= 0) return;
  pen.save();
  pen.beginPath();
  pen.rect(left, top, width, height);
  pen.clip();
  pen.beginPath();
  // Lines are fixed to the lower left corner, so that a growing field does not make them crawl.
  const foot = top + height;
  for (let i = 0; i * pitch < width + height; i++) {
    const shake = tremor(i, 3, 0) * 0.5;
    pen.moveTo(left + i * pitch + shake, foot);
    pen.lineTo(left + i * pitch - height + shake, foot - height);
  }
  pen.stroke();
  pen.restore();
}
