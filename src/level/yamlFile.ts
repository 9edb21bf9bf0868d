import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLParseError } from 'yaml';
import { type Problem, shortened } from './problem.ts';

/** One step into a file: a key of a map or a position in a list. */
export type Key = string | number;

/** A parsed file that remembers where everything stood. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Line (from 1) of the thing at a path, or of its nearest parent that exists. */
  readonly lineOf: (path: readonly Key[]) => number;
}

/** `decisions.go.options[2]` */
export function pathText(path: readonly Key[]): string {
  let text = '';
  for (const key of path) text += typeof key === 'number' ? `[${key}]` : text ? `.${shortened(key)}` : shortened(key);
  return text;
}

function positionOf(root: Node | null, path: readonly Key[]): number {
  let node: unknown = root;
  let at = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      at = (pair.key as Node).range?.[0] ?? at;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined;
      if (!item) break;
      at = item.range?.[0] ?? at;
      node = item;
    } else break;
  }
  return at;
}

/** Can a value be reached from itself? Aliases can tie such knots, and nothing that walks the value would come to an end. */
function holdsItself(value: unknown, above = new Set<unknown>(), cleared = new Set<unknown>()): boolean {
  if (value === null || typeof value !== 'object' || cleared.has(value)) return false;
  if (above.has(value)) return true;
  above.add(value);
  const isKnot = Object.values(value).some((part) => holdsItself(part, above, cleared));
  above.delete(value);
  cleared.add(value);
  return isKnot;
}

/** The errors worth showing: every key that is there twice, and of the others the first, which usually brings the rest about. */
function firstErrors(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
}

/**
 * Parses YAML. Never throws: what is wrong stands in `problems`, and `data` is then null.
 * @param file the name to give in problems
 */
export function parseYaml(file: string, source: string): YamlFile {
  const counter = new LineCounter();
  const fail = (message: string, line = 1): YamlFile => ({
    file,
    data: null,
    problems: [{ file, line, path: '', message }],
    lineOf: () => line,
  });
  if (source.length > 1_000_000) return fail('the file is larger than a million characters; a level is far smaller');
  try {
    const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
    const problems = firstErrors(document.errors).map((error) => ({
      file,
      line: counter.linePos(error.pos[0]).line,
      path: '',
      message:
        error.code === 'DUPLICATE_KEY'
          ? 'this key is there twice'
          : `not valid YAML: ${shortened(error.message.replace(/\s+/g, ' '), 200)}`,
    }));
    if (problems.length > 0) return { file, data: null, problems, lineOf: () => problems[0]?.line ?? 1 };
    const data: unknown = document.toJS({ maxAliasCount: 50 });
    if (holdsItself(data)) return fail('an anchor (&) stands for something it is itself a part of');
    const root = document.contents as Node | null;
    return { file, data, problems, lineOf: (path) => counter.linePos(positionOf(root, path)).line };
  } catch (error) {
    return fail(`not valid YAML: ${shortened(error instanceof Error ? error.message : String(error), 200)}`);
  }
}
