/**
 * The seeded generator (mulberry32, public domain by T. Ettinger), in two halves so that no draw makes an object: a state
 * that counts on, and the value a state stands for. Integer arithmetic only, so every machine gives the same numbers.
 */

/** The state after this one: an unsigned 32-bit integer. */
export function nextState(state: number): number {
  return (state + 0x6d2b79f5) >>> 0;
}

/** The value in [0, 1) that a state stands for. */
export function randomValue(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

/** Spreads a run's seed (any whole number) over 32 bits, so that neighbouring seeds give unrelated runs. */
export function seedState(seed: number): number {
  let mixed = (Math.trunc(seed) ^ 0x9e3779b9) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
