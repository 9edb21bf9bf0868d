import iconFile from '../../../assets/images/icons.json';

const ICONS: Readonly<Record<string, { readonly d: string }>> = iconFile;
const paths = new Map<string, Path2D>();
/** Side of the square the icons are drawn in. */
const GRID = 512;

/** Draws an icon of the set, centred at x, y, `side` CSS px wide; an unknown one draws nothing. */
export function drawIcon(
  pen: CanvasRenderingContext2D,
  icon: string,
  x: number,
  y: number,
  side: number,
  colour: string,
): void {
  const data = ICONS[icon]?.d;
  if (!data) return;
  const path = paths.get(icon) ?? new Path2D(data);
  paths.set(icon, path);
  pen.save();
  pen.translate(x - side / 2, y - side / 2);
  pen.scale(side / GRID, side / GRID);
  pen.fillStyle = colour;
  pen.fill(path);
  pen.restore();
}
