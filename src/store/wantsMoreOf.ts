import type { Game } from './gameStore.ts';

/**
 * Does the held seat want more of a gauge? By its aims; of its own numbers that are no aim by what is better for those who look
 * at them; null where neither says so: what another owes is no misfortune.
 */
export function wantsMoreOf({ level, seat }: Pick<Game, 'level' | 'seat'>, gauge: number): boolean | null {
  const held = level.seats[seat];
  const aim = held?.aims.find((one) => one.gauge === gauge);
  if (aim) return aim.to > aim.from;
  const { actor, better = 'open' } = level.gauges[gauge] ?? {};
  return better === 'open' || actor !== held?.actor ? null : better === 'more';
}
