import type { CompiledLevel } from '../engine/types.ts';
import { checkText } from './checkText.ts';
import { Context, type Surroundings } from './compile/Context.ts';
import { compileDecisions } from './compile/decisions.ts';
import {
  compileBill,
  compileDraws,
  compileEndings,
  compileEvents,
  compileFlows,
  compileGauges,
  compileGoods,
  compileRules,
  compileSeats,
  compileWorlds,
} from './compile/parts.ts';
import { LANGUAGES, type Language, type LevelText } from './levelText.ts';
import { optionIds } from './optionIds.ts';
import type { Problem } from './problem.ts';
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

function compile(source: YamlFile, folder: string, around: Surroundings): CompiledLevel | Problem[] {
  const parsed = levelSchema.safeParse(source.data);
  if (!parsed.success) return schemaProblems(source, parsed.error);
  const authored = parsed.data;
  const context = new Context(source, authored, around);
  const slug = folder.split('/').pop() ?? '';
  if (authored.id !== slug) context.problem(['id'], `is "${authored.id}", but the folder is "${slug}"`);
  if (authored.next !== undefined) context.knownOne('level', around.levels, authored.next, ['next']);
  checkHead(context, authored);
  const level: CompiledLevel = {
    id: authored.id,
    version: authored.version,
    dates: authored.dates,
    next: authored.next ?? null,
    actors: authored.actors.map((id) => ({ id })),
    seats: compileSeats(context, authored),
    gauges: compileGauges(context, authored),
    draws: compileDraws(context, authored),
    goods: compileGoods(context, authored),
    decisions: compileDecisions(context, authored),
    rules: compileRules(context, authored),
    events: compileEvents(context, authored),
    endings: compileEndings(context, authored),
    worlds: compileWorlds(context, authored),
    bill: compileBill(context, authored),
    flows: compileFlows(context, authored),
    record: context.facts(authored.record, ['record']),
    optionIds: Object.values(authored.decisions).flatMap(optionIds),
  };
  return context.problems.length > 0 ? context.problems : level;
}

/**
 * Compiles a level: ids become indices, expressions are parsed, every word and fact is checked. All problems of all its
 * files come back at once. Never throws for anything that stands in the files.
 */
export function compileLevel(files: LevelFiles, around: Surroundings): Compilation {
  const source = parseYaml(`${files.folder}/level.yaml`, files.level);
  const texts = LANGUAGES.map((language) => parseYaml(`${files.folder}/text.${language}.yaml`, files.text[language]));
  const broken = [source, ...texts].flatMap((file) => file.problems);
  if (broken.length > 0) return { ok: false, problems: broken };
  const level = compile(source, files.folder, around);
  if (Array.isArray(level)) return { ok: false, problems: level };
  const wrongWords = texts.flatMap((text) => checkText(level, source, text));
  if (wrongWords.length > 0) return { ok: false, problems: wrongWords };
  const text = Object.fromEntries(LANGUAGES.map((language, i) => [language, texts[i]?.data])) as Record<
    Language,
    LevelText
  >;
  return { ok: true, value: { level, text } };
}
