import type { Game } from './gameStore.ts';
import { REACHED } from './wanted.ts';

/**
 * How far the held seat is from what it wants, as far as it can see: 0 where all its aims are reached, 1 where none has come
 * nearer. The mean over its aims.
 */
export function tensionOf({ level, seat, view }: Pick<Game, 'level' | 'seat' | 'view'>): number {
  const aims = level.seats[seat]?.aims ?? [];
  if (aims.length === 0) return 0;
  const missing = aims.map(({ gauge, from, to }) => {
    const { low, high } = view.gauges[gauge] ?? { low: from, high: from };
    const share = ((low + high) / 2 - from) / (to - from || 1);
    return 1 - Math.min(1, Math.max(0, share / REACHED));
  });
  return missing.reduce((sum, one) => sum + one, 0) / aims.length;
}
