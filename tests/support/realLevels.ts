import type { CompiledLevel } from '../../src/engine/types.ts';
import { LevelError } from '../../src/level/problem.ts';
import { compileFromDisk, levelIds } from '../../src/level/readLevels.ts';
import { ROOT } from './root.ts';

/** One level of `levels/`. @throws LevelError if it does not compile */
export function realLevel(id: string): CompiledLevel {
  const made = compileFromDisk(ROOT, id);
  if (!made.ok) throw new LevelError(made.problems);
  return made.value.level;
}

/** All levels of `levels/`, in alphabetical order. */
export const realLevels: readonly CompiledLevel[] = levelIds(ROOT).map(realLevel);
