import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledLevel } from '../engine/types.ts';
import { type Exploration, explore } from '../forecast/explore.ts';
import { readPlaythrough } from '../level/playthrough.ts';
import { LevelError, problemLine } from '../level/problem.ts';
import { compileFromDisk, levelIds } from '../level/readLevels.ts';
import { explorationReport } from './explorationReport.ts';
import { playPlaythrough } from './playPlaythrough.ts';

/** `npm run check:levels [-- <level> ...]`: every error of every level, then what an exploration of it finds. */

const SIZE = { runs: 20_000, optionRuns: 80, futures: 6, habitRuns: 120 };

function troubles(found: Exploration): string[] {
  return [
    ...found.neverReached.map((id) => `ending "${id}" was never reached in ${found.runs} runs`),
    ...(found.deadEnds > 0 ? [`${found.deadEnds} runs came to a dead end`] : []),
    ...found.neverBest.map((id) => `option "${id}" was never the best one: for whom is it there?`),
    ...found.alwaysBest.map((habit) => `a habit is always best: ${habit}`),
  ];
}

/** What is wrong with the recorded games of a level. */
function brokenGames(root: string, id: string, level: CompiledLevel): string[] {
  const folder = join(root, 'levels', id, 'playthroughs');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  return names.flatMap((name) => {
    const file = `playthroughs/${name}`;
    try {
      const recorded = readPlaythrough(`levels/${id}/${file}`, readFileSync(join(folder, name), 'utf8'));
      const { ending } = playPlaythrough(level, recorded);
      return ending === recorded.ending ? [] : [`${file}: ends in "${ending}", not in "${recorded.ending ?? ''}"`];
    } catch (error) {
      return [`${file}: ${(error as Error).message}`];
    }
  });
}

function check(root: string, id: string): string[] {
  const compiled = compileFromDisk(root, id);
  if (!compiled.ok) return compiled.problems.map(problemLine);
  const before = performance.now();
  const found = explore(compiled.value.level, SIZE);
  console.log(`${explorationReport(found, SIZE, (performance.now() - before) / 1000)}\n`);
  return [...troubles(found), ...brokenGames(root, id, compiled.value.level)].map(
    (trouble) => `levels/${id}: ${trouble}`,
  );
}

function main(): void {
  const root = process.cwd();
  const known = levelIds(root);
  const asked = process.argv.slice(2);
  const unknown = asked.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    console.error(`There is no level ${unknown.join(', ')}. There are: ${known.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const found = (asked.length > 0 ? asked : known).flatMap((id) => check(root, id));
  for (const line of found) console.error(line);
  console.log(found.length === 0 ? 'All levels are sound.' : `${found.length} thing(s) to mend.`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

try {
  main();
} catch (error) {
  if (!(error instanceof LevelError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
