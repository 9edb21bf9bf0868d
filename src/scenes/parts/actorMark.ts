import marks from '../../../assets/images/marks.json';
import { actorColour, type Palette } from '../palette.ts';

/**
 * The actors' marks: no two share both shape and filling, so they can be told apart without colour. The overlay draws them
 * from the same file.
 *
 * | actor      | outline         | inside                | colour            |
 * |------------|-----------------|-----------------------|-------------------|
 * | pyongyang  | circle          | dot                   | red               |
 * | moscow     | square          | square                | amber             |
 * | beijing    | diamond         | diamond               | violet            |
 * | washington | circle          | two rings             | blue              |
 * | seoul      | circle          | lower half filled     | blue              |
 * | tokyo      | circle          | upright bar           | blue              |
 * | kyiv       | hexagon         | filled to the outline | yellow, ink hem   |
 * | others     | circle          | small ink dot         | ink               |
 */
const SHAPES = marks as Readonly<Record<string, { readonly outline: Outline; readonly inside: Inside }>>;
type Outline = 'circle' | 'square' | 'diamond' | 'hexagon';
type Inside = 'dot' | 'same' | 'rings' | 'half' | 'bar' | 'full';

function trace(pen: CanvasRenderingContext2D, outline: Outline, x: number, y: number, r: number): void {
  pen.beginPath();
  if (outline === 'circle') {
    pen.arc(x, y, r, 0, 7);
    return;
  }
  const corners = outline === 'hexagon' ? 6 : 4;
  const turn = outline === 'square' ? Math.PI / 4 : Math.PI / 2;
  // Corners reach further out than a circle of the same weight.
  const far = r * { hexagon: 1.1, diamond: 1.25, square: 1.32 }[outline];
  for (let i = 0; i < corners; i++) {
    const angle = turn + (i * 2 * Math.PI) / corners;
    pen.lineTo(x + far * Math.cos(angle), y + far * Math.sin(angle));
  }
  pen.closePath();
}

function paintInside(
  pen: CanvasRenderingContext2D,
  outline: Outline,
  inside: Inside,
  x: number,
  y: number,
  r: number,
): void {
  if (inside === 'rings') {
    pen.lineWidth = r * 0.24;
    for (const ring of [0.68, 0.2]) {
      pen.beginPath();
      pen.arc(x, y, r * ring, 0, 7);
      pen.stroke();
    }
    return;
  }
  if (inside === 'bar') {
    pen.fillRect(x - r * 0.2, y - r * 0.66, r * 0.4, r * 1.32);
    return;
  }
  if (inside === 'half') {
    pen.beginPath();
    pen.arc(x, y, r * 0.68, 0, Math.PI);
    pen.fill();
    return;
  }
  trace(pen, outline, x, y, inside === 'full' ? r : r * (inside === 'dot' ? 0.55 : 0.52));
  pen.fill();
}

/** Draws an actor's mark (see the table above) centred at x, y, about 2 r wide (CSS px). */
export function drawActorMark(
  pen: CanvasRenderingContext2D,
  palette: Palette,
  actor: string,
  x: number,
  y: number,
  r: number,
): void {
  const { outline, inside } = SHAPES[actor] ?? { outline: 'circle', inside: 'dot' };
  const colour = actorColour(palette, actor);
  trace(pen, outline, x, y, r);
  pen.fillStyle = palette.card;
  pen.fill();
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  paintInside(pen, outline, inside, x, y, r);
  trace(pen, outline, x, y, r);
  pen.strokeStyle = '#14213D';
  pen.lineWidth = Math.max(1.4, r * 0.2);
  pen.stroke();
}
