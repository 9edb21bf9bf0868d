import { shortened } from './problem.ts';

/** Letters, digits, dots, hyphens: what an author uses as a key. */
const KEY = /^( *(?:- +)?)([\p{L}\d][\p{L}\d._-]*)/u;

/** Slips of a whole line after which nothing below can be trusted. */
const STRUCTURE: readonly (readonly [RegExp, string])[] = [
  [
    /^(<{7}|={7}|>{7})/,
    'a mark left by a merge that was not finished: keep one of the two versions and delete the lines of < = >',
  ],
  [
    /^ *[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/,
    'this line begins with special spaces, as pasted from a web page: delete the start of the line and type it with the space bar',
  ],
  [/^ *\t/, 'this line begins with a tab: use spaces, two for each step'],
  [/^ *-(?![\s-])\S/, 'a space is missing after the hyphen: write "- id", not "-id"'],
];

/** Characters that mean something to YAML at the start of a value. */
const STARTS: Readonly<Record<string, string>> = {
  '{': 'a text that begins with { needs quotes',
  '[': 'a text that begins with [ needs quotes',
  '>': 'after > or >- the text begins on the next line, further right',
  '|': 'after | the text begins on the next line, further right',
  '-': 'a list begins on the next line; a text that begins with a hyphen needs quotes',
};

/** The value behind the first colon of a line, or the line's text after `- `. */
function behindKey(line: string): string {
  return /^ *(?:- +)?(?:[^\s:#"'{[][^:]*:(?: +|$)|- +)?(.*)$/.exec(line)?.[1]?.trim() ?? '';
}

/** A text as it should be written, in the quotes that it does not hold itself. */
function inQuotes(text: string): string {
  const sign = text.includes('"') ? "'" : '"';
  return `${sign}${shortened(text, 40)}${sign}`;
}

/** The slip of a line that spoils what stands below it; undefined where the line shows none. */
export function structureSlip(line: string): string | undefined {
  const found = STRUCTURE.find(([is]) => is.test(line))?.[1];
  if (found) return found;
  const glued = /^ *(?:- +)?([a-z][\w.-]*):([^\s/].*)$/.exec(line);
  return glued ? `a space is missing after the colon: write "${shortened(`${glued[1]}: ${glued[2]}`, 40)}"` : undefined;
}

/** A colon in a text without quotes; undefined where the line has none. */
export function colonSlip(line: string): string | undefined {
  const value = behindKey(line);
  if (!/^[^"'{[&*!|>%@`#].*:(\s|$)/.test(value)) return undefined;
  const curly = /[„“”»«]/.test(value[0] ?? '') ? '. Curly quotes do not count' : '';
  const both = value.includes('"') && value.includes("'");
  const put = both ? 'write >- and put the text on the next line, further right' : `write ${inQuotes(value)}`;
  return `a text with a colon in it needs straight quotes: ${put}${curly}`;
}

/** A value that begins with a sign of YAML, or words after a closing quote; undefined where the line has neither. */
export function valueSlip(line: string): string | undefined {
  const value = behindKey(line);
  const [sign = ''] = value;
  if (sign === '"' || sign === "'") {
    return `words stand behind the closing ${sign}: write ${sign === '"' ? "'…'" : '"…"'} around the whole text, or >- and the text on the next line`;
  }
  if (STARTS[sign]) return STARTS[sign];
  return /^[@`%&*!?#]/.test(value) ? `a text cannot begin with ${sign}: write ${inQuotes(value)}` : undefined;
}

/** A line of words in which no colon follows the first one. */
export function colonless(line: string): string {
  const [, , key = '', rest = ''] = /^( *(?:- +)?)(\S+) *(.*)$/.exec(line) ?? [];
  const isKey = KEY.test(line);
  const field = isKey ? ` For a field write "${shortened(`${key}: ${rest}`.trim(), 40)}".` : '';
  return `this line has no colon.${field} If it belongs to the text above, move it further right than that text’s key`;
}
