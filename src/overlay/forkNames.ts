import { KNOT, placesOf, type RoadFan, type Sheet } from './roadFan.ts';

/** Widest name, height of letters and of lines, distance of a name from the middle of its knot, width of the paper round letters. */
const [WIDEST, FONT, LINE, AWAY, HALO] = [150, 11.5, 13.5, 12, 4];

type Pen = CanvasRenderingContext2D;

/** A name and where it stands. */
interface Name {
  readonly lines: readonly string[];
  readonly box: Sheet;
}

/** A name in at most two lines; what does not fit into the second ends in an ellipsis. */
function inTwoLines(pen: Pen, name: string): readonly string[] {
  const words = name.split(' ');
  let first = words.shift() ?? '';
  while (words[0] && pen.measureText(`${first} ${words[0]}`).width <= WIDEST) first = `${first} ${words.shift()}`;
  if (words.length === 0) return [first];
  let second = words.join(' ');
  while (pen.measureText(second).width > WIDEST && second.includes(' '))
    second = `${second.slice(0, second.lastIndexOf(' '))}…`.replace(/[,.:]?…$/, '…');
  return [first, second];
}

const overlap = (one: Sheet, other: Sheet): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

const isInside = (box: Sheet, sheet: Sheet): boolean =>
  box.left >= sheet.left &&
  box.left + box.width <= sheet.left + sheet.width &&
  box.top >= sheet.top &&
  box.top + box.height <= sheet.top + sheet.height;

/** Where a name of this size may stand at a knot: below and above it, in the middle or to one side. */
function placesAt([x, y]: readonly [number, number], width: number, height: number): readonly Sheet[] {
  return [y + AWAY, y - AWAY - height].flatMap((top) =>
    [x - width / 2, x - KNOT, x + KNOT - width].map((left) => ({ left, top, width, height })),
  );
}

/** A place for each name where it covers no other and no knot; null where there is none for one of them. */
function layNames(pen: Pen, fan: RoadFan, sheet: Sheet): readonly Name[] | null {
  const { forks, end } = placesOf(fan, sheet);
  const knots = [...forks, end].map(([x, y]) => ({ left: x - KNOT, top: y - KNOT, width: 2 * KNOT, height: 2 * KNOT }));
  const laid: Name[] = [];
  for (const [i, fork] of forks.entries()) {
    const lines = inTwoLines(pen, fan.names[i] ?? '');
    const width = Math.max(...lines.map((line) => pen.measureText(line).width)) + HALO;
    const taken = [...knots, ...laid.map(({ box }) => box)];
    const box = placesAt(fork, width, lines.length * LINE).find(
      (place) => isInside(place, sheet) && !taken.some((other) => overlap(place, other)),
    );
    if (!box) return null;
    laid.push({ lines, box });
  }
  return laid;
}

/**
 * Writes at each fork what was decided there; nothing where there is not room for all of it, for the numbers say as much.
 * `paper` is the colour on which the names lie.
 */
export function nameForks(pen: Pen, fan: RoadFan, sheet: Sheet, paper: string): void {
  pen.font = `600 ${FONT}px Archivo, sans-serif`;
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  pen.lineJoin = 'round';
  pen.lineWidth = HALO;
  pen.strokeStyle = paper;
  pen.fillStyle = fan.inks.ink;
  for (const { lines, box } of layNames(pen, fan, sheet) ?? [])
    lines.forEach((line, n) => {
      const at = [box.left + box.width / 2, box.top + (n + 0.5) * LINE] as const;
      pen.strokeText(line, ...at);
      pen.fillText(line, ...at);
    });
}
