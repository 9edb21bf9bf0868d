import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usualFile } from '../build/readUsual.ts';
import type { CompiledLevel } from '../engine/types.ts';
import { compareStyles } from '../forecast/styles.ts';
import { LevelError } from '../level/problem.ts';
import { compileFromDisk, levelIds } from '../level/readLevels.ts';
import type { Usual } from '../level/usualRuns.ts';

/**
 * `npm run usual [-- <level> ...]`: simulates ten thousand runs from each seat, a quarter each played at random, cautiously,
 * greedily and generously, and writes how they end into `levels/<slug>/usual.json`.
 */

const RUNS = 10_000;
const STYLES = 4;

/** How often each ending comes from a seat, in the order of the level's endings. */
function endingsOf(level: CompiledLevel, seat: number): Record<string, number> {
  const results = compareStyles(level, seat, RUNS / STYLES);
  const counts = level.endings.map(({ id }) => [id, results.reduce((sum, { endings }) => sum + (endings[id] ?? 0), 0)]);
  return Object.fromEntries(counts.filter(([, count]) => count !== 0));
}

function write(root: string, id: string): void {
  const compiled = compileFromDisk(root, id);
  if (!compiled.ok) throw new LevelError(compiled.problems);
  const { level } = compiled.value;
  const seats = Object.fromEntries(level.seats.map((seat, i) => [seat.id, endingsOf(level, i)]));
  const usual: Usual = { version: level.version, runs: RUNS, seats };
  writeFileSync(join(root, usualFile(id)), `${JSON.stringify(usual, null, 2)}\n`);
  console.log(`wrote ${usualFile(id)}`);
}

function main(): void {
  const root = process.cwd();
  const known = levelIds(root);
  const asked = process.argv.slice(2);
  const unknown = asked.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(', ')}. There are: ${known.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  for (const id of asked.length > 0 ? asked : known) write(root, id);
}

try {
  main();
} catch (error) {
  if (!(error instanceof LevelError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
