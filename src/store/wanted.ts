import type { Aim } from '../engine/types.ts';

/** Share of an aim from which it counts as reached. */
export const REACHED = 0.75;

/** From which value on an aim counts as reached, and on which side of it. */
export function wantedOf({ from, to }: Pick<Aim, 'from' | 'to'>): {
  readonly wanted: number;
  readonly isMore: boolean;
} {
  return { wanted: from + REACHED * (to - from), isMore: to > from };
}
