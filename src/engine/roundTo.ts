const POWERS = [1, 10, 100, 1000] as const;

/** Ten to the power of a number of digits (0 to 3). */
export function powerOf(decimals: number): number {
  return POWERS[decimals] ?? 1;
}

/** A value rounded to some digits behind the point (0 to 3). */
export function roundTo(value: number, decimals: number): number {
  const power = powerOf(decimals);
  return Math.round(value * power) / power;
}
