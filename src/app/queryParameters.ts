import type { Language } from '../level/levelText.ts';
import type { Theme } from '../overlay/Session.ts';

/** Parameters that can be refused. */
type RefusedName = 'seed' | 'turn' | 'lang' | 'theme' | 'v' | 'next' | 'accent';

/** What the address asks for; null where it asks for nothing or for something that cannot be. */
export interface QueryParameters {
  readonly level: string | null;
  readonly seat: string | null;
  readonly seed: number | null;
  readonly turn: number | null;
  readonly language: Language | null;
  /** The edition an address asks for; null where it asks for none. */
  readonly theme: Theme | null;
  /** The decisions of a run, still encoded. */
  readonly run: string | null;
  readonly version: number | null;
  readonly isFast: boolean;
  /** May forecasts be asked for? `forecast=0` locks them. */
  readonly hasForecasts: boolean;
  /** Open the page of all levels and seats. */
  readonly isChoosing: boolean;
  /** Show the run of the address as a replay, from its beginning. */
  readonly isWatching: boolean;
  /** Open the level's model. */
  readonly isModelOpen: boolean;
  /** Where "play on" leads in somebody else's page: an address of the web. */
  readonly next: string | null;
  /** A colour for what leads on, `#rrggbb`. */
  readonly accent: string | null;
  /** What could not be understood, as name and given text. */
  readonly refused: readonly { readonly name: RefusedName; readonly given: string }[];
}

const MOST_SEED = 4_294_967_295;

/** Shortens what a stranger put into an address before it is shown. */
export const shown = (given: string): string => (given.length > 40 ? `${given.slice(0, 40)}…` : given);

/** An address of the web, spelt out; null for anything else, such as a script. */
function webAddress(given: string | null): string | null {
  try {
    const url = new URL(given ?? '');
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * Reads `?level= &seat= &seed= &turn= &lang= &theme= &run= &v= &fast=1 &choose=1 &model=1 &watch=1 &forecast=0 &next= &accent=`. Anything else in the address is left alone; anything
 * that cannot be understood is named in `refused`, never thrown.
 */
export function readQuery(search: string): QueryParameters {
  const query = new URLSearchParams(search);
  const refused: { name: RefusedName; given: string }[] = [];
  const whole = (name: 'seed' | 'turn' | 'v', most: number): number | null => {
    const given = query.get(name);
    if (given === null || given === '') return null;
    const value = /^\d{1,10}$/.test(given) ? Number(given) : -1;
    if (value >= 0 && value <= most) return value;
    refused.push({ name, given: shown(given) });
    return null;
  };
  const lang = query.get('lang');
  const language = lang === 'de' || lang === 'en' ? lang : null;
  if (lang && !language) refused.push({ name: 'lang', given: shown(lang) });
  const asked = query.get('theme');
  const theme = asked === 'light' || asked === 'dark' || asked === 'auto' ? asked : null;
  if (asked && !theme) refused.push({ name: 'theme', given: shown(asked) });
  const next = webAddress(query.get('next'));
  if (query.get('next') && !next) refused.push({ name: 'next', given: shown(query.get('next') ?? '') });
  const accent = query.get('accent')?.replace(/^#?/, '#').toLowerCase() ?? '';
  const isColour = /^#[0-9a-f]{6}$/.test(accent);
  if (accent.length > 1 && !isColour) refused.push({ name: 'accent', given: shown(accent) });
  return {
    level: query.get('level') || null,
    seat: query.get('seat') || null,
    seed: whole('seed', MOST_SEED),
    turn: whole('turn', 40),
    version: whole('v', 1_000_000),
    language,
    theme,
    run: query.get('run'),
    isFast: query.get('fast') === '1',
    hasForecasts: query.get('forecast') !== '0',
    isChoosing: query.get('choose') === '1',
    isModelOpen: query.get('model') === '1',
    isWatching: query.get('watch') === '1',
    next,
    accent: isColour ? accent : null,
    refused,
  };
}
