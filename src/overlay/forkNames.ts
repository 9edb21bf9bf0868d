import { placesOf, type RoadFan, type Sheet } from './roadFan.ts';

/** Less room than this (CSS px) for a name, and all forks have only their numbers. */
const NARROWEST = 120;
/** Height of letters and of lines, distance of the first line from the middle of a knot, and width of the paper round letters. */
const [FONT, LINE, AWAY, HALO] = [11.5, 13.5, 19, 4];

type Pen = CanvasRenderingContext2D;

/** A name in at most two lines; what does not fit into the second ends in an ellipsis. */
function inTwoLines(pen: Pen, name: string, room: number): readonly string[] {
  const words = name.split(' ');
  let first = words.shift() ?? '';
  while (words[0] && pen.measureText(`${first} ${words[0]}`).width <= room) first = `${first} ${words.shift()}`;
  if (words.length === 0) return [first];
  let second = words.join(' ');
  while (pen.measureText(second).width > room && second.includes(' '))
    second = `${second.slice(0, second.lastIndexOf(' '))}…`.replace(/[,.:]?…$/, '…');
  return [first, second];
}

/** Writes at each fork what was decided there, above and below the path in turn, so that neighbours keep clear of each other; `paper` is what they lie on. */
export function nameForks(pen: Pen, fan: RoadFan, sheet: Sheet, paper: string): void {
  const { forks } = placesOf(fan, sheet);
  const step = sheet.width / Math.max(1, forks.length);
  const room = Math.min(170, step * 2 - 12);
  if (room < NARROWEST) return;
  pen.font = `600 ${FONT}px Archivo, sans-serif`;
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = HALO;
  pen.strokeStyle = paper;
  pen.fillStyle = fan.inks.ink;
  forks.forEach(([x, y], i) => {
    const lines = inTwoLines(pen, fan.names[i] ?? '', room);
    const high = (lines.length - 1) * LINE;
    // Where the edge is near, only the other side is left.
    const isAbove =
      y + AWAY + high > sheet.top + sheet.height - FONT || (i % 2 === 1 && y - AWAY - high > sheet.top + FONT);
    const top = isAbove ? y - AWAY - high : y + AWAY;
    const widest = Math.max(...lines.map((line) => pen.measureText(line).width));
    // Names begin under the first knot, and do not leave the paper at the last.
    pen.textAlign = 'left';
    const left = Math.max(sheet.left, Math.min(x - widest / 2, sheet.left + sheet.width - widest));
    lines.forEach((line, n) => {
      pen.strokeText(line, left, top + n * LINE);
      pen.fillText(line, left, top + n * LINE);
    });
  });
}
