/**
 * One step of the seeded generator (mulberry32, public domain by T. Ettinger). Integer arithmetic only, so every machine
 * gives the same numbers.
 * @param state generator state, an unsigned 32-bit integer
 * @returns value in [0, 1) and the next state
 */
export function nextRandom(state: number): { readonly value: number; readonly state: number } {
  const next = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296, state: next };
}

/** Spreads a run's seed (any whole number) over 32 bits, so that neighbouring seeds give unrelated runs. */
export function seedState(seed: number): number {
  let mixed = (Math.trunc(seed) ^ 0x9e3779b9) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
