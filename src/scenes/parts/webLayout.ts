import type { Point } from './Lens.ts';
import type { Box } from './layoutLabels.ts';
import { type HomeWish, webHomes } from './webHome.ts';
import { webRest } from './webRest.ts';
import { type Side, webSides, wordBox } from './webSides.ts';
import { alongThread, onThread, type ThreadCurve, threadCurve } from './webThread.ts';

/** A capital that wants a place in the web: its disc, and the words that stand beside it (name, gauge), in CSS px. */
export interface PinWish extends HomeWish {
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** A thread that pulls at two capitals. */
export interface ThreadWish {
  readonly ends: readonly [string, string];
  /** 0 to 100. */
  readonly strength: number;
  /** Size (CSS px) of what hangs on it. */
  readonly tag: { readonly width: number; readonly height: number };
}

/** A capital's place: the middle of its disc, CSS px, and the side its words stand on. */
export interface PinPlace extends Point {
  readonly side: Side;
}

/** Rounds of finding room; in the last ones threads no longer count. */
const ROUNDS = 150;
const LAST = 60;
/** CSS px kept free between two capitals, and between one and a thread of others. */
const BETWEEN = 7;
const BESIDE = 7;
/** CSS px of a thread that are seen to each side of its tag. */
const SHOWN = 7;

/** What belongs to a capital at a place: disc, name and gauge. */
export function pinBox(wish: Omit<PinWish, 'id' | 'place'>, { x, y, side }: PinPlace): Box {
  const { radius } = wish;
  const words = wordBox(wish, side);
  const left = Math.min(-radius, words.left);
  const top = Math.min(-radius, words.top);
  const width = Math.max(radius, words.left + words.width) - left;
  return { left: x + left, top: y + top, width, height: Math.max(radius, words.top + words.height) - top };
}

interface Pin {
  readonly wish: PinWish;
  readonly side: Side;
  x: number;
  y: number;
}

/** Spreads the rest over the whole room: what a pull draws together pushes nothing off the stage. */
function spread(pins: readonly Pin[], room: Box): void {
  const reach = (axis: 'x' | 'y'): [number, number] => {
    const values = pins.map((pin) => pin[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  const [left, right] = reach('x');
  const [top, bottom] = reach('y');
  for (const pin of pins) {
    const box = pinBox(pin.wish, { x: 0, y: 0, side: pin.side });
    const across = (pin.x - left) / (right - left || 1);
    const down = (pin.y - top) / (bottom - top || 1);
    pin.x = room.left - box.left + across * (room.width - box.width);
    pin.y = room.top - box.top + down * (room.height - box.height);
  }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

function keepIn(pin: Pin, room: Box): void {
  const box = pinBox(pin.wish, { x: 0, y: 0, side: pin.side });
  pin.x = clamp(pin.x, room.left - box.left, room.left + room.width - box.left - box.width);
  pin.y = clamp(pin.y, room.top - box.top, room.top + room.height - box.top - box.height);
}

/** How far (CSS px, along the shorter way) the middle of a box has to move to be clear; null where it is. */
function wayOut(dx: number, dy: number, halfWidth: number, halfHeight: number): { axis: 'x' | 'y'; by: number } | null {
  const [across, down] = [halfWidth - Math.abs(dx), halfHeight - Math.abs(dy)];
  if (across <= 0 || down <= 0) return null;
  return across < down ? { axis: 'x', by: dx < 0 ? -across : across } : { axis: 'y', by: dy < 0 ? -down : down };
}

/** Moves two capitals apart, if they are too near; gives whether they were. */
function part(a: Pin, b: Pin): boolean {
  const [p, q] = [pinBox(a.wish, a), pinBox(b.wish, b)];
  const dx = p.left + p.width / 2 - q.left - q.width / 2;
  const dy = p.top + p.height / 2 - q.top - q.height / 2;
  const way = wayOut(dx, dy, (p.width + q.width) / 2 + BETWEEN, (p.height + q.height) / 2 + BETWEEN);
  if (!way) return false;
  a[way.axis] += way.by / 2;
  b[way.axis] -= way.by / 2;
  return true;
}

/** Moves a capital out of the way of a thread that is none of its own. */
function stepAside(pin: Pin, from: Pin, to: Pin, curve: ThreadCurve): void {
  const { left, top, width, height } = pinBox(pin.wish, pin);
  for (const { x, y } of alongThread(curve, 16)) {
    const way = wayOut(left + width / 2 - x, top + height / 2 - y, width / 2 + BESIDE, height / 2 + BESIDE);
    if (!way) continue;
    const by = clamp(way.by, -3, 3);
    pin[way.axis] += by;
    // The thread's ends give way a little, too: at the stage's edge a capital cannot.
    from[way.axis] -= by * 0.35;
    to[way.axis] -= by * 0.35;
    return;
  }
}

/** Moves the ends of a thread apart until it is longer than what hangs on it. */
function stretch(from: Pin, to: Pin, { width, height }: ThreadWish['tag']): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const long = Math.hypot(dx, dy) || 1;
  const covered = Math.min((width * long) / (Math.abs(dx) || 1), (height * long) / (Math.abs(dy) || 1));
  const missing = covered + 2 * SHOWN + from.wish.radius + to.wish.radius - long;
  if (missing <= 0) return;
  const by = Math.min(4, missing / 2);
  from.x -= (dx / long) * by;
  from.y -= (dy / long) * by;
  to.x += (dx / long) * by;
  to.y += (dy / long) * by;
}

/** Makes room for what hangs on a thread: whoever covers it moves away, and its other end the other way. */
function makeRoom(pins: readonly Pin[], from: Pin, to: Pin, curve: ThreadCurve, tag: ThreadWish['tag']): void {
  const { x, y } = onThread(curve, 0.5);
  for (const pin of pins) {
    const { left, top, width, height } = pinBox(pin.wish, pin);
    const [halfWidth, halfHeight] = [(width + tag.width) / 2 + 2, (height + tag.height) / 2 + 2];
    const way = wayOut(left + width / 2 - x, top + height / 2 - y, halfWidth, halfHeight);
    if (!way) continue;
    const by = clamp(way.by, -3, 3);
    pin[way.axis] += by / 2;
    for (const end of [from, to]) if (end !== pin) end[way.axis] -= by / 2;
  }
}

function clearThreads(pins: readonly Pin[], byId: ReadonlyMap<string, Pin>, threads: readonly ThreadWish[]): void {
  for (const { ends, strength, tag } of threads) {
    const [from, to] = [byId.get(ends[0]), byId.get(ends[1])];
    if (!from || !to) continue;
    const curve = threadCurve(from, to, strength);
    for (const pin of pins) if (pin !== from && pin !== to) stepAside(pin, from, to, curve);
    stretch(from, to, tag);
    if (tag.width > 0) makeRoom(pins, from, to, curve, tag);
  }
}

/** Lets everybody find room, in the same order each time, so that the same web always looks the same. */
function settle(pins: readonly Pin[], threads: readonly ThreadWish[], room: Box): void {
  const byId = new Map(pins.map((pin) => [pin.wish.id, pin]));
  for (let left = ROUNDS; left > 0; left--) {
    // Towards the end only room between capitals counts: names on names are worse than a name on a thread.
    if (left > LAST) clearThreads(pins, byId, threads);
    const moved = pins.flatMap((pin, i) => pins.slice(i + 1).filter((other) => part(pin, other)));
    for (const pin of pins) keepIn(pin, room);
    if (moved.length === 0 && left <= LAST) return;
  }
}

/**
 * The web's figure at rest, by id, within a room (CSS px): capitals sit round the table in the order of the map, threads
 * draw them together, names find room. Nothing in it is left to chance.
 */
export function webLayout(
  wishes: readonly PinWish[],
  threads: readonly ThreadWish[],
  room: Box,
): Map<string, PinPlace> {
  const homes = webHomes(wishes, room);
  const sides = webSides(wishes, homes, threads, room);
  const at = webRest(homes, threads);
  const pins = wishes.map(
    (wish): Pin => ({ wish, side: sides.get(wish.id) ?? 'down', x: 0, y: 0, ...at.get(wish.id) }),
  );
  spread(pins, room);
  settle(pins, threads, room);
  return new Map(pins.map(({ wish, x, y, side }) => [wish.id, { x, y, side }]));
}
