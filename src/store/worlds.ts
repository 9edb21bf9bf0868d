import { amountOf } from '../engine/conditions/evaluate.ts';
import { linked } from '../engine/link.ts';
import { start } from '../engine/start.ts';
import type { CompiledLevel } from '../engine/types.ts';

/** Seeds of the hundred worlds: the same for everybody, so that two readers with the same decisions see the same dots. */
export const WORLD_SEEDS: readonly number[] = Array.from({ length: 100 }, (_, i) => 1001 + i * 37);

/** How much is at stake for the threatened side in the world of a seed, in worth points; 0 where nobody is threatened. */
export function stakeIn(level: CompiledLevel, seed: number): number {
  const links = linked(level).threats.find((threat) => threat !== null);
  return links ? amountOf(links.stake, start(level, seed).state) : 0;
}
