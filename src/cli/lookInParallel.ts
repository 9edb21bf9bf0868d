import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Found, Look } from '../forecast/explore.ts';

const PART = fileURLToPath(new URL('./lookPart.ts', import.meta.url));

/** Hands looks to one process, one after the other, until there are none left. */
function work(
  part: ChildProcess,
  looks: readonly Look[],
  next: () => number,
  found: Found[],
  id: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let current = next();
    const hand = (): void => {
      const look = looks[current];
      if (look) part.send(look);
      else {
        part.disconnect();
        resolve();
      }
    };
    part.on('message', (result) => {
      found[current] = result as Found;
      current = next();
      hand();
    });
    part.once('error', reject);
    part.once('exit', (code) => reject(new Error(`${id}: looking stopped (${code})`)));
    hand();
  });
}

/**
 * Looks at a level on all processors. Processes, not threads: the loader for TypeScript works in them.
 * @returns what was found, in the order of the looks
 * @throws Error with the level's id if a process breaks off
 */
export async function lookInParallel(root: string, id: string, looks: readonly Look[]): Promise<readonly Found[]> {
  const found = new Array<Found>(looks.length);
  let handed = 0;
  const next = (): number => handed++;
  const parts = Array.from({ length: Math.min(availableParallelism(), looks.length) }, () =>
    fork(PART, [root, id], { execArgv: ['--import', 'tsx'] }),
  );
  try {
    await Promise.all(parts.map((part) => work(part, looks, next, found, id)));
  } finally {
    for (const part of parts) part.kill();
  }
  return found;
}
