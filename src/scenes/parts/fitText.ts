import { STAGE_FONT } from './letterspaced.ts';

/**
 * Sets the pen's font for a name and breaks it into at most two lines no wider than `width` CSS px. Letters of `size` CSS px
 * become up to a sixth smaller for a long word; what is still too long ends in "…".
 */
export function fitName(pen: CanvasRenderingContext2D, name: string, width: number, size: number): string[] {
  setFont(pen, 600, size);
  const words = name.split(/(?<=[ -])/u).map((word) => pen.measureText(word.trimEnd()).width);
  setFont(pen, 600, size * Math.min(1, Math.max(0.83, width / Math.max(1, ...words))));
  return twoLines(pen, name, width);
}

/** Sets the pen's font for a text on one line, smaller by up to a quarter where it is too long; what still is ends in "…". */
export function oneLine(pen: CanvasRenderingContext2D, text: string, width: number, size: number): string {
  setFont(pen, 600, size);
  setFont(pen, 600, size * Math.min(1, Math.max(0.75, width / Math.max(1, pen.measureText(text).width))));
  return shortened(pen, text, width);
}

function twoLines(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const fits = (line: string): boolean => pen.measureText(line).width <= width;
  if (fits(text)) return [text];
  // German compounds may break at their hyphens.
  const parts = text.split(/(?<=[ -])/u);
  let first = '';
  while (parts.length > 0 && fits((first + (parts[0] ?? '')).trimEnd())) first += parts.shift() ?? '';
  if (first === '') return [shortened(pen, text, width)];
  const rest = parts.join('');
  return rest === '' ? [first.trimEnd()] : [first.trimEnd(), shortened(pen, rest, width)];
}

function shortened(pen: CanvasRenderingContext2D, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text;
  let end = text.length;
  while (end > 1 && pen.measureText(`${text.slice(0, end)}…`).width > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Sets the pen's font, `size` in CSS px. */
export function setFont(pen: CanvasRenderingContext2D, weight: number, size: number): void {
  pen.font = `${weight} ${size}px ${STAGE_FONT}`;
}
