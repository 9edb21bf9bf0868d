import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideAndAnswer, startRun } from '../bots/playRun.ts';
import type { CompiledLevel } from '../engine/types.ts';
import { randomDecision } from '../forecast/habits.ts';
import { luckOf } from '../forecast/playOut.ts';
import { authoredMove, type Playthrough, playthroughOf, writePlaythrough } from '../level/playthrough.ts';
import { LevelError, nearest, problemLine } from '../level/problem.ts';
import { compileFromDisk, levelIds } from '../level/readLevels.ts';
import { parseYaml } from '../level/yamlFile.ts';
import { playPlaythrough } from './playPlaythrough.ts';

/**
 * `npm run record -- <level> [--find]`: plays every recorded game of a level again and writes down its ending and
 * fingerprint. With `--find`, looks for one game per seat and ending that has none yet.
 */

const root = process.cwd();

/** Plays one recorded game again; a game that no longer fits is left as it is. */
function recordOne(level: CompiledLevel, file: string, name: string): Playthrough[] {
  const path = join(root, file);
  const parsed = parseYaml(file, readFileSync(path, 'utf8'));
  try {
    const before = playthroughOf(parsed);
    const { ending, fingerprint } = playPlaythrough(level, before, parsed);
    const after: Playthrough = { ...before, ending, fingerprint };
    writeFileSync(path, writePlaythrough(after));
    const note = before.ending && before.ending !== ending ? ` (was ${before.ending})` : '';
    console.log(`${name}: ${ending || 'has no ending yet'}${note} ${fingerprint}`);
    return [after];
  } catch (error) {
    if (!(error instanceof LevelError)) throw error;
    console.error(`${name}: left as it is; mend it, or delete it.\n${error.message}`);
    process.exitCode = 1;
    return [];
  }
}

function record(level: CompiledLevel, folder: string): Playthrough[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'));
  return names.flatMap((name) => recordOne(level, `${folder}/${name}`, name));
}

/** One random game of a seat against bots. */
function randomGame(level: CompiledLevel, seat: number, seed: number): Playthrough {
  const luck = luckOf(seed * 101 + seat);
  let { state } = startRun(level, seat, seed);
  const decisions: Playthrough['decisions'] = [];
  while (state.ending < 0) {
    const decision = randomDecision(level, state, luck);
    if (!decision) break;
    decisions.push(authoredMove(level, state.point, decision));
    state = decideAndAnswer(level, state, seat, decision).state;
  }
  const ending = level.endings[state.ending]?.id ?? '';
  return { name: `${level.seats[seat]?.id}: ${ending}`, seat: level.seats[seat]?.id ?? '', seed, decisions, ending };
}

function find(level: CompiledLevel, folder: string, known: readonly Playthrough[]): void {
  const missing = new Set(level.seats.flatMap(({ id }) => level.endings.map((ending) => `${id}: ${ending.id}`)));
  for (const { seat, ending } of known) missing.delete(`${seat}: ${ending}`);
  for (let seed = 1; seed <= 400 && missing.size > 0; seed++) {
    for (let seat = 0; seat < level.seats.length; seat++) {
      const game = randomGame(level, seat, seed);
      if (!missing.delete(game.name)) continue;
      const { fingerprint } = playPlaythrough(level, game);
      const file = `${game.seat}-${game.ending}.yaml`;
      writeFileSync(join(root, folder, file), writePlaythrough({ ...game, fingerprint }));
      console.log(`found ${file} (seed ${seed})`);
    }
  }
  for (const name of missing) console.log(`none found in 400 seeds: ${name}`);
}

function main(): void {
  const [id = '', ...flags] = process.argv.slice(2);
  const compiled = levelIds(root).includes(id) ? compileFromDisk(root, id) : null;
  if (!compiled) {
    const near = nearest(id, levelIds(root));
    const hint = near ? `. Did you mean "${near}"?` : '';
    console.error(`Say which level: npm run record -- <level>. There are: ${levelIds(root).join(', ')}${hint}`);
    process.exitCode = 2;
  } else if (!compiled.ok) {
    console.error(compiled.problems.map(problemLine).join('\n'));
    process.exitCode = 1;
  } else {
    const folder = `levels/${id}/playthroughs`;
    mkdirSync(join(root, folder), { recursive: true });
    const { level } = compiled.value;
    const known = record(level, folder);
    if (flags.includes('--find')) find(level, folder, known);
  }
}

main();
