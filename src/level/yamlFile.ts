import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { inOrder, type Problem, shortened } from './problem.ts';
import { type YamlFault, yamlFault } from './yamlFault.ts';

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

/**
 * The faults worth showing: one a line, up to the first that spoils what stands below it, and every key that is there
 * twice.
 */
function worthShowing(faults: readonly YamlFault[]): YamlFault[] {
  const spoils = faults.findIndex(({ isLocal }) => !isLocal);
  const shown = spoils < 0 ? faults : faults.slice(0, spoils + 1);
  return shown.filter(({ line }, i) => shown.findIndex((other) => other.line === line) === i);
}

function problemsOf(file: string, source: string, document: Document.Parsed, counter: LineCounter): Problem[] {
  const lines = source.split('\n').map((line) => line.replace(/\r$/, ''));
  const place = { document, lines, lineAt: (offset: number) => counter.linePos(offset).line };
  const twice = (error: { code: string }): boolean => error.code === 'DUPLICATE_KEY';
  const errors = [...document.errors, ...document.warnings];
  const faults = [...worthShowing(errors.filter((error) => !twice(error)).map((error) => yamlFault(place, error)))];
  faults.push(...document.errors.filter(twice).map((error) => yamlFault(place, error)));
  return inOrder(faults.map(({ line, message }) => ({ file, line, path: '', message })));
}

/** The offset of the first `*name` that stands for nothing. */
function strayAlias(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      at = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

/** What reading another encoding as UTF-8 leaves behind. */
const NOT_UTF8 = /[\0\uFFFD]/;

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
  const strange = source.search(NOT_UTF8);
  if (strange >= 0) {
    const line = source.slice(0, strange).split('\n').length;
    return fail('the file is not saved as UTF-8: save it again in your editor with the encoding "UTF-8"', line);
  }
  try {
    const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
    const problems = problemsOf(file, source, document, counter);
    if (problems.length > 0) return { file, data: null, problems, lineOf: () => problems[0]?.line ?? 1 };
    const stray = strayAlias(document);
    if (stray !== undefined) {
      return fail('a text that begins with * needs quotes: "*…"', counter.linePos(stray).line);
    }
    const data: unknown = document.toJS({ maxAliasCount: 50 });
    if (holdsItself(data)) return fail('an anchor (&) stands for something it is itself a part of');
    const root = document.contents as Node | null;
    return { file, data, problems, lineOf: (path) => counter.linePos(positionOf(root, path)).line };
  } catch (error) {
    return fail(`not valid YAML: ${shortened(error instanceof Error ? error.message : String(error), 200)}`);
  }
}
