import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compilation, compileLevel, type LevelFiles, type Surroundings } from './compileLevel.ts';
import { type Fact, readFacts } from './facts.ts';
import { LANGUAGES, type Language } from './levelText.ts';

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Folder names of all levels, in alphabetical order: every folder of `levels/` that holds a `level.yaml`. */
export function levelIds(root: string): string[] {
  return readdirSync(join(root, 'levels'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'levels', entry.name, 'level.yaml')))
    .map(({ name }) => name)
    .sort();
}

/** The facts of the project, by id. @throws LevelError if the file is broken */
export function loadFacts(root: string): ReadonlyMap<string, Fact> {
  return readFacts('levels/facts.yaml', read(join(root, 'levels/facts.yaml')));
}

/** The ids a level may point to: facts, places, routes, icons, other levels. */
export function surroundingsOf(root: string): Surroundings {
  const places = JSON.parse(read(join(root, 'assets/maps/places.json'))) as { places: object; routes: object };
  const icons = JSON.parse(read(join(root, 'assets/images/icons.json'))) as object;
  return {
    facts: new Set(loadFacts(root).keys()),
    places: new Set(Object.keys(places.places)),
    routes: new Set(Object.keys(places.routes)),
    icons: new Set(Object.keys(icons)),
    levels: new Set(levelIds(root)),
  };
}

/** The files of one level as they stand on disk. */
export function filesOf(root: string, id: string): LevelFiles {
  const folder = `levels/${id}`;
  const text = (language: Language): string => read(join(root, folder, `text.${language}.yaml`));
  return {
    folder,
    level: read(join(root, folder, 'level.yaml')),
    text: Object.fromEntries(LANGUAGES.map((language) => [language, text(language)])) as LevelFiles['text'],
  };
}

/** Compiles one level from disk. */
export function compileFromDisk(root: string, id: string): Compilation {
  return compileLevel(filesOf(root, id), surroundingsOf(root));
}
