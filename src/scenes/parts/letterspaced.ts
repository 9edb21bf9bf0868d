import type { Palette } from '../palette.ts';

/** The stage's typeface for names: the same as the document's for what is counted and operated. */
export const STAGE_FONT = '"Archivo", "Sans Fallback", sans-serif';

/** Text in spaced capitals. */
export interface Lettering {
  readonly text: string;
  /** Height of the letters, CSS px. */
  readonly size: number;
  readonly weight: number;
  /** Space between letters, in em. */
  readonly space: number;
}

let ruler: CanvasRenderingContext2D | null = null;

/** Width of a lettering, CSS px. Measured once per lettering, never per frame. */
export function widthOf(lettering: Lettering): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return 0;
  ruler.font = fontOf(lettering);
  return [...lettering.text].reduce((sum, letter) => sum + advance(ruler, lettering, letter), 0);
}

function fontOf({ weight, size }: Lettering): string {
  return `${weight} ${size}px ${STAGE_FONT}`;
}

function advance(pen: CanvasRenderingContext2D | null, { size, space }: Lettering, letter: string): number {
  return (pen?.measureText(letter).width ?? 0) + size * space;
}

/** Writes a lettering from its left baseline point, letter by letter (`letterSpacing` is not in every browser's canvas). */
export function writeSpaced(
  pen: CanvasRenderingContext2D,
  lettering: Lettering,
  x: number,
  y: number,
  colour: string,
): void {
  pen.font = fontOf(lettering);
  pen.fillStyle = colour;
  let at = x;
  for (const letter of lettering.text) {
    pen.fillText(letter, at, y);
    at += advance(pen, lettering, letter);
  }
}

/** The same as a name of the map, with a halo behind it, so that it can be read on land, sea and lines. */
export function writeWithHalo(
  pen: CanvasRenderingContext2D,
  lettering: Lettering,
  x: number,
  y: number,
  palette: Palette,
): void {
  pen.font = fontOf(lettering);
  pen.strokeStyle = palette.halo;
  pen.lineJoin = 'round';
  pen.lineWidth = lettering.size * 0.34;
  pen.globalAlpha = 0.92;
  let at = x;
  for (const letter of lettering.text) {
    pen.strokeText(letter, at, y);
    at += advance(pen, lettering, letter);
  }
  pen.globalAlpha = 1;
  writeSpaced(pen, lettering, x, y, palette.name);
}
