import type { z } from 'zod';
import { nearest, type Problem, shortened, unknownName } from './problem.ts';
import { type Key, pathText, type YamlFile } from './yamlFile.ts';

interface Shaped {
  readonly description?: string | undefined;
  readonly def?: {
    readonly innerType?: Shaped;
    readonly element?: Shaped;
    readonly valueType?: Shaped;
    readonly options?: readonly Shaped[];
  };
  readonly shape?: Readonly<Record<string, Shaped>>;
}

function unwrap(schema: Shaped | undefined): Shaped | undefined {
  let found = schema;
  while (found?.def?.innerType) found = found.def.innerType;
  return found;
}

function matching(options: readonly Shaped[], data: unknown): Shaped | undefined {
  const kind = (data as { kind?: unknown } | null)?.kind;
  return options.find(
    (option) =>
      JSON.stringify((option.shape?.kind as { def?: { values?: unknown } })?.def?.values) === JSON.stringify([kind]),
  );
}

/** What the schema wants at a path of the file. */
function schemaAt(root: z.ZodType, path: readonly Key[], data: unknown): Shaped | undefined {
  let schema: Shaped | undefined = root as unknown as Shaped;
  let value = data;
  for (const key of path) {
    schema = unwrap(schema);
    if (schema?.def?.options) schema = matching(schema.def.options, value);
    schema = schema?.shape?.[key as string] ?? schema?.def?.element ?? schema?.def?.valueType;
    value = (value as Record<Key, unknown> | undefined)?.[key];
  }
  return schema;
}

/** The keys that may stand at a path of the file. */
function keysAt(root: z.ZodType, path: readonly Key[], data: unknown): string[] {
  let schema = unwrap(schemaAt(root, path, data));
  if (schema?.def?.options) schema = matching(schema.def.options, at(data, path));
  return Object.keys(schema?.shape ?? {});
}

const at = (data: unknown, path: readonly Key[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<Key, unknown> | undefined)?.[key], data);

const WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
};

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Inside `{ }`, YAML cuts an expression at its comma: the rest becomes a key with half the brackets. */
const isHalf = (key: Key | undefined): boolean => typeof key === 'string' && count(key, '(') !== count(key, ')');
const HALF = "an expression with a comma needs quotes inside { }: write it like 'min(a, 3)'";

/** A decimal comma inside `{ }`: YAML takes what stands behind it as a key. */
const isDigits = (key: string): boolean => /^\d+$/.test(key);
const DECIMAL = 'a decimal comma cuts the number in two: write a point, as in 0.5';

/** Is this message the schema library's own, and not one of ours? */
const isForeign = (message: string): boolean => /^(Invalid|Too|Unrecognized|Expected)\b/.test(message);

const isList = (expected: string): boolean => expected === 'array' || expected === 'tuple';

/** A wrong value as an author knows it. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'a map of keys';
  return typeof value === 'string' ? `"${shortened(value, 40)}"` : String(value);
}

/** How a value becomes what is wanted, where its form tells. */
function remedy(expected: string, value: unknown): string {
  if (isList(expected)) {
    if (value !== null && typeof value === 'object') return ': begin each entry with "- "';
    return typeof value === 'string' ? `: write [${shortened(value, 40)}]` : '';
  }
  if (Array.isArray(value) && expected !== 'string') return ': write its keys without the hyphens in front';
  return expected === 'string' && typeof value !== 'object' ? `: write "${String(value)}", in quotes` : '';
}

function wrongType(issue: z.core.$ZodIssueInvalidType, value: unknown): string {
  const { expected, message } = issue;
  const wanted = isForeign(message) ? (WORDS[expected] ?? expected) : message;
  if (value === null) return `is empty; here should be ${wanted}`;
  return `should be ${wanted}, not ${shown(value)}${isForeign(message) ? remedy(expected, value) : ''}`;
}

/** A value that is none of those allowed. */
function wrongChoice(allowed: readonly unknown[], value: unknown): string {
  if (allowed.length === 1) return `can only be ${allowed[0]}; else leave the line out`;
  const near = typeof value === 'string' ? nearest(value, allowed.map(String)) : undefined;
  const hint = near ? `. Did you mean "${near}"?` : '';
  return `${shown(value)} is none of ${allowed.join(', ')}${hint}`;
}

/** A number or a length beyond a bound of the schema, in words. */
function boundWords(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  const isNumber = typeof value === 'number';
  if (!isNumber && !isForeign(issue.message)) return undefined;
  const unit = isNumber ? '' : typeof value === 'string' ? ' characters' : ' entries';
  if (issue.code === 'too_big') return `should be ${issue.maximum}${unit} at most`;
  if (issue.code !== 'too_small') return undefined;
  if (!isNumber && issue.minimum === 1) return 'is empty';
  return issue.inclusive ? `should be ${issue.minimum}${unit} or more` : `should be more than ${issue.minimum}`;
}

function missing(root: z.ZodType, path: readonly Key[], data: unknown): string {
  const what = schemaAt(root, path, data)?.description;
  return what ? `is missing: ${what.charAt(0).toLowerCase()}${what.slice(1)}` : 'is missing';
}

function unknownKeys(root: z.ZodType, issue: z.core.$ZodIssueUnrecognizedKeys, data: unknown): string[] {
  if (issue.keys.some(isHalf)) return [HALF];
  // A key that is there already cannot be the one that was meant.
  const present = Object.keys((at(data, issue.path as Key[]) ?? {}) as object);
  const known = keysAt(root, issue.path as Key[], data).filter((key) => !present.includes(key));
  return issue.keys.map((key) => (isDigits(key) ? DECIMAL : unknownName('key', key, known)));
}

function wordsFor(root: z.ZodType, issue: z.core.$ZodIssue, data: unknown): string[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(root, issue, data);
  if (issue.code === 'invalid_key' && isHalf(issue.path.at(-1) as Key)) return [HALF];
  if (issue.code === 'invalid_key') return [`not a good id: ${issue.issues[0]?.message ?? issue.message}`];
  const path = issue.path as Key[];
  const value = at(data, path);
  if (value === undefined && path.length > 0) {
    return [issue.code === 'invalid_union' ? `is missing: ${issue.message}` : missing(root, path, data)];
  }
  if (issue.code === 'invalid_type') return [wrongType(issue, value)];
  if (issue.code === 'invalid_value') return [wrongChoice(issue.values, value)];
  if (issue.code === 'invalid_union') {
    return [
      value === null ? `is empty; here should be ${issue.message}` : `should be ${issue.message}, not ${shown(value)}`,
    ];
  }
  return [boundWords(issue, value) ?? `${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`];
}

/** What the schema found wrong in a file, with lines and near names. */
export function schemaProblems(source: YamlFile, error: z.ZodError, schema: z.ZodType): Problem[] {
  return error.issues.flatMap((issue) => {
    const keys = issue.path.filter((key): key is Key => typeof key !== 'symbol');
    const path = isHalf(keys.at(-1)) ? keys.slice(0, -1) : keys;
    return wordsFor(schema, issue, source.data).map((message, i): Problem => {
      const place = issue.code === 'unrecognized_keys' ? [...path, issue.keys[i] as string] : path;
      return { file: source.file, line: source.lineOf(place), path: pathText(path), message };
    });
  });
}
