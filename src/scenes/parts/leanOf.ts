/** Most the beam leans, in degrees. */
export const STEEPEST = 8;
/** Worth points that count as nothing: a difference of one point among few must not look like a landslide. */
const CALM = 4;

/** Lean of the balance's beam in degrees, clockwise, for the gains of its left and right end: the smaller gain hangs higher. */
export function leanOf([left, right]: readonly [number, number]): number {
  const share = (right - left) / (Math.abs(left) + Math.abs(right) + CALM);
  return Math.min(STEEPEST, Math.max(-STEEPEST, share * STEEPEST * 1.25));
}
