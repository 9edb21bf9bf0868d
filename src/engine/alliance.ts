/**
 * The theory of alliances that the web rests on, as plain arithmetic. Sources: `levels/facts.yaml` TH-05 to TH-07 and the
 * dossier's sections 9.3 and 9.4; sizes are a level's own assumptions.
 */

/** What a tie means to the seat at one end of it, in points. */
export interface FeltTie {
  readonly security: number;
  readonly autonomy: number;
  /** Fear that the partner will not come (Snyder 1984). */
  readonly abandonment: number;
  /** Fear of being drawn into the partner's quarrel (Snyder 1984). */
  readonly entrapment: number;
}

/** What a tie of full strength would mean, in points. */
export interface FullTie {
  readonly security: number;
  readonly autonomy: number;
  readonly need: number;
  readonly risk: number;
}

/**
 * What a tie means at a commitment of 0 to 1: security and the autonomy paid for it grow with it (Morrow 1991), so does
 * entrapment, and abandonment falls (Snyder 1984: 1 − c, and c × the ally's risk).
 */
export function feltAt(commitment: number, { security, autonomy, need, risk }: FullTie): FeltTie {
  return {
    security: commitment * security,
    autonomy: commitment * autonomy,
    abandonment: (1 - commitment) * need,
    entrapment: commitment * risk,
  };
}

/** Walt's index of threat (1985): power, nearness, offensive means and intent, each 0 to 100, by their weights. */
export function threatIndex(weights: readonly number[], parts: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < parts.length; i++) sum += (weights[i] as number) * (parts[i] as number);
  return sum;
}

/** Morrow's condition (1991): a partner joins if the security it gains is more than the autonomy it pays. */
export const doesPay = ({ security, autonomy }: Pick<FullTie, 'security' | 'autonomy'>): boolean => security > autonomy;

/** Richardson's constants: answer (k, l), burden (a, b), grievance (g, h), each for the two sides, per turn. */
export interface SpiralConstants {
  readonly answer: readonly [number, number];
  readonly burden: readonly [number, number];
  readonly grievance: readonly [number, number];
}

/** By how much both sides' arms change in one turn, each from the levels before it: dx = k·y − a·x + g, dy = l·x − b·y + h. */
export function spiralChange(
  [x, y]: readonly [number, number],
  { answer: [k, l], burden: [a, b], grievance: [g, h] }: SpiralConstants,
): readonly [number, number] {
  return [k * y - a * x + g, l * x - b * y + h];
}

/** Where two arming sides come to rest; null where they do not (a·b ≤ k·l): then each answer is larger than the last. */
export function restOf({ answer, burden, grievance }: SpiralConstants): readonly [number, number] | null {
  const [k, l] = answer;
  const [a, b] = burden;
  const [g, h] = grievance;
  const room = a * b - k * l;
  return room > 0 ? [(b * g + k * h) / room, (a * h + l * g) / room] : null;
}
