import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compilation, compileLevel, type LevelFiles, type Surroundings } from './compileLevel.ts';
import { checkFacts, type Fact } from './facts.ts';
import { checkGlossary, type GlossaryEntry } from './glossary.ts';
import { LANGUAGES, type Language } from './levelText.ts';
import { inOrder, LevelError, nearest, type Problem } from './problem.ts';

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Names of all folders of `levels/`, in alphabetical order, whether they hold a whole level or not. */
export function levelFolders(root: string): string[] {
  return readdirSync(join(root, 'levels'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** Folder names of all levels, in alphabetical order: every folder of `levels/` that holds a `level.yaml`. */
export function levelIds(root: string): string[] {
  return levelFolders(root).filter((name) => existsSync(join(root, 'levels', name, 'level.yaml')));
}

const checkedGlossary = (root: string) =>
  checkGlossary('levels/glossary.yaml', read(join(root, 'levels/glossary.yaml')));

/** What is wrong with the glossary of the project. */
export const glossaryProblems = (root: string): readonly Problem[] => checkedGlossary(root).problems;

/** The glossary of the project. @throws LevelError if the file is broken */
export function loadGlossary(root: string): readonly GlossaryEntry[] {
  const { entries, problems } = checkedGlossary(root);
  if (problems.length > 0) throw new LevelError(problems);
  return entries;
}

const checkedFacts = (root: string) => checkFacts('levels/facts.yaml', read(join(root, 'levels/facts.yaml')));

/** The facts of the project, by id. @throws LevelError if the file is broken */
export function loadFacts(root: string): ReadonlyMap<string, Fact> {
  const { facts, problems } = checkedFacts(root);
  if (problems.length > 0) throw new LevelError(problems);
  return facts;
}

/** The ids a level may point to: facts, places, routes, icons, other levels. */
export function surroundingsOf(root: string, facts = checkedFacts(root).ids): Surroundings {
  const places = JSON.parse(read(join(root, 'assets/maps/places.json'))) as { places: object; routes: object };
  const icons = JSON.parse(read(join(root, 'assets/images/icons.json'))) as object;
  return {
    facts,
    places: new Set(Object.keys(places.places)),
    routes: new Set(Object.keys(places.routes)),
    icons: new Set(Object.keys(icons)),
    levels: new Set(levelIds(root)),
  };
}

const FILES = ['level.yaml', ...LANGUAGES.map((language) => `text.${language}.yaml`)];

/** The files that a level's folder lacks, with the file that was meant where one has nearly the name. */
function lackingFiles(root: string, folder: string): Problem[] {
  const names = readdirSync(join(root, folder));
  return FILES.filter((name) => !names.includes(name)).map((name): Problem => {
    const near = nearest(
      name,
      names.filter((other) => !FILES.includes(other)),
    );
    const remedy = near ? `give "${near}" this name` : 'write it; levels/README.md shows one under "A small level"';
    return { file: `${folder}/${name}`, line: 1, path: '', message: `this file is missing: ${remedy}` };
  });
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

/** Compiles one level from disk. What is wrong with `facts.yaml` is among its problems. */
export function compileFromDisk(root: string, id: string): Compilation {
  const { ids, problems: ofFacts } = checkedFacts(root);
  const files = filesOf(root, id);
  const lacking = lackingFiles(root, files.folder);
  const made = compileLevel(files, surroundingsOf(root, ids));
  const isThere = ({ file }: Problem): boolean => !lacking.some((problem) => problem.file === file);
  const problems = [...ofFacts, ...lacking, ...(made.ok ? [] : made.problems.filter(isThere))];
  return problems.length > 0 ? { ok: false, problems: inOrder(problems) } : made;
}
