import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledLevel } from '../engine/types.ts';
import type { Problem } from '../level/problem.ts';
import type { Usual } from '../level/usualRuns.ts';

/** Where a level keeps it. */
export const usualFile = (id: string): string => `levels/${id}/usual.json`;

/** Does what a file holds have the shape? */
function isUsual(data: unknown): data is Usual {
  const { version, runs, seats } = (data ?? {}) as Partial<Usual>;
  return (
    typeof version === 'number' && typeof runs === 'number' && runs > 0 && typeof seats === 'object' && seats !== null
  );
}

/** What a level keeps of simulated runs, or what is wrong with it; a level need not have it. */
export function readUsual(
  root: string,
  level: CompiledLevel,
): { readonly usual: Usual | null; readonly problems: readonly Problem[] } {
  const file = usualFile(level.id);
  const again = `run npm run usual -- ${level.id}`;
  const wrong = (message: string) => ({ usual: null, problems: [{ file, line: 1, path: '', message }] });
  if (!existsSync(join(root, file))) return { usual: null, problems: [] };
  try {
    const data: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
    if (!isUsual(data)) return wrong(`does not say how runs end: ${again}`);
    if (data.version !== level.version)
      return wrong(`is of version ${data.version} of the level, which is now ${level.version}: ${again}`);
    return { usual: data, problems: [] };
  } catch {
    return wrong(`cannot be read as JSON: ${again}`);
  }
}
