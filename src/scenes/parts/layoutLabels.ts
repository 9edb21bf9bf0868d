import type { Point } from './Lens.ts';

/** A place that wants a label: where it is, how large mark and label are (CSS px), how much it matters. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly priority: number;
  /** May it stand further off, with a line to its mark, rather than be left out? */
  readonly mayLead?: boolean;
}

/** A rectangle on the stage, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label may stand round its mark, best first: direction of its centre, in halves of mark plus label. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** Do two rectangles lie over each other? */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** How much further off (CSS px) a label with a line to its mark stands. */
const LED = [24, 48] as const;
/** What standing off costs, against one side further down the list; what standing close to another's name or mark does, or a line that
 * runs under another's mark. */
const COST = { led: 12, name: 3, mark: 14, under: 40 } as const;

function boxAt(wish: LabelWish, [dx, dy]: readonly [number, number], off: number): Box {
  const gap = wish.radius + 3 + off;
  const slant = dx !== 0 && dy !== 0 ? 0.6 : 1;
  return {
    left: wish.x + dx * (gap * slant + wish.width / 2) - wish.width / 2,
    top: wish.y + dy * (gap * slant + wish.height / 2) - wish.height / 2,
    width: wish.width,
    height: wish.height,
  };
}

/** Does a line from a mark to its name, which stands off, run under another mark? Then that would seem to be named. */
function leadsUnder({ x, y, radius }: LabelWish, box: Box, marks: readonly Box[]): boolean {
  const [across, down] = [box.left + box.width / 2 - x, box.top + box.height / 2 - y];
  const length = Math.hypot(across, down);
  const steps = Array.from({ length: 12 }, (_, i) => radius + ((length - radius) * (i + 1)) / 12);
  return steps.some((far) => {
    const at = { x: x + (across / length) * far, y: y + (down / length) * far };
    return marks.some((mark) => contains(mark, at));
  });
}

const contains = (box: Box, { x, y }: Point): boolean =>
  x > box.left - 2 && x < box.left + box.width + 2 && y > box.top - 2 && y < box.top + box.height + 2;

/** A name nearer than this (CSS px) to another place's mark or name could be taken for that place's. */
const APART = 7;

const grown = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/**
 * Finds room for labels: the important ones first, each beside its mark, never over another label, a mark or the edge, and
 * where possible not over the lines and well apart from others. A label without room is left out.
 * @param marks marks of all places shown
 * @param lines points along the lines, CSS px
 */
export function layoutLabels(
  wishes: readonly LabelWish[],
  marks: ReadonlyMap<string, Box>,
  lines: readonly Point[],
  stage: Box,
): Map<string, Box> {
  const placed = new Map<string, Box>();
  const sorted = [...wishes].sort((a, b) => b.priority - a.priority || a.id.localeCompare(b.id));
  // In the second round the first ones make way for those that came after them.
  for (const wish of [...sorted, ...sorted]) {
    placed.delete(wish.id);
    const others = [...marks].filter(([id]) => id !== wish.id).map(([, box]) => box);
    const best = bestBox(wish, [...placed.values()], others, lines, stage);
    if (best) placed.set(wish.id, best);
  }
  return placed;
}

function bestBox(
  wish: LabelWish,
  names: readonly Box[],
  marks: readonly Box[],
  lines: readonly Point[],
  stage: Box,
): Box | undefined {
  const offs = wish.mayLead ? [0, ...LED] : [0];
  const tries = offs.flatMap((off, far) =>
    SIDES.map((side, i) => ({ box: boxAt(wish, side, off), cost: i + far * COST.led })),
  );
  const hits = (box: Box, others: readonly Box[]): number => others.filter((other) => overlap(box, other)).length;
  return tries
    .filter(({ box }) => isInside(box, stage) && hits(box, names) + hits(box, marks) === 0)
    .map(({ box, cost }) => {
      const around = grown(box, APART);
      const under = cost >= COST.led && leadsUnder(wish, box, marks) ? COST.under : 0;
      const crossed = lines.filter((point) => contains(box, point)).length;
      return {
        box,
        cost: cost + under + 1.2 * crossed + COST.name * hits(around, names) + COST.mark * hits(around, marks),
      };
    })
    .sort((one, other) => one.cost - other.cost)[0]?.box;
}

function isInside(box: Box, stage: Box): boolean {
  return (
    box.left >= stage.left &&
    box.top >= stage.top &&
    box.left + box.width <= stage.left + stage.width &&
    box.top + box.height <= stage.top + stage.height
  );
}
