import type { Point } from './Lens.ts';
import type { ThreadWish } from './webLayout.ts';

/** How strongly a full thread draws its ends together, against the 1 that draws each home. */
const PULL = 0.45;
/** Rounds until nothing moves that could be seen. */
const ROUNDS = 60;

interface Weighed {
  x: number;
  y: number;
  weight: number;
}

function add(at: Weighed, place: Point | undefined, share: number): void {
  if (!place) return;
  at.x += share * place.x;
  at.y += share * place.y;
  at.weight += share;
}

/**
 * Springs at rest: each capital, by id, between its home and those that pull at it. There is one such rest and no other, so
 * a small pull moves all a little and never turns the figure over.
 */
export function webRest(
  homes: ReadonlyMap<string, Point>,
  threads: readonly Pick<ThreadWish, 'ends' | 'strength'>[],
): Map<string, Point> {
  const places = new Map(homes);
  const springs = threads.map(({ ends, strength }) => ({ ends, share: PULL * (strength / 100) ** 1.5 }));
  for (let round = 0; round < ROUNDS; round++)
    for (const [id, home] of homes) {
      const at: Weighed = { ...home, weight: 1 };
      for (const { ends, share } of springs) {
        if (ends[0] === id) add(at, places.get(ends[1]), share);
        if (ends[1] === id) add(at, places.get(ends[0]), share);
      }
      places.set(id, { x: at.x / at.weight, y: at.y / at.weight });
    }
  return places;
}
