import { describe, expect, it } from 'vitest';
import places from '../../assets/maps/places.json';
import { type Lens, onStage } from '../../src/scenes/parts/Lens.ts';
import type { Place, Route } from '../../src/scenes/parts/mapData.ts';
import { routeLine } from '../../src/scenes/parts/routeLine.ts';
import { headingAt, pointAt, stageLine } from '../../src/scenes/parts/stageLine.ts';
import { standingPlace } from '../../src/scenes/parts/standingPlace.ts';

const PLACES = places.places as unknown as Record<string, Place>;
const ROUTES = places.routes as unknown as Record<string, Route>;
const SIZE = { width: 820, height: 660, ratio: 1 };
const LENS: Lens = { x: 1500, y: 2750, scale: 0.35 };
const shells = routeLine(['sea-rajin-dunai', 'rail-dunai-tikhoretsk'], ROUTES);
const flour = routeLine(['rail-khasan-moscow', 'rail-pyongyang-border'], ROUTES, PLACES.moscow);

function expectAt(point: { readonly x: number; readonly y: number } | undefined, place: string): void {
  const { x, y } = PLACES[place] as Place;
  expect(Math.hypot((point?.x ?? 0) - x, (point?.y ?? 0) - y)).toBeLessThan(0.2);
}

describe('streams', () => {
  it('join routes end to end, whichever way each was written', () => {
    expectAt(flour?.points[0], 'moscow');
    expectAt(flour?.points.at(-1), 'pyongyang');
  });

  it('run away from their actor on a single railway', () => {
    expectAt(routeLine(['rail-border-vostochny'], ROUTES, PLACES.moscow)?.points[0], 'vostochny');
    expectAt(routeLine(['rail-border-vostochny'], ROUTES, PLACES.pyongyang)?.points[0], 'tumangang');
  });

  it('begin and end on their places also when they run side by side', () => {
    if (!shells) throw new Error('The route is on the map.');
    const line = stageLine(shells, LENS, SIZE, 8);
    const start = onStage(LENS, SIZE, shells.points[0]?.x ?? 0, shells.points[0]?.y ?? 0);
    expect(pointAt(line, 0).x).toBeCloseTo(start.x, 3);
    expect(pointAt(line, line.length + 50)).toEqual(line.points.at(-1));
    expect(pointAt(line, line.length / 2).x).not.toBeNaN();
  });

  it('that go out and come back keep to different sides of the rails and point opposite ways', () => {
    if (!shells || !flour) throw new Error('The routes are on the map.');
    const out = stageLine(shells, LENS, SIZE, -5.5);
    const back = stageLine(flour, LENS, SIZE, 5.5);
    const at = out.length / 2;
    const { x, y } = pointAt(out, at);
    const away = back.points.map((point) => Math.hypot(point.x - x, point.y - y));
    const nearest = away.indexOf(Math.min(...away));
    expect(away[nearest]).toBeGreaterThan(6);
    const turn = headingAt(out, at) - headingAt(back, back.along[nearest] ?? 0);
    expect(Math.cos(turn)).toBeLessThan(-0.7);
  });

  it('that are not on the map are left out', () => {
    expect(routeLine(['rail-to-nowhere'], ROUTES)).toBeNull();
  });

  it('too short to travel have their token near by, clear of lines', () => {
    const busy = Array.from({ length: 30 }, (_, i) => ({ x: 100 + i, y: 100 }));
    const { x, y } = standingPlace({ x: 115, y: 100 }, 22, busy);
    expect(Math.min(...busy.map((point) => Math.hypot(point.x - x, point.y - y)))).toBeGreaterThan(15);
    expect(Math.hypot(x - 115, y - 100)).toBeLessThan(45);
  });
});
