import type { Point } from './Lens.ts';
import type { Box } from './layoutLabels.ts';
import { type HomeWish, webHomes } from './webHome.ts';
import { webRest } from './webRest.ts';
import { type Side, webSides, wordBox } from './webSides.ts';
import { onThread, type ThreadCurve, threadCurve } from './webThread.ts';

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
const LAST = 30;
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

/** A capital on its way to its place. Its box, seen from the disc's middle, is worked out once. */
class Pin {
  x = 0;
  y = 0;
  private readonly box: Box;
  readonly halfWidth: number;
  readonly halfHeight: number;

  constructor(
    readonly wish: PinWish,
    readonly side: Side,
  ) {
    this.box = pinBox(wish, { x: 0, y: 0, side });
    this.halfWidth = this.box.width / 2;
    this.halfHeight = this.box.height / 2;
  }

  /** Middle of its box. */
  get middleX(): number {
    return this.x + this.box.left + this.box.width / 2;
  }

  get middleY(): number {
    return this.y + this.box.top + this.box.height / 2;
  }

  move(axis: 'x' | 'y', by: number): void {
    if (axis === 'x') this.x += by;
    else this.y += by;
  }

  /** Puts it at a share (0 to 1) of the room, each way. */
  put(room: Box, across: number, down: number): void {
    this.x = room.left - this.box.left + across * (room.width - this.box.width);
    this.y = room.top - this.box.top + down * (room.height - this.box.height);
  }

  keepIn(room: Box): void {
    const { left, top, width, height } = this.box;
    this.x = clamp(this.x, room.left - left, room.left + room.width - left - width);
    this.y = clamp(this.y, room.top - top, room.top + room.height - top - height);
  }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Spreads the rest over the whole room: what a pull draws together pushes nothing off the stage. */
function spread(pins: readonly Pin[], room: Box): void {
  const reach = (axis: 'x' | 'y'): [number, number] => {
    const values = pins.map((pin) => pin[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  const [left, right] = reach('x');
  const [top, bottom] = reach('y');
  for (const pin of pins) pin.put(room, (pin.x - left) / (right - left || 1), (pin.y - top) / (bottom - top || 1));
}

/** Moves `pin` so far (CSS px, the shorter way) that boxes with these middles and half sizes are clear; 0 where they are. */
function clearBy(dx: number, dy: number, halfWidth: number, halfHeight: number): readonly ['x' | 'y', number] | null {
  const [across, down] = [halfWidth - Math.abs(dx), halfHeight - Math.abs(dy)];
  if (across <= 0 || down <= 0) return null;
  return across < down ? ['x', dx < 0 ? -across : across] : ['y', dy < 0 ? -down : down];
}

/** Moves two capitals apart, if they are too near; gives whether they were. */
function part(a: Pin, b: Pin): boolean {
  const way = clearBy(
    a.middleX - b.middleX,
    a.middleY - b.middleY,
    a.halfWidth + b.halfWidth + BETWEEN,
    a.halfHeight + b.halfHeight + BETWEEN,
  );
  if (!way) return false;
  a.move(way[0], way[1] / 2);
  b.move(way[0], -way[1] / 2);
  return true;
}

/** Points of a thread that are looked at. */
const POINTS = 12;

/** May a box with this middle and these half sizes be touched by a thread? It stays among its ends and its bend. */
function isNear({ from, bend, to }: ThreadCurve, x: number, y: number, halfWidth: number, halfHeight: number): boolean {
  return (
    Math.min(from.x, bend.x, to.x) < x + halfWidth &&
    Math.max(from.x, bend.x, to.x) > x - halfWidth &&
    Math.min(from.y, bend.y, to.y) < y + halfHeight &&
    Math.max(from.y, bend.y, to.y) > y - halfHeight
  );
}

/** Moves a capital out of the way of a thread that is none of its own. */
function stepAside(pin: Pin, from: Pin, to: Pin, curve: ThreadCurve): void {
  const { middleX, middleY } = pin;
  const [halfWidth, halfHeight] = [pin.halfWidth + BESIDE, pin.halfHeight + BESIDE];
  // Asked ten thousand times for one figure.
  if (!isNear(curve, middleX, middleY, halfWidth, halfHeight)) return;
  for (let i = 0; i <= POINTS; i++) {
    const { x, y } = onThread(curve, i / POINTS);
    const way = clearBy(middleX - x, middleY - y, halfWidth, halfHeight);
    if (!way) continue;
    const by = clamp(way[1], -0.8, 0.8);
    pin.move(way[0], by);
    // The thread's ends give way a little, too: at the stage's edge a capital cannot.
    from.move(way[0], -by * 0.35);
    to.move(way[0], -by * 0.35);
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
function makeRoom(pins: readonly Pin[], from: Pin, to: Pin, { x, y }: Point, tag: ThreadWish['tag']): void {
  for (const pin of pins) {
    const [halfWidth, halfHeight] = [pin.halfWidth + tag.width / 2 + 2, pin.halfHeight + tag.height / 2 + 2];
    const way = clearBy(pin.middleX - x, pin.middleY - y, halfWidth, halfHeight);
    if (!way) continue;
    const by = clamp(way[1], -3, 3) / 2;
    pin.move(way[0], by);
    if (from !== pin) from.move(way[0], -by);
    if (to !== pin) to.move(way[0], -by);
  }
}

function clearThreads(pins: readonly Pin[], byId: ReadonlyMap<string, Pin>, threads: readonly ThreadWish[]): void {
  for (const { ends, strength, tag } of threads) {
    const [from, to] = [byId.get(ends[0]), byId.get(ends[1])];
    if (!from || !to) continue;
    // As it hung before anybody stepped aside.
    const curve = threadCurve({ x: from.x, y: from.y }, { x: to.x, y: to.y }, strength);
    for (const pin of pins) if (pin !== from && pin !== to) stepAside(pin, from, to, curve);
    stretch(from, to, tag);
    if (tag.width > 0) makeRoom(pins, from, to, onThread({ ...curve, from, to }, 0.5), tag);
  }
}

/** Lets everybody find room, in the same order each time, so that the same web always looks the same. */
function settle(pins: readonly Pin[], threads: readonly ThreadWish[], room: Box): void {
  const byId = new Map(pins.map((pin) => [pin.wish.id, pin]));
  for (let left = ROUNDS; left > 0; left--) {
    // Towards the end only room between capitals counts: names on names are worse than a name on a thread.
    if (left > LAST) clearThreads(pins, byId, threads);
    let hasMoved = false;
    for (const [i, pin] of pins.entries())
      for (let j = i + 1; j < pins.length; j++) hasMoved = part(pin, pins[j] as Pin) || hasMoved;
    for (const pin of pins) pin.keepIn(room);
    if (!hasMoved && left <= LAST) return;
  }
}

/** Where each capital's home is (CSS px), and the side its words stand on, by id: the same for a whole run. */
export interface WebSeats {
  readonly homes: ReadonlyMap<string, Point>;
  readonly sides: ReadonlyMap<string, Side>;
}

/** Seats capitals round the table that fills a room (CSS px), in the order of the map. */
export function webSeats(
  wishes: readonly PinWish[],
  threads: readonly Pick<ThreadWish, 'ends'>[],
  room: Box,
): WebSeats {
  const homes = webHomes(wishes, room);
  return { homes, sides: webSides(wishes, homes, threads, room) };
}

/**
 * The web's figure at rest, by id, within a room (CSS px): threads draw capitals together from their seats, names find
 * room. Nothing in it is left to chance.
 */
export function webLayout(
  wishes: readonly PinWish[],
  threads: readonly ThreadWish[],
  { homes, sides }: WebSeats,
  room: Box,
): Map<string, PinPlace> {
  const at = webRest(homes, threads);
  const pins = wishes.map((wish) => Object.assign(new Pin(wish, sides.get(wish.id) ?? 'down'), at.get(wish.id)));
  spread(pins, room);
  settle(pins, threads, room);
  return new Map(pins.map(({ wish, x, y, side }) => [wish.id, { x, y, side }]));
}
