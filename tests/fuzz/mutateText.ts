/** Values that have broken parsers before, as they would stand behind a key. */
const VALUES = [
  'null',
  '~',
  '',
  '0',
  '-1',
  '1e308',
  '-1e308',
  '1e999',
  '.inf',
  '-.inf',
  '.nan',
  '0x7fffffff',
  '99999999999999999999',
  '0.1234567',
  'true',
  "''",
  '" "',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{ a: { b: { c: [1] } } }',
  '{ __proto__: { x: 1 } }',
  '{ constructor: 1 }',
  '{ kind: choose }',
  '*a',
  '&a 1',
  '&a [*a]',
  '!!binary aGVsbG8=',
  '!!set {a}',
  '!!timestamp 2001-01-01',
  '!!map [1]',
  '!unknown 1',
  '? x',
  '|',
  '>-',
  '|2',
  '1 / 0',
  '((((1',
  'min(1)',
  '"if(1, 2, 3)"',
  'turn = = 2',
  'not',
  '- - - 1',
  'turn and or',
  'round / 0',
  '"999999999 * 999999999 * 999999999"',
  'given.shells',
  'draw.none',
  'taken.go',
  'taken..',
  'fired.',
  'constructor',
  '__proto__',
  'toString',
  'pyongyang.constructor',
  '2023-02-31',
] as const;
const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'kind',
  'when',
  'effects',
  'hasOwnProperty',
  '<<',
  '1',
  '"a b"',
  '? a',
  'null',
  'turn',
  'x.y',
] as const;
const CHARACTERS = '{}[]():,-#&*!|>\'"%@`\\?~.0123456789abcz \t\r\u0000\ud800é\u2028';

type Pick = (count: number) => number;
type Mutation = (lines: string[], pick: Pick) => void;

const oneOf = <T>(list: readonly T[], pick: Pick): T => list[pick(list.length)] as T;
const valueAt = /^(\s*(?:- )?[^\s:#][^:]*:)(\s.*)?$/;

const MUTATIONS: readonly Mutation[] = [
  function deleteLine(lines, pick) {
    lines.splice(pick(lines.length), 1);
  },
  function deleteBlock(lines, pick) {
    lines.splice(pick(lines.length), 1 + pick(12));
  },
  function doubleLine(lines, pick) {
    const at = pick(lines.length);
    lines.splice(at, 0, lines[at] as string);
  },
  function swapLines(lines, pick) {
    const [a, b] = [pick(lines.length), pick(lines.length)];
    [lines[a], lines[b]] = [lines[b] as string, lines[a] as string];
  },
  function changeCharacter(lines, pick) {
    const at = pick(lines.length);
    const line = lines[at] as string;
    const where = pick(line.length + 1);
    lines[at] = line.slice(0, where) + CHARACTERS[pick(CHARACTERS.length)] + line.slice(where + pick(2));
  },
  function changeNumber(lines, pick) {
    const numbered = lines.flatMap((line, at) => (/\d/.test(line) ? [at] : []));
    if (numbered.length === 0) return;
    const at = oneOf(numbered, pick);
    const number = oneOf(['0', '-1', '1e9', '0.0001', '99', '1e308', '.inf', '-5.55', '100000'], pick);
    lines[at] = (lines[at] as string).replace(/-?\d+(\.\d+)?/, () => number);
  },
  function replaceValue(lines, pick) {
    const valued = lines.flatMap((line, at) => (valueAt.test(line) ? [at] : []));
    if (valued.length === 0) return;
    const at = oneOf(valued, pick);
    lines[at] = (lines[at] as string).replace(valueAt, (_, key: string) => `${key} ${oneOf(VALUES, pick)}`);
  },
  function replaceInnerValue(lines, pick) {
    const at = pick(lines.length);
    lines[at] = (lines[at] as string).replace(/: [^,}]+(?=[,}])/, () => `: ${oneOf(VALUES, pick)}`);
  },
  function renameKey(lines, pick) {
    const at = pick(lines.length);
    lines[at] = (lines[at] as string).replace(/[a-z][\w.-]*(?=:)/, () => oneOf(KEYS, pick));
  },
  function addKey(lines, pick) {
    const at = pick(lines.length);
    const indent = /^\s*/.exec(lines[at] as string)?.[0] ?? '';
    lines.splice(at, 0, `${indent}${oneOf(KEYS, pick)}: ${oneOf(VALUES, pick)}`);
  },
  function indent(lines, pick) {
    const at = pick(lines.length);
    lines[at] = pick(2) === 0 ? `  ${lines[at]}` : (lines[at] as string).replace(/^ {1,2}/, '');
  },
  function bomb(lines, pick) {
    // A handful of aliases that would unfold to billions of nodes.
    const levels = Array.from(
      { length: 9 },
      (_, i) => `b${i}: &b${i} [${new Array(9).fill(i === 0 ? 'x' : `*b${i - 1}`).join(', ')}]`,
    );
    if (pick(8) === 0) lines.splice(pick(lines.length), 0, ...levels);
  },
  function deepen(lines, pick) {
    const depth = oneOf([30, 300, 3000], pick);
    if (pick(4) === 0) lines.splice(pick(lines.length), 0, `deep: ${'['.repeat(depth)}${']'.repeat(depth)}`);
  },
  function lengthen(lines, pick) {
    const at = pick(lines.length);
    if (pick(4) === 0) lines[at] += 'a'.repeat(oneOf([200, 5000, 100_000], pick));
  },
];

/** A file's text with one to three faults of the kinds above. The same luck gives the same faults. */
export function mutateText(text: string, luck: () => number): string {
  const pick: Pick = (count) => Math.min(Math.max(0, count - 1), Math.floor(luck() * count));
  const lines = text.split('\n');
  const times = 1 + pick(3);
  for (let i = 0; i < times; i++) oneOf(MUTATIONS, pick)(lines, pick);
  return lines.join('\n');
}
