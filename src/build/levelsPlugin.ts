import { join } from 'node:path';
import type { Plugin } from 'vite';
import { FIRST_LEVEL } from '../app/first.ts';
import { optionsIn } from '../engine/optionsIn.ts';
import type { Basis, CompiledLevel, DecisionPoint, Effect } from '../engine/types.ts';
import type { PlayableLevel } from '../level/compileLevel.ts';
import type { Fact } from '../level/facts.ts';
import { LANGUAGES } from '../level/levelText.ts';
import { LevelError } from '../level/problem.ts';
import { compileFromDisk, levelIds, loadFacts } from '../level/readLevels.ts';
import type { LevelCard } from '../overlay/Session.ts';

/** Compiles a level. @throws LevelError with every problem of its files, which stops the build */
export function compiledOrThrow(root: string, id: string): PlayableLevel {
  const compiled = compileFromDisk(root, id);
  if (!compiled.ok) throw new LevelError(compiled.problems);
  return compiled.value;
}

function factsOfEffects(effects: readonly Effect[]): Basis[] {
  return effects.flatMap((effect) => (effect.kind === 'change' ? [effect.basis] : []));
}

/** What a decision rests on besides its options. */
function basesOfKind(point: DecisionPoint): Basis[] {
  switch (point.kind) {
    case 'choose':
    case 'predict':
      return [];
    case 'offer':
      return [point.basis, ...factsOfEffects([...point.eachRound, ...point.onDeal, ...point.onLeave])];
    case 'threaten': {
      const carried = point.instruments.flatMap((instrument) => instrument.carried);
      return [point.basis, ...factsOfEffects([...carried, ...point.onYield, ...point.onCarry, ...point.onDrop])];
    }
  }
}

/** Ids of every fact a level names anywhere. */
function factIds(level: CompiledLevel): Set<string> {
  const points = level.decisions.flatMap((point) => [
    ...optionsIn(point).flatMap(({ effects }) => factsOfEffects(effects)),
    ...basesOfKind(point),
  ]);
  const bases: Basis[] = [
    ...[...level.gauges, ...level.draws, ...level.goods, ...level.events, ...level.bill].map(({ basis }) => basis),
    ...[...level.rules, ...level.events].flatMap(({ effects }) => factsOfEffects(effects)),
    ...points,
  ];
  const named = [...level.decisions, ...level.events, ...level.endings].flatMap(({ facts }) => facts);
  return new Set([...level.record, ...named, ...bases.flatMap(({ facts }) => facts)]);
}

function factsModule(root: string, id: string): string {
  const all = loadFacts(root);
  const used: Record<string, Fact> = {};
  for (const fact of factIds(compiledOrThrow(root, id).level)) {
    const found = all.get(fact);
    if (found) used[fact] = found;
  }
  return asModule(used);
}

/** All levels as the menu shows them, in the order in which they follow each other from the first one. */
export function catalogueOf(root: string, first: string): readonly LevelCard[] {
  const order: string[] = [];
  for (let id: string | null = first; id && !order.includes(id); id = compiledOrThrow(root, id).level.next)
    order.push(id);
  const ids = [...order, ...levelIds(root).filter((id) => !order.includes(id))];
  return ids.map((id) => {
    const { level, text } = compiledOrThrow(root, id);
    const both = (pick: (words: PlayableLevel['text']['en']) => string | undefined) =>
      Object.fromEntries(LANGUAGES.map((language) => [language, pick(text[language]) ?? id])) as LevelCard['title'];
    const seats = level.seats.map((seat) => ({ id: seat.id, name: both((words) => words.seats[seat.id]?.name) }));
    return { id, title: both(({ title }) => title), question: both(({ question }) => question), seats };
  });
}

function catalogueModule(root: string): string {
  const rows = levelIds(root).map(
    (id) => `${JSON.stringify(id)}:{level:()=>import('virtual:level/${id}'),facts:()=>import('virtual:facts/${id}')}`,
  );
  return `export const catalogue=${JSON.stringify(catalogueOf(root, FIRST_LEVEL))};export const loaders={${rows.join(',')}};`;
}

/** Data as a module; parsed as JSON, which browsers read faster than a literal. */
const asModule = (data: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;

/**
 * Compiles the levels at build time and serves them as `virtual:levels` (what there is), `virtual:level/<id>` and
 * `virtual:facts/<id>`. A broken level stops the build with all its problems.
 */
export function levelsPlugin(root: string): Plugin {
  return {
    name: 'levels',
    resolveId: (id) => (/^virtual:(levels$|level\/|facts\/)/.test(id) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0virtual:')) return null;
      const [kind, slug = ''] = id.slice(9).split('/');
      if (kind === 'levels') return catalogueModule(root);
      if (kind === 'level') return asModule(compiledOrThrow(root, slug));
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
