import { type Document, isMap, isScalar, type Scalar, visit, type YAMLParseError, type YAMLWarning } from 'yaml';
import { colonless, colonSlip, structureSlip, valueSlip } from './lineSlip.ts';
import { shortened } from './problem.ts';

/** What is wrong with the YAML of a file, in plain words. */
export interface YamlFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
  /** Does it spoil one line only, so that what the parser says of the lines below holds too? */
  readonly isLocal: boolean;
}

interface Place {
  readonly document: Document;
  readonly lines: readonly string[];
  readonly lineAt: (offset: number) => number;
}

type Words = Omit<YamlFault, 'line'> & { readonly line?: number };
const local = (message: string): Words => ({ message, isLocal: true });
const spoiling = (message: string, line?: number): Words => ({ message, isLocal: false, ...(line ? { line } : {}) });

const MIXED = spoiling(
  'lines that begin with "- " and lines that do not stand mixed here: under one key it is all or none',
);
const COMMA = spoiling(
  'inside { } and [ ] one comma stands between two entries, and a text with a comma or colon in it needs quotes',
);

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
const isBlank = (line: string): boolean => /^\s*(#.*)?$/.test(line);

/** Columns at which a line may begin if it is to belong to one above it, nearest first. */
function columnsAbove(lines: readonly string[], line: number): number[] {
  const columns: number[] = [];
  for (let at = line - 2; at >= 0 && columns.at(-1) !== 0; at--) {
    const above = lines[at] ?? '';
    if (isBlank(above)) continue;
    const indent = indentOf(above);
    if (columns.length > 0 && indent >= (columns.at(-1) as number)) continue;
    const inItem = /^ *- +/.exec(above)?.[0].length;
    if (inItem && columns.length === 0) columns.push(inItem);
    columns.push(indent);
  }
  return columns;
}

function indentWords({ lines }: Place, line: number): Words {
  const own = indentOf(lines[line - 1] ?? '');
  const columns = columnsAbove(lines, line);
  if (columns.includes(own)) {
    return MIXED;
  }
  const fits = columns.slice(0, 2).join(' or ');
  return spoiling(`this line begins with ${own} spaces, which fits no line above: should be ${fits || 0}`);
}

/** Where the last quote or bracket of a kind was opened before an offset. */
function openedBefore({ document }: Place, offset: number, isKind: (node: object) => boolean): number {
  let opened = -1;
  visit(document, {
    Node(_, node) {
      const from = node.range?.[0] ?? -1;
      if (from < offset && from > opened && isKind(node)) opened = from;
    },
  });
  return opened;
}

function quoteWords(place: Place, offset: number, message: string): Words {
  const sign = message.includes('"') ? '"' : "'";
  const type = sign === '"' ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE';
  const opened = openedBefore(place, offset, (node) => isScalar(node) && node.type === type);
  const line = opened >= 0 ? place.lineAt(opened) : place.lineAt(offset);
  const curly = /[„“”]/.test(place.lines[line - 1] ?? '') ? '. The curly quotes “ ” do not close it' : '';
  return spoiling(`the quote that opens here is not closed: put a straight ${sign} behind the text${curly}`, line);
}

function bracketWords(place: Place, offset: number, message: string): Words {
  const sign = message.endsWith('}') ? '}' : ']';
  const opened = openedBefore(
    place,
    offset,
    (node) => 'flow' in node && node.flow === true && isMap(node) === (sign === '}'),
  );
  const open = sign === '}' ? '{' : '[';
  return spoiling(
    `the ${open} that opens here is not closed: put ${sign} behind its last entry`,
    place.lineAt(opened < 0 ? offset : opened),
  );
}

/** The parser names the end of what stands before the second key, which can be a line higher. */
function twiceWords(place: Place, offset: number): Words {
  let again: Scalar | undefined;
  let first: Scalar | undefined;
  visit(place.document, {
    Map(_, map) {
      const keys = map.items.map(({ key }) => key).filter(isScalar);
      const at = keys.findIndex(({ range }) => (range?.[0] ?? -1) >= offset);
      const key = keys[at];
      const before = keys.slice(0, Math.max(0, at)).find(({ value }) => value === key?.value);
      if (!key?.range || !before || (again?.range?.[0] ?? Infinity) < key.range[0]) return;
      [again, first] = [key, before];
    },
  });
  if (!again?.range || !first?.range) return local('this key is there twice: delete one, or give it another id');
  const [line, above] = [again, first].map(({ range }) => place.lineAt(range?.[0] ?? 0));
  const name = shortened(String(first.value));
  return {
    ...local(`"${name}" is there twice, first in line ${above}: delete one, or give it another id`),
    line: line ?? 1,
  };
}

function missingWords(place: Place, line: number, offset: number, message: string): Words {
  if (message.includes('quote')) return quoteWords(place, offset, message);
  if (message.startsWith('Sequence item')) return indentWords(place, line);
  if (/end with a [\]}]$/.test(message)) return bracketWords(place, offset, message);
  if (message.startsWith('Implicit map keys')) return spoiling(colonless(place.lines[line - 1] ?? ''));
  return COMMA;
}

function tokenWords(text: string, message: string): Words | undefined {
  if (/^ *- /.test(text) && message.includes('seq')) return MIXED;
  const closing = /token in YAML stream: "([\]}])"/.exec(message)?.[1];
  if (closing) return spoiling(`there is one ${closing} too many, or the bracket that opens it is missing`);
  if (/^Unexpected (,|empty item)/.test(message)) return COMMA;
  const found = valueSlip(text);
  return found ? local(found) : undefined;
}

function implicitWords(place: Place, line: number): Words {
  const above = place.lines.slice(0, line - 1).findLast((text) => !isBlank(text)) ?? '';
  return spoiling(
    /: *[>|][+-]?$/.test(above)
      ? 'the text under >- begins too far left: move its lines two spaces further right than their key'
      : colonless(place.lines[line - 1] ?? ''),
  );
}

/** A second colon where none can be: in a text, or in a line below that stands too far right. */
function nestedWords(place: Place, line: number, message: string): Words | undefined {
  if (message.includes('sequence')) return MIXED;
  const text = place.lines[line - 1] ?? '';
  const found = colonSlip(text);
  if (found) return local(found);
  const below = place.lines.findIndex((other, at) => at >= line && !isBlank(other));
  if (indentOf(place.lines[below] ?? '') > indentOf(text)) {
    return { ...indentWords(place, below + 1), line: below + 1 };
  }
  const sign = valueSlip(text);
  return sign ? local(sign) : undefined;
}

/** The words for what the parser found; undefined where only its own are left. */
function wordsFor(place: Place, error: YAMLParseError | YAMLWarning, line: number): Words | undefined {
  const text = place.lines[line - 1] ?? '';
  const { code, message, pos } = error;
  if (code === 'DUPLICATE_KEY') return twiceWords(place, pos[0]);
  if (code === 'MULTIPLE_DOCS') return spoiling('a line of --- ends the file for the game: delete that line');
  const slip = structureSlip(text);
  if (slip) return spoiling(slip);
  if (code === 'TAB_AS_INDENT') return spoiling('a tab stands here: use spaces, two for each step');
  if (code === 'MISSING_CHAR') return missingWords(place, line, pos[0], message);
  if (code === 'BAD_INDENT') {
    return /end with a [\]}]$/.test(message) ? bracketWords(place, pos[0], message) : indentWords(place, line);
  }
  if (code === 'BAD_DQ_ESCAPE')
    return local('in " " a backslash means something else: write \\\\ for it, or use \' \'');
  if (code === 'BLOCK_IN_FLOW') return COMMA;
  if (code === 'UNEXPECTED_TOKEN') return tokenWords(text, message);
  if (code === 'MULTILINE_IMPLICIT_KEY') return implicitWords(place, line);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return nestedWords(place, line, message);
  const found = valueSlip(text);
  if (!found && code === 'BAD_SCALAR_START')
    return local(`a text cannot begin with ${message.at(-1)}: put quotes around it`);
  return found ? local(found) : undefined;
}

/** What one error of the parser means for the author: the line to look at, what is wrong there, and what to do. */
export function yamlFault(place: Place, error: YAMLParseError | YAMLWarning): YamlFault {
  const line = place.lineAt(error.pos[0]);
  const words = wordsFor(place, error, line);
  if (words) return { line, ...words };
  const said = shortened(error.message.replace(/\s+/g, ' '), 200);
  return { line, message: `not valid YAML, here or in the line above: ${said}`, isLocal: false };
}
