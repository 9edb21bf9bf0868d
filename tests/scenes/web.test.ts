import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/scenes/parts/layoutLabels.ts';
import { PLACES } from '../../src/scenes/parts/mapData.ts';
import { tagSize } from '../../src/scenes/parts/paintTag.ts';
import { partnerAt } from '../../src/scenes/parts/partnerAt.ts';
import { bendFor } from '../../src/scenes/parts/webBends.ts';
import { webHomes } from '../../src/scenes/parts/webHome.ts';
import { isStripShown, tagLookOf } from '../../src/scenes/parts/webLooks.ts';
import { webMeasure } from '../../src/scenes/parts/webMeasure.ts';
import { WebMotion } from '../../src/scenes/parts/webMotion.ts';
import { boxesOf, curvesAt, type NameSize, type WebPicture, webPicture } from '../../src/scenes/parts/webPicture.ts';
import { webRest } from '../../src/scenes/parts/webRest.ts';
import { HUM, onThread, sagOf, swingOf, thicknessOf, threadCurve } from '../../src/scenes/parts/webThread.ts';
import type { StageSize } from '../../src/scenes/stageContext.ts';
import type { GameStore } from '../../src/store/gameStore.ts';
import { alignOf } from '../../src/store/web.ts';
import { blocGame } from './blocLevel.ts';

const SIZES: readonly StageSize[] = [
  { width: 390, height: 203, ratio: 2 },
  { width: 390, height: 280, ratio: 2 },
  { width: 320, height: 203, ratio: 2 },
  { width: 806, height: 720, ratio: 1, coveredTop: 86, coveredBottom: 106 },
  { width: 616, height: 480, ratio: 1, coveredTop: 60, coveredBottom: 100 },
  { width: 2600, height: 2160, ratio: 1, coveredTop: 100, coveredBottom: 130 },
];
const PHONE = SIZES[0] as StageSize;

/** As wide as capitals of the stage's typeface, in the longer language; a test has no canvas to measure by. */
const NAMES: Readonly<Record<string, string>> = { beijing: 'PEKING', moscow: 'MOSKAU', pyongyang: 'PJÖNGJANG' };
const nameSize: NameSize = (actor, { name }) => ({
  width: (NAMES[actor] ?? actor).length * name * 0.78 + 0.9 * name,
  height: name * 1.5,
});

function pictureOf(game: GameStore, size: StageSize): WebPicture {
  const picture = webPicture(game.getState(), size, nameSize);
  if (!picture) throw new Error('There is a web.');
  return picture;
}

function played(seat: 'beijing' | 'seoul' | 'tokyo', ...options: readonly string[]): GameStore {
  const game = blocGame(seat);
  for (const option of options) game.getState().decide({ kind: 'choose', option });
  return game;
}

/** Webs as different as a few decisions make them. */
const GAMES: readonly GameStore[] = [
  played('beijing'),
  played('beijing', 'pyongyang-tighten'),
  played('beijing', 'pact-three'),
  played('beijing', 'moscow-loosen', 'seoul-tighten'),
  played('seoul'),
  played('seoul', 'beijing-tighten'),
  played('seoul', 'washington-loosen', 'kyiv-tighten'),
  played('tokyo'),
  played('tokyo', 'seoul-tighten'),
];

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

function tagBoxes({ web, measure, goal, spots }: WebPicture): Box[] {
  const curves = curvesAt(web, goal);
  return web.ties.flatMap((tie) => {
    const [curve, spot] = [curves.get(tie.tie), spots.get(tie.tie)];
    if (!curve || spot === undefined) return [];
    const { width, height } = tagSize(measure, tagLookOf(tie, measure, false));
    const { x, y } = onThread(curve, spot);
    return [{ left: x - width / 2, top: y - height / 2, width, height }];
  });
}

describe('what hangs in the web', () => {
  const [sparse, full] = [webMeasure(PHONE), webMeasure(SIZES[3] as StageSize)];
  const other = { strength: 40, by: 3, isOwn: false, isBound: false };

  it('is the number of the own threads, and of those that the card names', () => {
    expect(tagLookOf({ ...other, isOwn: true }, sparse, false)).toEqual({
      strength: 40,
      by: 3,
      isBound: false,
      isOwn: true,
    });
    expect(tagLookOf(other, sparse, true)).toEqual({ strength: 40, by: 3, isBound: false, isOwn: false });
    expect(tagLookOf(other, full, false)).toEqual({ strength: null, by: 3, isBound: false, isOwn: false });
  });

  it('is on a phone only what has changed a good deal', () => {
    expect(tagLookOf(other, sparse, false)).toEqual({ strength: null, by: 0, isBound: false, isOwn: false });
    expect(tagLookOf({ ...other, by: -6 }, sparse, false).by).toBe(-6);
    const node = { actor: 'tokyo', isHeld: false, hasAnswered: false, fear: { low: 40, high: 50, by: 1 } };
    expect(isStripShown(node, sparse)).toBe(false);
    expect(isStripShown(node, full)).toBe(true);
    expect(isStripShown({ ...node, hasAnswered: true }, sparse)).toBe(true);
    expect(isStripShown({ ...node, isHeld: true }, sparse)).toBe(true);
    expect(isStripShown({ ...node, isHeld: true, fear: null }, full)).toBe(false);
  });

  it('is the number of a thread that the card names, and of no other of others', () => {
    const game = played('beijing').getState();
    const of = (spoken: readonly string[]) => [...(webPicture(game, PHONE, nameSize, new Set(spoken))?.named ?? [])];
    const tie = game.level.ties[0];
    expect(of([])).toEqual([]);
    expect(of(['no.gauge', game.level.gauges[tie?.gauge ?? -1]?.id ?? ''])).toEqual([tie?.id]);
  });
});

describe.each(SIZES)('the web on $width by $height', (size) => {
  it('lies inside what no other paper covers', () => {
    const { coveredTop = 0, coveredBottom = 0 } = size;
    for (const game of GAMES) {
      const { pins, goal } = pictureOf(game, size);
      for (const { left, top, width, height } of boxesOf(pins, goal.places)) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(size.width);
        expect(top).toBeGreaterThanOrEqual(coveredTop);
        expect(top + height).toBeLessThanOrEqual(size.height - coveredBottom);
      }
    }
  });

  it('has names, gauges and discs that never touch each other', () => {
    for (const game of GAMES) {
      const { pins, goal } = pictureOf(game, size);
      const boxes = boxesOf(pins, goal.places);
      expect(boxes).toHaveLength(7);
      for (const [i, box] of boxes.entries())
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(0);
    }
  });

  it('has numbers that can be read: on no other number, and at most by an edge on a name', () => {
    for (const game of GAMES) {
      const picture = pictureOf(game, size);
      const [tags, pins] = [tagBoxes(picture), boxesOf(picture.pins, picture.goal.places)];
      for (const [i, tag] of tags.entries()) {
        for (const other of tags.slice(i + 1)) expect(overlap(tag, other)).toBeLessThan(1);
        for (const pin of pins) expect(overlap(tag, pin) / (tag.width * tag.height)).toBeLessThan(0.2);
      }
    }
  });

  it('looks the same whenever it is laid out', () => {
    for (const game of GAMES) expect(pictureOf(game, size).goal).toEqual(pictureOf(game, size).goal);
  });

  it('lays the sheet of a pact onto no capital and under no number', () => {
    const picture = pictureOf(played('beijing', 'pact-three'), size);
    const box = picture.pact?.box;
    expect(picture.pact?.news.parties.map(({ hasSigned }) => hasSigned)).toEqual([true, true, false]);
    if (!box) return;
    for (const pin of boxesOf(picture.pins, picture.goal.places)) expect(overlap(box, pin)).toBe(0);
    for (const tag of tagBoxes(picture)) expect(overlap(box, tag)).toBe(0);
  });
});

describe('the figure', () => {
  it('keeps the order in which capitals sit round the pole', () => {
    const ids = ['beijing', 'moscow', 'pyongyang', 'seoul', 'tokyo', 'washington', 'kyiv'];
    const room = { left: 0, top: 0, width: 400, height: 200 };
    const homes = webHomes(
      ids.map((id) => ({ id, place: PLACES[id] ?? null })),
      room,
    );
    const turn = (id: string): number => {
      const { x, y } = homes.get(id) ?? { x: 0, y: 0 };
      return (Math.atan2(y - 100, x - 200) + 2 * Math.PI) % (2 * Math.PI);
    };
    const order = [...ids].sort((a, b) => turn(a) - turn(b)).join(' ');
    const round = 'washington tokyo seoul pyongyang beijing moscow kyiv';
    expect(`${order} ${order}`).toContain(round.slice(round.indexOf('seoul'), round.indexOf(' kyiv')));
    // The Korean peninsula is at the bottom of the map, Washington opposite.
    expect(homes.get('pyongyang')?.y).toBeGreaterThan(100);
    expect(homes.get('washington')?.y).toBeLessThan(100);
  });

  it('sits evenly where the map knows nobody', () => {
    const wishes = ['a', 'b', 'c', 'd'].map((id) => ({ id, place: null }));
    const homes = [...webHomes(wishes, { left: 0, top: 0, width: 200, height: 200 }).values()];
    const far = homes.map(({ x, y }, i) => {
      const next = homes[(i + 1) % 4] ?? { x, y };
      return Math.hypot(x - next.x, y - next.y);
    });
    for (const way of far) expect(way).toBeCloseTo(far[0] ?? 0, 0);
  });

  it('moves all others a little with every pull, those at its ends towards each other', () => {
    const places = [
      [-1, 0],
      [0, -1],
      [1, 0],
      [0, 1],
    ].map(([x = 0, y = 0], i): [string, { x: number; y: number }] => ['abcd'[i] ?? '', { x, y }]);
    const homes = new Map(places);
    const ties = (strength: number) => [
      { ends: ['a', 'b'] as const, strength },
      { ends: ['b', 'c'] as const, strength: 50 },
      { ends: ['c', 'd'] as const, strength: 50 },
    ];
    const [loose, tight] = [webRest(homes, ties(30)), webRest(homes, ties(42))];
    const far = (at: typeof loose, a: string, b: string): number =>
      Math.hypot((at.get(a)?.x ?? 0) - (at.get(b)?.x ?? 0), (at.get(a)?.y ?? 0) - (at.get(b)?.y ?? 0));
    expect(far(tight, 'a', 'b')).toBeLessThan(far(loose, 'a', 'b'));
    for (const id of 'abcd') {
      const moved = Math.hypot(
        (tight.get(id)?.x ?? 0) - (loose.get(id)?.x ?? 0),
        (tight.get(id)?.y ?? 0) - (loose.get(id)?.y ?? 0),
      );
      expect(moved).toBeGreaterThan(0);
      expect(moved).toBeLessThan(0.1);
    }
  });

  it('keeps every name on its side through a run', () => {
    const sides = (game: GameStore): string[] =>
      Object.entries(pictureOf(game, PHONE).goal.places).map(([id, { side }]) => `${id} ${side}`);
    expect(sides(played('beijing', 'pyongyang-tighten'))).toEqual(sides(played('beijing')));
    expect(sides(played('beijing', 'moscow-loosen', 'seoul-tighten'))).toEqual(sides(played('beijing')));
  });
});

describe('a thread', () => {
  it('is thicker and straighter the stronger the tie, and thicker for an own one', () => {
    for (const strength of [0, 20, 40, 60, 80]) {
      expect(thicknessOf(strength + 20, true)).toBeGreaterThan(thicknessOf(strength, true));
      expect(sagOf(strength + 20)).toBeLessThan(sagOf(strength));
      expect(thicknessOf(strength, true)).toBeGreaterThan(thicknessOf(strength, false));
    }
    expect(sagOf(100)).toBe(0);
  });

  it('hangs down', () => {
    const { y } = onThread(threadCurve({ x: 0, y: 10 }, { x: 100, y: 10 }, 20), 0.5);
    expect(y).toBeGreaterThan(10);
  });

  it('trembles when it is pulled tight, for a moment, and never when it is slack', () => {
    const swings = (strength: number): number[] =>
      Array.from({ length: 90 }, (_, i) => Math.abs(swingOf(strength, 12, i * 10)));
    expect(Math.max(...swings(95))).toBeGreaterThan(1);
    expect(Math.max(...swings(40))).toBe(0);
    expect(swingOf(95, 12, HUM + 1)).toBe(0);
  });

  it('goes round a capital that is not its own', () => {
    const wish = { from: { x: 0, y: 100 }, to: { x: 200, y: 100 }, strength: 100 };
    const room = { left: 0, top: 0, width: 200, height: 200 };
    const box = { left: 92, top: 92, width: 16, height: 16 };
    expect(bendFor({ ...wish, around: [], room })).toBe(0);
    const bend = bendFor({ ...wish, around: [box], room });
    const { y } = onThread(threadCurve(wish.from, wish.to, 100, bend), 0.5);
    expect(Math.abs(y - 100)).toBeGreaterThan(12);
  });
});

describe('the motion of a web', () => {
  const now = 1000;
  const [before, after] = [
    pictureOf(played('beijing'), PHONE),
    pictureOf(played('beijing', 'pyongyang-tighten'), PHONE),
  ];
  const told = WebMotion.told(before.goal, after.beats, now);

  it('goes from where the web was to where it comes to rest, and then ends', () => {
    expect(told.at(now)).toEqual(before.goal);
    expect(told.at(told.end)).toEqual(after.goal);
    expect(told.at(told.end + 10_000)).toEqual(after.goal);
    expect(WebMotion.still(after.goal).end).toBe(0);
  });

  it('shows the own pull within 400 ms, and all that follows within 1.5 s after it', () => {
    const [first] = after.beats;
    expect(first?.beat.kind).toBe('pull');
    const strength = (at: number): number => told.at(at).strengths['beijing-pyongyang'] ?? 0;
    expect(strength(now + 400)).toBeCloseTo((before.goal.strengths['beijing-pyongyang'] ?? 0) + 12);
    expect(strength(now + 180)).toBeGreaterThan(strength(now));
    expect(told.end - now - 400).toBeLessThanOrEqual(1500);
  });

  it('tells who read a pull before it tells who answered', () => {
    const [read, answered] = [told.startOf('fear'), told.startOf('answer')];
    expect(read).toBeGreaterThan(now);
    if (answered !== null) expect(answered).toBeGreaterThan(read ?? 0);
    expect(told.hasTold(({ kind }) => kind === 'fear', now)).toBe(false);
    expect(told.hasTold(({ kind }) => kind === 'fear', told.end)).toBe(true);
  });

  it('never jumps: what moves is in the next frame near to where it was in this one', () => {
    for (let at = now; at < told.end; at += 16) {
      const [here, next] = [told.at(at), told.at(at + 16)];
      for (const [id, { x, y }] of Object.entries(here.places)) {
        const there = next.places[id] ?? { x, y };
        expect(Math.hypot(there.x - x, there.y - y)).toBeLessThan(12);
      }
    }
  });
});

describe('a tap on the web', () => {
  const game = played('beijing');
  const picture = pictureOf(game, PHONE);
  const partners = alignOf(game.getState())?.partners ?? [];
  const at = (x: number, y: number): string | null => partnerAt(picture, picture.goal, partners, { x, y });

  it('on a capital is that partner', () => {
    for (const { partner } of partners) {
      const place = picture.goal.places[partner];
      if (place) expect(at(place.x, place.y)).toBe(partner);
    }
  });

  it('on its thread, or the number on it, is that partner', () => {
    const curves = curvesAt(picture.web, picture.goal);
    for (const { partner, tie } of partners) {
      const curve = curves.get(tie);
      if (!curve) continue;
      const { x, y } = onThread(curve, picture.spots.get(tie) ?? 0.5);
      expect(at(x, y)).toBe(partner);
    }
  });

  it('on the own capital, on one nothing can be done with, or beside everything, is nobody', () => {
    for (const actor of ['beijing', 'kyiv']) {
      const place = picture.goal.places[actor];
      if (place) expect(at(place.x, place.y)).toBeNull();
    }
    expect(at(2, 2)).toBeNull();
  });
});
