import { describe, expect, it } from 'vitest';
import { type Box, type LabelWish, layoutLabels } from '../../src/scenes/parts/layoutLabels.ts';
import { spreadMarks, withRoom } from '../../src/scenes/parts/spreadMarks.ts';

const STAGE: Box = { left: 0, top: 0, width: 390, height: 270 };
const wish = (id: string, x: number, y: number, priority: number): LabelWish => ({
  id,
  x,
  y,
  radius: 8,
  width: 70,
  height: 12,
  priority,
});
const marksOf = (wishes: readonly LabelWish[]): Map<string, Box> =>
  new Map(wishes.map(({ id, x, y, radius: r }) => [id, { left: x - r, top: y - r, width: 2 * r, height: 2 * r }]));
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

describe('names on the map', () => {
  const crowd = Array.from({ length: 24 }, (_, i) => wish(`p${i}`, 60 + ((i * 53) % 280), 30 + ((i * 37) % 210), i));

  it('never cover each other, another mark, or the edge', () => {
    const marks = marksOf(crowd);
    const placed = [...layoutLabels(crowd, marks, [], STAGE)];
    expect(placed.length).toBeGreaterThan(8);
    for (const [id, box] of placed) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(STAGE.width);
      for (const [other, otherBox] of placed) if (other !== id) expect(overlap(box, otherBox)).toBe(false);
      for (const [other, mark] of marks) if (other !== id) expect(overlap(box, mark)).toBe(false);
    }
  });

  it('of two places at one spot the more important one has its name', () => {
    const two = [wish('seoul', 30, 262, 40), wish('pyongyang', 26, 256, 95)];
    expect([...layoutLabels(two, marksOf(two), [], STAGE).keys()][0]).toBe('pyongyang');
  });

  it("stand where they cannot be taken for a neighbour's", () => {
    // Beijing and Pyongyang as they lie on a phone's map of the whole story.
    const two = [wish('pyongyang', 165, 200, 95), wish('beijing', 137, 195, 70)];
    const placed = layoutLabels(two, marksOf(two), [], STAGE);
    const [pyongyang, beijing] = [placed.get('pyongyang'), placed.get('beijing')];
    expect(pyongyang && pyongyang.left > 165).toBe(true);
    expect(beijing && beijing.left + beijing.width < 137).toBe(true);
  });

  it('stand off on a line rather than be lost, where they may', () => {
    const held = wish('pyongyang', 195, 135, 95);
    // Tokens and marks all round it.
    const marks = marksOf([held]);
    const round: readonly (readonly [number, number])[] = [
      [24, 0],
      [-24, 0],
      [0, 20],
      [0, -20],
      [20, 16],
      [-20, 16],
      [20, -16],
      [-20, -16],
    ];
    for (const [i, [dx, dy]] of round.entries())
      marks.set(`token ${i}`, { left: 195 + dx - 8, top: 135 + dy - 6, width: 16, height: 12 });
    expect(layoutLabels([held], marks, [], STAGE).has('pyongyang')).toBe(false);
    const box = layoutLabels([{ ...held, mayLead: true }], marks, [], STAGE).get('pyongyang');
    expect(box && [...marks.values()].some((mark) => overlap(box, mark))).toBe(false);
  });

  it('keep off the lines where they can', () => {
    const one = [wish('rajin', 200, 135, 50)];
    const lines = Array.from({ length: 20 }, (_, i) => ({ x: 205 + i * 5, y: 135 }));
    const box = layoutLabels(one, marksOf(one), lines, STAGE).get('rajin');
    expect(box && box.left < 200).toBe(true);
  });
});

describe('marks on the map', () => {
  it('of places the story does not need make room for those it does', () => {
    const at = (id: string, x: number, priority: number, clearance: number) => {
      return { id, x, y: 100, radius: 8, priority, clearance };
    };
    const capitals = [at('pyongyang', 100, 95, 0), at('seoul', 110, 40, 56), at('beijing', 70, 70, 0)];
    expect(withRoom([...capitals, at('tokyo', 160, 40, 56)]).map(({ id }) => id)).toEqual([
      'pyongyang',
      'beijing',
      'tokyo',
    ]);
  });

  it('that cover each other move apart, the less important one only', () => {
    const shifts = spreadMarks([
      { id: 'pyongyang', x: 100, y: 100, radius: 8, priority: 95 },
      { id: 'seoul', x: 104, y: 106, radius: 8, priority: 40 },
    ]);
    expect(shifts.get('pyongyang')).toEqual({ x: 0, y: 0 });
    const seoul = shifts.get('seoul') ?? { x: 0, y: 0 };
    expect(Math.hypot(seoul.x, seoul.y)).toBeGreaterThan(5);
    expect(Math.hypot(seoul.x, seoul.y)).toBeLessThan(11);
  });

  it('that would have to move too far are left out', () => {
    const at = (id: string, priority: number) => ({ id, x: 100, y: 100, radius: 8, priority });
    expect([...spreadMarks([at('a', 3), at('b', 2)]).keys()]).toEqual(['a']);
  });
});
