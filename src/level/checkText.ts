import type { CompiledLevel } from '../engine/types.ts';
import { MOST_WORDS, type NeededText, neededTexts } from './neededTexts.ts';
import { inOrder, nearest, type Problem } from './problem.ts';
import { type Key, pathText, type YamlFile } from './yamlFile.ts';

/** All texts of a file, by path; empty maps and lists count as a text of their own, so that they are seen as unused. */
function textsOf(
  data: unknown,
  path: readonly Key[],
  found: Map<string, { path: readonly Key[]; value: unknown }>,
): void {
  if (path.length > 8) return;
  if (data !== null && typeof data === 'object') {
    const entries = Array.isArray(data) ? data.map((value, i) => [i, value] as const) : Object.entries(data);
    if (entries.length > 0) {
      for (const [key, value] of entries) textsOf(value, [...path, key], found);
      return;
    }
  }
  if (path.length > 0) found.set(path.join('\n'), { path, value: data });
}

const PLACEHOLDER = /\{([^{}]*)\}/g;

function checkPlaceholders(level: CompiledLevel, value: string, names: readonly string[]): string[] {
  const known = [...names, ...level.gauges.map(({ id }) => id)];
  return [...value.matchAll(PLACEHOLDER)].flatMap(([, name = '']) => {
    if (known.includes(name)) return [];
    const near = nearest(name, known);
    return [`unknown gauge {${name.slice(0, 40)}} in the text${near ? `. Did you mean {${near}}?` : ''}`];
  });
}

/** What is wrong with a value that is no text, and how it becomes one. */
function notText(value: unknown): string {
  if (value === null || value === '') return 'is empty: write the text (one that begins with # or ! needs quotes)';
  if (typeof value === 'object')
    return 'should be a text, not keys: where it has a colon in it, put quotes around it, or >- behind its key';
  return typeof value === 'string'
    ? 'is empty: write the text'
    : `should be a text: put it in quotes, "${String(value)}"`;
}

function checkValue(level: CompiledLevel, { path, kind, names }: NeededText, value: unknown): string[] {
  if (typeof value !== 'string' || value.trim() === '') return [notText(value)];
  const words = value.trim().split(/\s+/).length;
  const most = MOST_WORDS[kind];
  const length = words > most ? [`has ${words} words; here are ${most} at most: shorten it`] : [];
  const isBill = path[0] === 'bill';
  const value_ = isBill && !value.includes('{value}') ? ['says no number: write {value} where it stands'] : [];
  return [...length, ...value_, ...checkPlaceholders(level, value, names)];
}

/** What stands where a text is needed, or in place of the map or list that should hold it. */
function nearestPart(data: unknown, path: readonly Key[]): { path: readonly Key[]; value: unknown } | undefined {
  let value = data;
  for (const [i, key] of path.entries()) {
    if (value === null || typeof value !== 'object')
      return value == null ? undefined : { path: path.slice(0, i), value };
    if (Array.isArray(value) !== (typeof key === 'number')) return { path: path.slice(0, i), value };
    value = (value as Record<Key, unknown>)[key];
  }
  return value === undefined ? undefined : { path, value };
}

const isUnder = (path: readonly Key[], top: readonly Key[]): boolean => top.every((key, i) => path[i] === key);

interface Missing {
  readonly path: readonly Key[];
  readonly message: string;
  /** Where something else stands in its place: what is there is then no text that nobody uses. */
  readonly isWrongForm: boolean;
}

function missingText(data: unknown, path: readonly Key[], level: string): Missing {
  const part = nearestPart(data, path);
  if (!part) return { path, message: `text is missing (needed by ${level})`, isWrongForm: false };
  if (part.path.length === path.length) return { path, message: notText(part.value), isWrongForm: true };
  const next = path[part.path.length];
  const message =
    typeof next === 'number'
      ? 'should be a list: begin each text on a line of its own with "- "'
      : `should hold keys such as "${next}:", each on a line of its own, further right`;
  return { path: part.path, message, isWrongForm: true };
}

/** A text that nobody uses; words for a key are a line of a text that slipped out. */
function unusedWords(path: readonly Key[], near: string | undefined): string {
  if (/\s/.test(String(path.at(-1))))
    return 'this line looks like a part of the text above it: move it as far right as that text';
  const hint = near
    ? `. Did you mean ${pathText(near.split('\n').map((key) => (/^\d+$/.test(key) ? Number(key) : key)))}?`
    : ': delete it, or mend its name';
  return `this text is not used by the level${hint}`;
}

/**
 * Missing, unused, empty, too long texts of one language file, and placeholders that point nowhere.
 * @param doubtful parts of the level (section and id, as `decisions\ngo`) that are wrong themselves: which texts they need
 *   is not known yet
 */
export function checkText(
  level: CompiledLevel,
  source: YamlFile,
  text: YamlFile,
  doubtful: ReadonlySet<string> = new Set(),
): Problem[] {
  const needed = neededTexts(level);
  const found = new Map<string, { path: readonly Key[]; value: unknown }>();
  textsOf(text.data, [], found);
  const at = (path: readonly Key[], message: string): Problem => ({
    file: text.file,
    line: text.lineOf(path),
    path: pathText(path),
    message,
  });
  const isDoubtful = (path: readonly Key[]): boolean => doubtful.has(path.slice(0, 2).join('\n'));
  const problems: Problem[] = [];
  const missing: Missing[] = [];
  for (const [key, need] of needed) {
    const { path, isOptional } = need;
    const there = found.get(key);
    if (there) problems.push(...checkValue(level, need, there.value).map((message) => at(path, message)));
    else if (!isOptional && !isDoubtful(path)) missing.push(missingText(text.data, path, source.file));
  }
  const absent = [...needed.keys()].filter((name) => !found.has(name));
  for (const [key, { path }] of found) {
    if (needed.has(key) || isDoubtful(path)) continue;
    if (missing.some(({ isWrongForm, path: top }) => isWrongForm && isUnder(path, top))) continue;
    const near = nearest(key, absent);
    if (!near || !isDoubtful(near.split('\n'))) problems.push(at(path, unusedWords(path, near)));
  }
  return inOrder([...problems, ...missing.map(({ path, message }) => at(path, message))]);
}
