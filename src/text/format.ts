import type { Language } from '../level/levelText.ts';

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

const formats = new Map<string, unknown>();

/** A formatter, made once for its key: making one costs far more than using it. */
function once<T>(key: string, make: () => T): T {
  if (!formats.has(key)) formats.set(key, make());
  return formats.get(key) as T;
}

/** A number with the language's separators. */
export function formatNumber(language: Language, value: number, decimals: number): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = once(`${language} number ${decimals}`, () => new Intl.NumberFormat(LOCALES[language], digits));
  // A true minus, as wide as a figure.
  return format.format(value).replace('-', '\u2212');
}

/** A number with as many digits behind the point as it needs, three at most. */
export function formatPlain(language: Language, value: number): string {
  const kept = Number(value.toFixed(3));
  const digits = `${Math.abs(kept)}`.split('.')[1]?.length ?? 0;
  return `${kept < 0 ? '\u2212' : ''}${formatNumber(language, Math.abs(kept), digits)}`;
}

/** A number with its sign, for changes. */
export function formatChange(language: Language, value: number, decimals: number): string {
  const text = formatNumber(language, Math.abs(value), decimals);
  return `${value < 0 ? '\u2212' : '+'}${text}`;
}

/**
 * The form of a unit that fits a number: level texts write `team | teams`, one form for all or singular and plural; a third
 * form is the short one.
 */
export function unitFor(language: Language, value: number, unit: string): string {
  const [one = '', many = one] = unit.split(' | ');
  const rules = once(`${language} plural`, () => new Intl.PluralRules(LOCALES[language]));
  return rules.select(value) === 'one' ? one : many;
}

/** A unit in few letters, for the narrow gauges of a phone; the ordinary form where the level gives no short one. */
export function shortUnitFor(language: Language, value: number, unit: string): string {
  return unit.split(' | ')[2] ?? unitFor(language, value, unit);
}

/** A range from its two ends, or the one where both are the same. The word joiner keeps a line from breaking after the dash. */
export const formatRange = (low: string, high: string): string => (low === high ? low : `${low}\u2013\u2060${high}`);

/** What stands between a number and the sign of percent: German sets a thin space, English nothing. */
const PERCENT: Readonly<Record<Language, string>> = { de: '\u202f', en: '' };

/** A number, already in digits, as percent. */
export const formatPercent = (language: Language, digits: string): string => `${digits}${PERCENT[language]}%`;

/** A share (0 to 1) as percent. */
export const formatShare = (language: Language, share: number, decimals = 0): string =>
  formatPercent(language, formatNumber(language, 100 * share, decimals));

/** A number or a range with its unit, which does not break away from it. */
export function formatAmount(language: Language, low: number, high: number, decimals: number, unit: string): string {
  const from = formatNumber(language, low, decimals);
  const to = formatNumber(language, high, decimals);
  const range = formatRange(from, to);
  return unit === '%'
    ? formatPercent(language, range)
    : `${range}\u00a0${unitFor(language, high, unit).replace(/ (?=\d)/g, '\u00a0')}`;
}

/** A gauge's number as a seat knows it, with its unit; an estimate is given to one digit after the point at most. */
export function formatKnown(
  language: Language,
  { kind, low, high }: { readonly kind: string; readonly low: number; readonly high: number },
  decimals: number,
  unit: string,
): string {
  return formatAmount(language, low, high, kind === 'exact' ? decimals : Math.min(decimals, 1), unit);
}

/** A day in words, or the month or year where no more is known. */
export function formatDate(language: Language, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year || Number.isNaN(year)) return '';
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  const format = once(
    `${language} date ${Object.keys(options)}`,
    () => new Intl.DateTimeFormat(LOCALES[language], options),
  );
  return format.format(date);
}

/** A day in few letters, for the header. */
export function formatShortDate(language: Language, iso: string): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' };
  const date = new Date(`${iso}T00:00:00Z`);
  const format = once(`${language} short date`, () => new Intl.DateTimeFormat(LOCALES[language], options));
  return Number.isNaN(date.getTime()) ? '' : format.format(date);
}
