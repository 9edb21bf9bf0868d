import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { FIRST_LEVEL } from '../app/first.ts';
import type { PlayableLevel } from '../level/compileLevel.ts';
import type { Fact } from '../level/facts.ts';
import { LANGUAGES } from '../level/levelText.ts';
import { LevelError } from '../level/problem.ts';
import { compileFromDisk, levelIds, loadFacts } from '../level/readLevels.ts';
import type { Debrief, LevelCard } from '../overlay/Session.ts';
import { asOf } from './asOf.ts';
import { factIdsOf } from './factIds.ts';
import { readUsual } from './readUsual.ts';

/** Compiles a level. @throws LevelError with every problem of its files, which stops the build */
export function compiledOrThrow(root: string, id: string): PlayableLevel {
  const compiled = compileFromDisk(root, id);
  if (!compiled.ok) throw new LevelError(compiled.problems);
  return compiled.value;
}

/** A level without the words that only its end, or a card far into it, needs: they come with the facts. */
function lean({ level, text }: PlayableLevel): PlayableLevel {
  const without = LANGUAGES.map((language) => [language, { ...text[language], 'front-pages': undefined }]);
  return { level, text: Object.fromEntries(without) };
}

function factsModule(root: string, id: string): string {
  const all = loadFacts(root);
  const used: Record<string, Fact> = {};
  const { level, text } = compiledOrThrow(root, id);
  const [german, english] = [text.de['front-pages'] ?? {}, text.en['front-pages'] ?? {}];
  const papers = { de: german, en: english };
  for (const fact of factIdsOf(level)) {
    const found = all.get(fact);
    if (found) used[fact] = found;
  }
  return asModule({ facts: used, usual: readUsual(root, level).usual, papers } satisfies Debrief);
}

/** The ids of all levels: those that follow each other from the first one, then the others. */
function orderedIds(root: string, first: string): string[] {
  const order: string[] = [];
  for (let id: string | null = first; id && !order.includes(id); id = compiledOrThrow(root, id).level.next)
    order.push(id);
  return [...order, ...levelIds(root).filter((id) => !order.includes(id))];
}

type Icons = Readonly<Record<string, { readonly d: string }>>;

function cardOf({ level, text }: PlayableLevel, icons: Icons, facts: ReadonlyMap<string, Fact>): LevelCard {
  const both = (pick: (words: PlayableLevel['text']['en']) => string | undefined) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, pick(text[language]) ?? level.id])) as LevelCard['title'];
  return {
    id: level.id,
    title: both(({ title }) => title),
    question: both(({ question }) => question),
    time: both(({ time }) => time),
    icon: icons[level.icon ?? '']?.d ?? null,
    cover: level.cover,
    seats: level.seats.map(({ id }) => ({
      id,
      name: both(({ seats }) => seats[id]?.name),
      goal: both(({ seats }) => seats[id]?.goal),
      knows: both(({ seats }) => seats[id]?.knows),
    })),
    endings: level.endings.map(({ id }) => ({ id, title: both(({ endings }) => endings[id]?.title) })),
    asOf: { de: asOf(level, facts, 'de'), en: asOf(level, facts, 'en') },
  };
}

/** All levels as the page of all levels shows them, in the order in which they follow each other from the first one. */
export function catalogueOf(root: string): readonly LevelCard[] {
  const icons = JSON.parse(readFileSync(join(root, 'assets/images/icons.json'), 'utf8')) as Icons;
  const facts = loadFacts(root);
  return orderedIds(root, FIRST_LEVEL).map((id) => cardOf(compiledOrThrow(root, id), icons, facts));
}

function loadersModule(root: string): string {
  const rows = levelIds(root).map(
    (id) => `${JSON.stringify(id)}:{level:()=>import('virtual:level/${id}'),facts:()=>import('virtual:facts/${id}')}`,
  );
  return `export const loaders={${rows.join(',')}};`;
}

/** Data as an expression; parsed as JSON, which browsers read faster than a literal. */
const asParsed = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
const asModule = (data: unknown): string => `export default ${asParsed(data)};`;

/**
 * Compiles the levels at build time and serves them as `virtual:levels` (how to load each), `virtual:catalogue` (what the page
 * of all levels shows), `virtual:level/<id>` and `virtual:facts/<id>` (its facts, and how simulated runs of it end). A broken level stops the build with all its problems.
 */
export function levelsPlugin(root: string): Plugin {
  return {
    name: 'levels',
    resolveId: (id) => (/^virtual:(levels$|catalogue$|level\/|facts\/)/.test(id) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0virtual:')) return null;
      const [kind, slug = ''] = id.slice(9).split('/');
      if (kind === 'levels') return loadersModule(root);
      if (kind === 'catalogue') return `export const levels=${asParsed(catalogueOf(root))};`;
      if (kind === 'level') return asModule(lean(compiledOrThrow(root, slug)));
      return kind === 'facts' ? factsModule(root, slug) : null;
    },
    configureServer(server) {
      server.watcher.add(join(root, 'levels'));
      server.watcher.on('change', (file) => {
        if (!file.includes('levels')) return;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
