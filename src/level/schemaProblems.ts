import type { z } from 'zod';
import { type Problem, unknownName } from './problem.ts';
import { levelSchema } from './schema.ts';
import { type Key, pathText, type YamlFile } from './yamlFile.ts';

interface Shaped {
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

/** The keys that may stand at a path of the level file. */
function keysAt(path: readonly Key[], data: unknown): string[] {
  let schema: Shaped | undefined = levelSchema as unknown as Shaped;
  let value = data;
  for (const key of path) {
    schema = unwrap(schema);
    if (schema?.def?.options) schema = matching(schema.def.options, value);
    schema = schema?.shape?.[key as string] ?? schema?.def?.element ?? schema?.def?.valueType;
    value = (value as Record<Key, unknown> | undefined)?.[key];
  }
  schema = unwrap(schema);
  if (schema?.def?.options) schema = matching(schema.def.options, value);
  return Object.keys(schema?.shape ?? {});
}

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

function wrongType(expected: string, value: unknown): string {
  if (value === undefined) return 'is missing';
  const wanted = WORDS[expected] ?? expected;
  if (value === null) return `is empty; here should be ${wanted}`;
  return `should be ${wanted}, not ${JSON.stringify(value)?.slice(0, 40)}`;
}

/** A number beyond a bound of the schema, in words. */
function boundWords(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (typeof value !== 'number') return undefined;
  if (issue.code === 'too_big') return `should be ${issue.maximum} at most`;
  if (issue.code !== 'too_small') return undefined;
  return issue.inclusive ? `should be ${issue.minimum} or more` : `should be more than ${issue.minimum}`;
}

function wordsFor(issue: z.core.$ZodIssue, data: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    if (issue.keys.some(isHalf)) return [HALF];
    const known = keysAt(issue.path as Key[], data);
    return issue.keys.map((key) => unknownName('key', key, known));
  }
  if (issue.code === 'invalid_key' && isHalf(issue.path.at(-1) as Key)) return [HALF];
  if (issue.code === 'invalid_key') return [`not a good id: ${issue.issues[0]?.message ?? issue.message}`];
  const value = (issue.path as Key[]).reduce<unknown>(
    (at, key) => (at as Record<Key, unknown> | undefined)?.[key],
    data,
  );
  if (issue.code === 'invalid_type') return [wrongType(issue.expected, value)];
  if (value === undefined && (issue.code === 'invalid_union' || issue.code === 'invalid_value')) return ['is missing'];
  return [boundWords(issue, value) ?? `${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`];
}

/** What the schema found wrong, with lines and near names. */
export function schemaProblems(source: YamlFile, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => {
    const keys = issue.path.filter((key): key is Key => typeof key !== 'symbol');
    const path = isHalf(keys.at(-1)) ? keys.slice(0, -1) : keys;
    return wordsFor(issue, source.data).map((message, i): Problem => {
      const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[i] as string] : path;
      return { file: source.file, line: source.lineOf(at), path: pathText(path), message };
    });
  });
}
