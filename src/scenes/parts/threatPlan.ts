import type { Game } from '../../store/gameStore.ts';
import { type ThreatNow, threatOf } from '../../store/threat.ts';
import { isSmall, type StageSize } from '../stageContext.ts';
import { barrierRadius, barrierSpot } from './barrierSpot.ts';
import { type Barrier, barriersOf } from './barriersOf.ts';
import { type Lens, onStage, type Point } from './Lens.ts';
import type { Box } from './layoutLabels.ts';
import { PLACES, ROUTES } from './mapData.ts';
import { type RouteLine, routeLine } from './routeLine.ts';
import { headingAt, pointAt, type StageLine, stageLine } from './stageLine.ts';
import { rowHeight, threatRoom } from './threatLayout.ts';
import { type Hearing, hearingOf, type Proof, proofOf } from './threatPictures.ts';

/** A barrier and where it lies on the stage, CSS px. */
export interface PlacedBarrier extends Barrier {
  readonly at: Point;
  /** Which way the stream runs there, in radians clockwise from the right. */
  readonly heading: number;
  /** Half its length. */
  readonly radius: number;
  /** Where what it holds up piles up before it. */
  readonly queue: readonly Point[];
}

/** What stands round a threat while the held seat is busy with it; a kind is null while it is still to be chosen. */
export interface ThreatSurroundings {
  /** The decision at which it is made. */
  readonly id: string;
  readonly sender: string;
  readonly slip: Box;
  /** From the slip to the barrier: what is said. */
  readonly thread: readonly [Point, Point];
  /** The capital it is said to; null where that is not on the map. */
  readonly target: Point | null;
  /** Is it said, or only being put together? */
  readonly isSaid: boolean;
  /** Who hears it: how it is drawn, and the audience's own id; null while it is still to be chosen. */
  readonly audience: { readonly box: Box; readonly kind: Hearing | null; readonly option: string | null };
  readonly proof: { readonly box: Box; readonly kind: Proof | null; readonly isSea: boolean };
  /** What only the sender knows: not in the target's picture at all. */
  readonly envelope: { readonly box: Box; readonly isMeant: boolean | null } | null;
}

/** Everything threats put onto the map. */
export interface ThreatPlan {
  readonly barriers: readonly PlacedBarrier[];
  readonly now: ThreatSurroundings | null;
}

const ways = new Map<string, RouteLine | null>();

/** The way of the stream under a barrier, found once; null where it is not on the map. */
export function wayOf({ flow }: Barrier): RouteLine | null {
  if (!flow) return null;
  const key = `${flow.actor} ${flow.route.join()}`;
  if (!ways.has(key)) ways.set(key, routeLine(flow.route, ROUTES, PLACES[flow.actor]));
  return ways.get(key) ?? null;
}

/** At most so many tokens pile up before a barrier, and on a phone's map, where more would bury the capitals. */
const [MOST_HELD, HELD_ON_SMALL] = [3, 1];

function queueOf(
  { look, amount, leak }: Barrier,
  line: StageLine,
  at: number,
  radius: number,
  size: StageSize,
): Point[] {
  if (look !== 'stamped' || amount <= 0) return [];
  const held = Math.ceil((isSmall(size) ? HELD_ON_SMALL : MOST_HELD) * (1 - leak));
  return Array.from({ length: held }, (_, i) => pointAt(line, at - radius * (0.62 + 0.5 * i)));
}

/** A barrier stands across its stream; an offer bars nothing: its plate lies beside it, on the upper side, whence it comes. */
function beside({ isOffer }: Barrier, { x, y }: Point, heading: number, radius: number): Point {
  if (!isOffer) return { x, y };
  const up = Math.cos(heading) > 0 ? 1 : -1;
  return { x: x + up * Math.sin(heading) * radius * 1.1, y: y - up * Math.cos(heading) * radius * 1.1 };
}

function placed(barrier: Barrier, lens: Lens, size: StageSize): PlacedBarrier {
  const way = wayOf(barrier);
  const most = barrierRadius(size);
  if (way) {
    const line = stageLine(way, lens, size, 0);
    const { at, radius } = barrierSpot(barrier.part, line.length, size);
    const queue = queueOf(barrier, line, at, radius, size);
    const heading = headingAt(line, at);
    return { ...barrier, at: beside(barrier, pointAt(line, at), heading, radius), heading, radius, queue };
  }
  // Without a stream it stands before the threatened capital, or in the middle of the stage.
  const home = PLACES[barrier.sides[1]];
  const at = home ? onStage(lens, size, home.x, home.y) : { x: size.width / 2, y: size.height / 2 };
  return { ...barrier, at: { x: at.x, y: at.y - most * 1.6 }, heading: -Math.PI / 2, radius: most, queue: [] };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Slip, audience and envelope in a row along the upper edge, the slip where its capital lies. A phone's slip has no name. */
function along(
  threat: ThreatNow,
  lens: Lens,
  size: StageSize,
): Pick<ThreatSurroundings, 'slip' | 'audience' | 'envelope'> {
  const small = isSmall(size);
  const right = size.width - (threatRoom(size).coveredRight ?? 0) - 6;
  const height = rowHeight(size);
  const gap = small ? 5 : 10;
  const [wide, letter, most, way] = small ? [24, 28, 112, 14] : [140, 38, 200, 20];
  // Beside the scales the row is short.
  const row = clamp(right - 6 - wide - way - letter - gap, 84, most);
  const top = (size.coveredTop ?? 0) + (small ? 5 : 8);
  const home = PLACES[threat.sides[0]];
  const aim = home ? onStage(lens, size, home.x, home.y).x : right / 2;
  const left = clamp(aim - wide / 2, 6, Math.max(6, right - wide - way - row - gap - letter));
  const audience = threat.point.audiences.find(({ id }) => id === threat.parts[1]);
  const kind = audience ? hearingOf(audience.id, audience.isOpen) : null;
  const box = (from: number, width: number): Box => ({ left: from, top, width, height });
  return {
    slip: box(left, wide),
    audience: { box: box(left + wide + way, row), kind, option: audience?.id ?? null },
    envelope: threat.isOurs ? { box: box(left + wide + way + row + gap, letter), isMeant: threat.isMeant } : null,
  };
}

/** The proof lies beside the stream, on the side away from the threatened capital. */
function proofAt(threat: ThreatNow, barrier: PlacedBarrier, lens: Lens, size: StageSize): ThreatSurroundings['proof'] {
  const { at, heading, radius } = barrier;
  const room = threatRoom(size);
  const [width, height] = isSmall(size) ? [34, 28] : [60, 48];
  const home = PLACES[threat.sides[1]];
  const capital = home ? onStage(lens, size, home.x, home.y) : { x: at.x, y: at.y + 1 };
  const normal = { x: -Math.sin(heading), y: Math.cos(heading) };
  const side = normal.x * (capital.x - at.x) + normal.y * (capital.y - at.y) > 0 ? -1 : 1;
  const [away, back] = [radius * 0.35 + height * 0.62, radius * 0.8 + width * 0.72];
  const x = at.x + side * normal.x * away - Math.cos(heading) * back;
  const y = at.y + side * normal.y * away - Math.sin(heading) * back;
  const proof = threat.point.proofs.find(({ id }) => id === threat.parts[2]);
  const right = size.width - (room.coveredRight ?? 0) - width - 4;
  const bottom = size.height - (room.coveredBottom ?? 0) - height - 4;
  const box = {
    left: clamp(x - width / 2, 4, right),
    top: clamp(y - height / 2, (room.coveredTop ?? 0) + 4, bottom),
    width,
    height,
  };
  return { box, kind: proof ? proofOf(proof.id) : null, isSea: barrier.flow?.route[0]?.startsWith('sea-') ?? false };
}

/** Where everything of the threats lies on the stage: the same for the painter and for the names that make way. */
export function threatPlan(game: Game, lens: Lens, size: StageSize): ThreatPlan {
  const barriers = barriersOf(game).map((barrier) => placed(barrier, lens, size));
  const threat = threatOf(game);
  const barrier = barriers.find(({ id }) => id === threat?.point.id);
  if (!threat || !barrier) return { barriers, now: null };
  const row = along(threat, lens, size);
  const { slip } = row;
  // The thread is tied to the upper end of the barrier; an offer is only a plate.
  const { at, heading, radius } = barrier;
  const up = Math.cos(heading) > 0 ? -1 : 1;
  const foot = barrier.isOffer
    ? { x: at.x, y: at.y - radius * 0.55 }
    : { x: at.x - up * radius * Math.sin(heading), y: at.y + up * radius * Math.cos(heading) };
  const home = PLACES[threat.sides[1]];
  const now: ThreatSurroundings = {
    id: threat.point.id,
    sender: threat.sides[0],
    ...row,
    target: home ? onStage(lens, size, home.x, home.y) : null,
    thread: [{ x: slip.left + slip.width / 2, y: slip.top + slip.height }, foot],
    isSaid: barrier.look !== 'place' && barrier.look !== 'sketch',
    proof: proofAt(threat, barrier, lens, size),
  };
  return { barriers, now };
}

/** What of it names and marks have to keep off. */
export function planBoxes({ barriers, now }: ThreatPlan): Box[] {
  const stands = barriers.map(({ at, radius: r }) => {
    const reach = r * 0.85;
    return { left: at.x - reach, top: at.y - reach, width: 2 * reach, height: 2 * reach };
  });
  if (!now) return stands;
  return [...stands, now.slip, now.audience.box, now.proof.box, ...(now.envelope ? [now.envelope.box] : [])];
}
