import { describe, expect, it } from 'vitest';
import places from '../../assets/maps/places.json';
import { between, type Lens, onStage } from '../../src/scenes/parts/Lens.ts';
import { lensFor } from '../../src/scenes/parts/lensFor.ts';
import type { Place, Route } from '../../src/scenes/parts/mapData.ts';
import { routeLine } from '../../src/scenes/parts/routeLine.ts';
import { pointAt, stageLine } from '../../src/scenes/parts/stageLine.ts';

const PLACES = places.places as unknown as Record<string, Place>;
const ROUTES = places.routes as unknown as Record<string, Route>;
const SIZES = [
  { width: 390, height: 270, ratio: 2 },
  { width: 820, height: 660, ratio: 1 },
  { width: 320, height: 240, ratio: 2 },
  { width: 390, height: 600, ratio: 2 },
];
const shells = routeLine(['sea-rajin-dunai', 'rail-dunai-tikhoretsk'], ROUTES);

describe('the lens', () => {
  it.each(Object.keys(PLACES))('keeps %s in sight on every stage, with streams and without', (id) => {
    const { x, y } = PLACES[id] as Place;
    for (const size of SIZES)
      for (const lines of [[], [shells?.points ?? []]]) {
        const point = onStage(lensFor(id, PLACES, lines, size), size, x, y);
        expect(point.x).toBeGreaterThan(10);
        expect(point.x).toBeLessThan(size.width - 10);
        expect(point.y).toBeGreaterThan(10);
        expect(point.y).toBeLessThan(size.height - 10);
      }
  });

  it('shows a whole stream from a capital at its end', () => {
    for (const size of SIZES) {
      const lens = lensFor('pyongyang', PLACES, [shells?.points ?? []], size);
      for (const { x, y } of shells?.points ?? []) {
        const point = onStage(lens, size, x, y);
        expect(point.x > 0 && point.x < size.width && point.y > 0 && point.y < size.height).toBe(true);
      }
    }
  });

  it('travels from its start to its goal and never shows less than nothing', () => {
    const from: Lens = { x: 1093, y: 2058, scale: 0.2 };
    const to: Lens = { x: 2130, y: 3353, scale: 4 };
    const size = SIZES[0] as (typeof SIZES)[0];
    for (const key of ['x', 'y', 'scale'] as const) {
      expect(between(from, to, 0, size)[key]).toBeCloseTo(from[key], 6);
      expect(between(from, to, 1, size)[key]).toBeCloseTo(to[key], 6);
    }
    for (let part = 0; part <= 1; part += 0.05) expect(between(from, to, part, size).scale).toBeGreaterThan(0.05);
  });
});

describe('streams', () => {
  it('join routes end to end, whichever way each was written', () => {
    const grain = routeLine(['rail-khasan-moscow', 'rail-pyongyang-border'], ROUTES);
    const first = grain?.points[0];
    const last = grain?.points.at(-1);
    expect(
      Math.hypot((first?.x ?? 0) - (PLACES.moscow?.x ?? 0), (first?.y ?? 0) - (PLACES.moscow?.y ?? 0)),
    ).toBeLessThan(0.2);
    expect(
      Math.hypot((last?.x ?? 0) - (PLACES.pyongyang?.x ?? 0), (last?.y ?? 0) - (PLACES.pyongyang?.y ?? 0)),
    ).toBeLessThan(0.2);
  });

  it('run away from their actor on a single railway', () => {
    const engineers = routeLine(['rail-border-vostochny'], ROUTES, PLACES.moscow);
    expect(engineers?.points[0]?.y).toBeCloseTo(PLACES.vostochny?.y ?? 0, 0);
    expect(routeLine(['rail-border-vostochny'], ROUTES, PLACES.pyongyang)?.points[0]?.y).toBeCloseTo(
      PLACES.tumangang?.y ?? 0,
      0,
    );
  });

  it('begin and end on their places also when they run side by side', () => {
    if (!shells) throw new Error('The route is on the map.');
    const size = SIZES[1] as (typeof SIZES)[1];
    const lens = lensFor('pyongyang', PLACES, [shells.points], size);
    const line = stageLine(shells, lens, size, 8);
    const start = onStage(lens, size, shells.points[0]?.x ?? 0, shells.points[0]?.y ?? 0);
    expect(pointAt(line, 0).x).toBeCloseTo(start.x, 3);
    expect(pointAt(line, line.length + 50)).toEqual(line.points.at(-1));
    expect(pointAt(line, line.length / 2).x).not.toBeNaN();
  });

  it('that are not on the map are left out', () => {
    expect(routeLine(['rail-to-nowhere'], ROUTES)).toBeNull();
  });
});
