import type { CompiledLevel } from '../engine/types.ts';
import { checkText } from './checkText.ts';
import { Context, type Surroundings } from './compile/Context.ts';
import { compileDecisions } from './compile/decisions.ts';
import { compileFrontPages } from './compile/frontPages.ts';
import {
  compileBill,
  compileDraws,
  compileEndings,
  compileEvents,
  compileFlows,
  compileGauges,
  compileGoods,
  compileInRun,
  compileRules,
  compileSeats,
  compileWorlds,
} from './compile/parts.ts';
import { compilePicture } from './compile/picture.ts';
import {
  compileFelt,
  compilePacts,
  compileSpirals,
  compileTieGauges,
  compileTies,
  compileTraits,
  compileWatchers,
} from './compile/web.ts';
import { expandText } from './expandText.ts';
import { LANGUAGES, type Language, type LevelText } from './levelText.ts';
import { optionIds } from './optionIds.ts';
import { inOrder, type Problem } from './problem.ts';
import { type AuthoredLevel, levelSchema } from './schema.ts';
import { schemaProblems } from './schemaProblems.ts';
import { parseYaml, type YamlFile } from './yamlFile.ts';

export type { Surroundings };

/** The files of one level, by content. `folder` is named in problems, for example `levels/the-deal`. */
export interface LevelFiles {
  readonly folder: string;
  readonly level: string;
  readonly text: Readonly<Record<Language, string>>;
}

/** A level that can be played, with its words. */
export interface PlayableLevel {
  readonly level: CompiledLevel;
  readonly text: Readonly<Record<Language, LevelText>>;
}

export type Compilation =
  | { readonly ok: true; readonly value: PlayableLevel }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const LEVEL_START = 'copy the small level of levels/README.md into it and change it step by step';
const TEXT_START = 'begin it with "title:"; the check then names every text that is still missing';

function checkHead(context: Context, { actors, dates }: AuthoredLevel): void {
  actors.forEach((actor, i) => {
    if (actors.indexOf(actor) < i) context.problem(['actors', i], `actor "${actor}" is there twice`);
  });
  dates.forEach((date, i) => {
    const before = dates[i - 1];
    if (before !== undefined && before >= date) context.problem(['dates', i], `${date} does not come after ${before}`);
    if (Number.isNaN(Date.parse(date))) context.problem(['dates', i], `there is no day ${date}`);
  });
}

interface Compiled {
  /** Null where the file is too broken to say what the level holds. */
  readonly level: CompiledLevel | null;
  readonly problems: readonly Problem[];
  /** See `checkText`. */
  readonly doubtful?: ReadonlySet<string>;
}

/** An empty file, or one that is not made of keys. */
function shapeProblem({ file, data }: YamlFile, start: string): Problem[] {
  if (data !== null && typeof data === 'object' && !Array.isArray(data)) return [];
  const message =
    data === null
      ? `the file is empty: ${start}`
      : 'should be a map of keys: its first lines are words with a colon behind them, without hyphens';
  return [{ file, line: 1, path: '', message }];
}

function compile(source: YamlFile, folder: string, around: Surroundings): Compiled {
  const wrongShape = [...source.problems, ...(source.problems.length > 0 ? [] : shapeProblem(source, LEVEL_START))];
  if (wrongShape.length > 0) return { level: null, problems: wrongShape };
  const parsed = levelSchema.safeParse(source.data);
  if (!parsed.success) return { level: null, problems: schemaProblems(source, parsed.error, levelSchema) };
  const authored = parsed.data;
  const context = new Context(source, authored, around);
  const slug = folder.split('/').pop() ?? '';
  if (authored.id !== slug)
    context.problem(['id'], `is "${authored.id}", but the folder is "${slug}": give both the same name`);
  if (authored.next !== undefined) context.knownOne('level', around.levels, authored.next, ['next']);
  if (authored.icon !== undefined) context.knownOne('icon', around.icons, authored.icon, ['icon']);
  checkHead(context, authored);
  // Before all else: what is felt can then stand in any expression.
  const felt = compileFelt(context, authored);
  const level: CompiledLevel = {
    id: authored.id,
    version: authored.version,
    dates: authored.dates,
    next: authored.next ?? null,
    icon: authored.icon ?? null,
    cover: compilePicture(context, authored.cover, ['cover']),
    actors: authored.actors.map((id) => ({ id })),
    seats: compileSeats(context, authored),
    gauges: [...compileGauges(context, authored), ...compileTieGauges(context, authored)],
    draws: compileDraws(context, authored),
    goods: compileGoods(context, authored),
    traits: compileTraits(context, authored),
    ties: compileTies(context, authored),
    felt,
    watchers: compileWatchers(context, authored),
    spirals: compileSpirals(context, authored),
    pacts: compilePacts(context, authored),
    decisions: compileDecisions(context, authored),
    rules: compileRules(context, authored),
    events: compileEvents(context, authored),
    endings: compileEndings(context, authored),
    worlds: compileWorlds(context, authored),
    bill: compileBill(context, authored),
    flows: compileFlows(context, authored),
    frontPages: [],
    record: context.facts(authored.record, ['record']),
    inRun: compileInRun(context, authored),
    optionIds: Object.values(authored.decisions).flatMap(optionIds),
  };
  const frontPages = compileFrontPages(context, authored, level);
  return { level: { ...level, frontPages }, problems: context.problems, doubtful: context.doubtful };
}

/** A file of words on its own, then against what the level needs, as far as that is known. */
function checkWords(text: YamlFile, source: YamlFile, { level, doubtful }: Compiled): readonly Problem[] {
  if (text.problems.length > 0) return text.problems;
  const wrongShape = shapeProblem(text, TEXT_START);
  return wrongShape.length > 0 || !level ? wrongShape : checkText(level, source, text, doubtful);
}

/**
 * Compiles a level: ids become indices, expressions are parsed, every word and fact is checked. The problems of all its
 * files come back at once, by file and line. Never throws for anything that stands in the files.
 */
export function compileLevel(files: LevelFiles, around: Surroundings): Compilation {
  const source = parseYaml(`${files.folder}/level.yaml`, files.level);
  const texts = LANGUAGES.map((language) => parseYaml(`${files.folder}/text.${language}.yaml`, files.text[language]));
  const compiled = compile(source, files.folder, around);
  const problems = inOrder([...compiled.problems, ...texts.flatMap((text) => checkWords(text, source, compiled))]);
  const { level } = compiled;
  if (!level || problems.length > 0) return { ok: false, problems };
  const text = Object.fromEntries(
    LANGUAGES.map((language, i) => [language, expandText(level, texts[i]?.data as LevelText)]),
  ) as Record<Language, LevelText>;
  return { ok: true, value: { level, text } };
}
