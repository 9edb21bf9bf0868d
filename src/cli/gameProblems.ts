import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledLevel } from '../engine/types.ts';
import { type Playthrough, playthroughOf } from '../level/playthrough.ts';
import { LevelError, type Problem, unknownName } from '../level/problem.ts';
import { type Key, parseYaml, pathText, type YamlFile } from '../level/yamlFile.ts';
import { type Played, playPlaythrough } from './playPlaythrough.ts';

/** Recorded games a level has at least. */
const FEWEST = 4;

type Found = readonly [path: readonly Key[], message: string] | undefined;

/** What became of a recorded game since it was recorded. */
function changed(level: CompiledLevel, recorded: Playthrough, { state, ending, fingerprint }: Played): Found {
  const ids = level.endings.map(({ id }) => id);
  const again = `run npm run record -- ${level.id}`;
  if (!ending) {
    const next = level.decisions[state.point]?.id ?? '';
    return [['decisions'], `stops before the end: add what is decided at "${next}" next`];
  }
  if (recorded.ending === undefined || recorded.fingerprint === undefined) return [[], `not recorded yet: ${again}`];
  if (!ids.includes(recorded.ending))
    return [['ending'], `${unknownName('ending', recorded.ending, ids)} (or ${again})`];
  if (ending !== recorded.ending)
    return [['ending'], `the game ends in "${ending}", not in "${recorded.ending}": if that is meant, ${again}`];
  if (fingerprint === recorded.fingerprint) return undefined;
  return [['fingerprint'], `the game runs otherwise than when it was recorded: if that is meant, ${again}`];
}

/** What is wrong with one recorded game, and the ending it shows; none where it cannot be played to its end. */
function checkGame(level: CompiledLevel, parsed: YamlFile): { problems: readonly Problem[]; ending?: string } {
  try {
    const recorded = playthroughOf(parsed);
    const played = playPlaythrough(level, recorded, parsed);
    const found = changed(level, recorded, played);
    if (!found) return { problems: [], ending: played.ending };
    const [path, message] = found;
    const problem = { file: parsed.file, line: parsed.lineOf(path), path: pathText(path), message };
    return { problems: [problem], ending: played.ending };
  } catch (error) {
    if (error instanceof LevelError) return { problems: error.problems };
    throw error;
  }
}

/** The endings that no recorded game shows, at their lines in `level.yaml`. */
function unshown(level: CompiledLevel, source: YamlFile, shown: ReadonlySet<string | undefined>): Problem[] {
  const message = `no recorded game ends here: run npm run record -- ${level.id} --find, or write one`;
  return level.endings
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => {
      const path = ['endings', id];
      return { file: source.file, line: source.lineOf(path), path: pathText(path), message };
    });
}

/**
 * What is wrong with the recorded games of a level: with each of them, and with their number.
 * @param source the level's own file
 */
export function gameProblems(root: string, level: CompiledLevel, source: YamlFile): Problem[] {
  const folder = `levels/${level.id}/playthroughs`;
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const files = names.filter((name) => name.endsWith('.yaml'));
  const find = `run npm run record -- ${level.id} --find`;
  const ofFolder = (message: string): Problem => ({ file: folder, line: 1, path: '', message });
  if (files.length === 0) return [ofFolder(`there are no recorded games yet: ${find}`)];
  const strange = names.filter((name) => !files.includes(name) && !name.startsWith('.'));
  const games = files.map((name) => {
    const file = `${folder}/${name}`;
    return checkGame(level, parseYaml(file, readFileSync(join(root, file), 'utf8')));
  });
  return [
    ...strange.map((name) => ofFolder(`"${name}" is not read: the name of a recorded game ends in .yaml`)),
    ...games.flatMap(({ problems }) => problems),
    // A game that cannot be played may be the one for an ending that seems to have none.
    ...(games.every(({ ending }) => ending) ? unshown(level, source, new Set(games.map(({ ending }) => ending))) : []),
    ...(files.length < FEWEST ? [ofFolder(`holds ${files.length} recorded games; ${FEWEST} are needed: ${find}`)] : []),
  ];
}
