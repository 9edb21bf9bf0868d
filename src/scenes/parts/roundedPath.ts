/** Rings and lines of path data of the map: absolute points, and whether the line closes. */
interface Strand {
  readonly points: [number, number][];
  isClosed: boolean;
}

/** Reads path data in whole units: `M x y`, then relative `l`, then `z`. */
function strandsOf(data: string): Strand[] {
  const strands: Strand[] = [];
  for (const [, command, numbers] of data.matchAll(/([Mlz])([^Mlz]*)/g)) {
    const values = (numbers?.match(/-?\d+/g) ?? []).map(Number);
    const strand = strands.at(-1);
    if (command === 'M') strands.push({ points: [[values[0] ?? 0, values[1] ?? 0]], isClosed: false });
    else if (command === 'z' && strand) strand.isClosed = true;
    else if (strand) addRelative(strand, values);
  }
  return strands;
}

function addRelative({ points }: Strand, values: readonly number[]): void {
  let [x, y] = points.at(-1) ?? [0, 0];
  for (let i = 0; i + 1 < values.length; i += 2) {
    x += values[i] ?? 0;
    y += values[i + 1] ?? 0;
    points.push([x, y]);
  }
}

/**
 * The path with its corners rounded: curves from the middle of each edge to the middle of the next. The map's grid of whole
 * units would look like a staircase from near; neighbours share edges, so their borders still meet.
 */
export function roundedPath(data: string): Path2D {
  const path = new Path2D();
  for (const { points, isClosed } of strandsOf(data)) {
    const count = points.length;
    const at = (i: number): [number, number] => points[(i + count) % count] ?? [0, 0];
    const middle = (i: number): [number, number] => [(at(i)[0] + at(i + 1)[0]) / 2, (at(i)[1] + at(i + 1)[1]) / 2];
    path.moveTo(...(isClosed ? middle(-1) : at(0)));
    if (!isClosed) path.lineTo(...middle(0));
    for (let i = isClosed ? 0 : 1; i < (isClosed ? count : count - 1); i++)
      path.quadraticCurveTo(...at(i), ...middle(i));
    if (isClosed) path.closePath();
    else path.lineTo(...at(count - 1));
  }
  return path;
}
