import type { Expression } from '../engine/types.ts';
import { formatPlain } from './format.ts';
import type { Speech } from './sentence.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '*': '×',
  '-': '−',
  '<=': '≤',
  '>=': '≥',
  '!=': '≠',
};
const WORDS = {
  de: {
    '/': ':',
    and: 'und',
    or: 'oder',
    not: 'nicht',
    if: 'falls',
    min: 'kleineres von',
    max: 'größeres von',
    turn: 'Zug',
    round: 'Runde',
    hidden: 'verborgen',
  },
  en: {
    '/': '÷',
    and: 'and',
    or: 'or',
    not: 'not',
    if: 'if',
    min: 'smaller of',
    max: 'larger of',
    turn: 'turn',
    round: 'round',
    hidden: 'hidden',
  },
} as const;

/** A name among other words. */
const quoted = (language: Speech['language'], name: string): string => (language === 'de' ? `„${name}“` : `“${name}”`);

type Parts = readonly [string, ...Expression[]];

/** What an option is called; ids of pulls are made of a partner and a move, and have no words of their own. */
function optionName({ level, text, language }: Speech, index: number): string {
  const id = level.optionIds[index] ?? '';
  const found = Object.values(text.decisions).find(({ options }) => options && id in options);
  return quoted(language, found?.options?.[id]?.label ?? id);
}

function leafWords(speech: Speech, [name, index]: readonly [string, number]): string | null {
  const { level, text, language } = speech;
  const words = WORDS[language];
  switch (name) {
    case 'gauge':
      return text.gauges[level.gauges[index]?.id ?? '']?.name ?? level.gauges[index]?.id ?? '';
    case 'draw':
      return `${words.hidden} (${level.draws[index]?.id ?? ''})`;
    case 'taken':
      return optionName(speech, index);
    case 'fired':
      return quoted(language, text.events?.[level.events[index]?.id ?? '']?.title ?? '');
    case 'given':
      return text.goods?.[level.goods[index]?.id ?? '']?.name ?? '';
    case 'turn':
    case 'round':
      return words[name];
    default:
      return null;
  }
}

/** Brackets round a sum inside of something else. */
const inBrackets = (part: Expression, said: string): string =>
  typeof part === 'object' && ['+', '-', 'and', 'or'].includes(part[0]) && part[2] !== undefined ? `(${said})` : said;

/** An amount or condition of a level as a formula in the words of its screen. */
export function formula(speech: Speech, amount: Expression): string {
  const { language } = speech;
  if (typeof amount === 'number') return formatPlain(language, amount);
  if (amount[0] === 'named') return formula(speech, amount[2]);
  const leaf = leafWords(speech, amount as readonly [string, number]);
  if (leaf !== null) return leaf;
  const [name, ...parts] = amount as Parts;
  const words = WORDS[language];
  const said = parts.map((part) => formula(speech, part));
  const [a = '', b = '', c = ''] = parts.map((part, i) => inBrackets(part, said[i] ?? ''));
  if (name === 'if') return `(${words.if} ${said[0]}: ${said[1]}, ${language === 'de' ? 'sonst' : 'else'} ${said[2]})`;
  if (name === 'not') return `${words.not} ${a}`;
  if (name === '-' && parts.length === 1) return `−${a}`;
  if (name === 'abs') return `|${said[0]}|`;
  if (name === 'clamp') return `${a} (${said[1]} … ${said[2]})`;
  if (name === 'min' || name === 'max') return `${words[name]} (${said.slice(0, 2).join('; ')})`;
  const sign = name === 'and' || name === 'or' || name === '/' ? words[name] : (SIGNS[name] ?? name);
  return c ? `${sign} (${said.join('; ')})` : `${a} ${sign} ${b}`;
}
