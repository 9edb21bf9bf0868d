import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type EndingCount, sumOfCounts } from '../forecast/explore.ts';

const PART = fileURLToPath(new URL('./countEndingsPart.ts', import.meta.url));

/** A process of its own: unlike in a thread, the loader for TypeScript works in it. */
function countPart(root: string, id: string, first: number, last: number): Promise<EndingCount> {
  const part = fork(PART, [root, id, String(first), String(last)], { execArgv: ['--import', 'tsx'] });
  return new Promise((resolve, reject) => {
    part.once('message', (count) => resolve(count as EndingCount));
    part.once('error', reject);
    part.once('exit', (code) => reject(new Error(`${id}: counting stopped (${code})`)));
  });
}

/** Plays a level by chance on all processors, once per seed from 1 on. @throws Error if a part breaks off */
export async function countInParallel(root: string, id: string, runs: number): Promise<EndingCount> {
  const parts = Math.max(1, availableParallelism());
  const each = Math.ceil(runs / parts);
  const counts = Array.from({ length: parts }, (_, i) =>
    countPart(root, id, i * each + 1, Math.min(runs, (i + 1) * each)),
  );
  return sumOfCounts(await Promise.all(counts));
}
