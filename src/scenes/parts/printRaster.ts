/** Tiles drawn so far: there are few, and some are asked for in every frame of a motion. */
const tiles = new Map<string, HTMLCanvasElement>();

/** A small square tile, drawn once at device resolution. */
function tile(
  kind: string,
  side: number,
  ratio: number,
  paint: (pen: CanvasRenderingContext2D) => void,
): HTMLCanvasElement {
  const key = `${kind} ${side} ${ratio}`;
  const known = tiles.get(key);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(side * ratio);
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.scale(canvas.width / side, canvas.width / side);
    paint(pen);
  }
  tiles.set(key, canvas);
  return canvas;
}

/** Repeats a tile at `zoom` times the map, fixed to the map: it does not crawl when the lens moves. */
function fixed(pen: CanvasRenderingContext2D, source: HTMLCanvasElement, zoom: number): CanvasPattern | string {
  const pattern = pen.createPattern(source, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / zoom));
  return pattern ?? 'transparent';
}

/** The print raster: dots of one colour, `pitch` CSS px apart. `zoom` is device pixels per map unit. */
export function dots(
  pen: CanvasRenderingContext2D,
  colour: string,
  pitch: number,
  ratio: number,
  zoom: number,
): CanvasPattern | string {
  const half = pitch / 2;
  const source = tile(`dots ${colour}`, pitch, ratio, (small) => {
    small.fillStyle = colour;
    for (const [x, y] of [
      [half / 2, half / 2],
      [half * 1.5, half * 1.5],
    ] as const) {
      small.beginPath();
      small.arc(x, y, pitch * 0.13, 0, 7);
      small.fill();
    }
  });
  return fixed(pen, source, zoom);
}

/** Slanted lines of one colour, `pitch` CSS px apart. `zoom` is device pixels per map unit. */
export function hatch(
  pen: CanvasRenderingContext2D,
  colour: string,
  pitch: number,
  ratio: number,
  zoom: number,
): CanvasPattern | string {
  const source = tile(`hatch ${colour}`, pitch, ratio, (small) => {
    small.strokeStyle = colour;
    small.lineWidth = pitch * 0.3;
    small.beginPath();
    for (const shift of [-pitch, 0, pitch]) {
      small.moveTo(shift - 1, pitch + 1);
      small.lineTo(shift + pitch + 1, -1);
    }
    small.stroke();
  });
  return fixed(pen, source, zoom);
}
