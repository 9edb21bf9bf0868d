import { describe, expect, it } from 'vitest';
import places from '../../assets/maps/places.json';
import { between, type Lens, onStage, type Point } from '../../src/scenes/parts/Lens.ts';
import { beyondEdge, lensFor, type Sight } from '../../src/scenes/parts/lensFor.ts';
import type { Place, Route } from '../../src/scenes/parts/mapData.ts';
import { routeLine } from '../../src/scenes/parts/routeLine.ts';
import type { StageSize } from '../../src/scenes/stageContext.ts';
import { realLevels } from '../support/realLevels.ts';

const PLACES = places.places as unknown as Record<string, Place>;
const ROUTES = places.routes as unknown as Record<string, Route>;
const SIZES: readonly StageSize[] = [
  { width: 390, height: 270, ratio: 2 },
  { width: 390, height: 270, ratio: 2, coveredTop: 0, coveredBottom: 34 },
  { width: 820, height: 660, ratio: 1 },
  { width: 806, height: 720, ratio: 1, coveredTop: 86, coveredBottom: 106 },
  { width: 320, height: 240, ratio: 2, coveredBottom: 40 },
  { width: 390, height: 600, ratio: 2 },
];
const lineOf = (route: readonly string[]): readonly Point[] => routeLine(route, ROUTES)?.points ?? [];
const SHELLS = lineOf(['sea-rajin-dunai', 'rail-dunai-tikhoretsk']);
const sightOf = (change: Partial<Sight>): Sight => ({
  phase: 'underway',
  place: 'pyongyang',
  capitals: ['pyongyang', 'moscow'],
  lines: [],
  ...change,
});

/** Is a point of the map to be seen on this stage, its mark not cut by the edge or by other paper? */
function isSeen({ x, y }: Point, lens: Lens, size: StageSize): boolean {
  const at = onStage(lens, size, x, y);
  const { coveredTop = 0, coveredBottom = 0 } = size;
  const down = at.y > coveredTop + 10 && at.y < size.height - coveredBottom - 10;
  return at.x > 10 && at.x < size.width - 10 && down;
}

describe('the lens', () => {
  it.each(Object.keys(PLACES))(
    'keeps %s in sight on every stage, clear of other paper, whatever flows, or points to it',
    (place) => {
      for (const size of SIZES)
        for (const lines of [[], [SHELLS]])
          if (beyondEdge(sightOf({ place, lines }), PLACES, size) !== place)
            expect(isSeen(PLACES[place] as Place, lensFor(sightOf({ place, lines }), PLACES, size), size)).toBe(true);
    },
  );

  it('holds all capitals the story runs between when nothing is decided yet', () => {
    for (const size of SIZES) {
      const lens = lensFor(sightOf({ phase: 'opening' }), PLACES, size);
      for (const id of ['pyongyang', 'moscow']) expect(isSeen(PLACES[id] as Place, lens, size)).toBe(true);
    }
  });

  it.each(realLevels.map(({ id, flows }) => ({ id, flows })))(
    'holds both ends of every stream and the capitals at an ending of $id',
    ({ flows }) => {
      const lines = flows.map(({ route }) => lineOf(route));
      expect(lines.every((line) => line.length > 0)).toBe(true);
      for (const size of SIZES)
        for (const place of ['pyongyang', 'rajin', 'vostochny']) {
          const lens = lensFor(sightOf({ phase: 'ended', place, lines }), PLACES, size);
          const ends = lines.flatMap((line) => [line[0] as Point, line.at(-1) as Point]);
          for (const end of [...ends, PLACES.pyongyang as Place, PLACES.moscow as Place])
            expect(isSeen(end, lens, size)).toBe(true);
        }
    },
  );

  it('leaves a capital across the pole beyond the edge of a phone, and of nothing larger', () => {
    const capitals = ['washington', 'pyongyang', 'moscow', 'seoul'];
    for (const phase of ['opening', 'ended'] as const) {
      const sight = sightOf({ phase, capitals, lines: phase === 'ended' ? [SHELLS] : [] });
      for (const size of SIZES) {
        const beyond = beyondEdge(sight, PLACES, size);
        const isLow = size.width < 520 && size.height < 400;
        if (isLow) expect(beyond).toBe('washington');
        if (size.width >= 520) expect(beyond).toBeNull();
        const lens = lensFor(sight, PLACES, size);
        for (const id of capitals)
          expect(isSeen(PLACES[id] as Place, lens, size), `${id} on ${size.width} × ${size.height}`).toBe(
            id !== beyond,
          );
      }
    }
    // Where a threat is all there is to see, both its ends are the picture.
    const two = sightOf({ phase: 'opening', capitals: ['washington', 'pyongyang'] });
    for (const size of SIZES) expect(beyondEdge(two, PLACES, size)).toBeNull();
  });

  it('shows a whole stream also from a capital where a decision is open', () => {
    for (const size of SIZES) {
      const lens = lensFor(sightOf({ lines: [SHELLS] }), PLACES, size);
      expect(SHELLS.every((point) => isSeen(point, lens, size))).toBe(true);
    }
  });

  it('is nearer at a port than at an ending', () => {
    for (const size of SIZES) {
      const near = lensFor(sightOf({ place: 'rajin', lines: [SHELLS] }), PLACES, size);
      const far = lensFor(sightOf({ phase: 'ended', place: 'rajin', lines: [SHELLS] }), PLACES, size);
      expect(near.scale).toBeGreaterThan(3 * far.scale);
    }
  });

  it('shows the place where a level has no capitals on the map', () => {
    const size = SIZES[0] as StageSize;
    const lens = lensFor(sightOf({ phase: 'opening', place: 'rajin', capitals: ['nowhere'] }), PLACES, size);
    expect(isSeen(PLACES.rajin as Place, lens, size)).toBe(true);
  });

  it('travels from its start to its goal and never shows less than nothing', () => {
    const from: Lens = { x: 1093, y: 2058, scale: 0.2 };
    const to: Lens = { x: 2130, y: 3353, scale: 4 };
    const size = SIZES[0] as StageSize;
    for (const key of ['x', 'y', 'scale'] as const) {
      expect(between(from, to, 0, size)[key]).toBeCloseTo(from[key], 6);
      expect(between(from, to, 1, size)[key]).toBeCloseTo(to[key], 6);
    }
    for (let part = 0; part <= 1; part += 0.05) expect(between(from, to, part, size).scale).toBeGreaterThan(0.05);
  });
});
