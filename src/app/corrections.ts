import { LANGUAGES, type Language } from '../level/levelText.ts';
import { formatDate } from '../text/format.ts';
import { FRAME_WORDS } from '../text/frameWords.ts';

/** Beside embed.html, for whoever hosts it to fill: what a level says wrong, by the level's id, or `*` for every level. */
const FILE = 'corrections.json';
/** Longest note (characters): more belongs on a page of its own. */
const MOST = 400;

type Note = Readonly<Record<Language, string>>;

/** Reads one entry of the file. @throws TypeError that says what is wrong with it */
function noteIn(name: string, entry: unknown): Note {
  const { date, ...words } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date))
    throw new TypeError(`${FILE}, "${name}": "date" is missing, or not of the form "2026-12-01"`);
  const said = (language: Language): string => {
    const text = words[language];
    if (typeof text !== 'string' || text.trim() === '' || text.length > MOST)
      throw new TypeError(`${FILE}, "${name}": "${language}" needs a text of 1 to ${MOST} characters`);
    return `${FRAME_WORDS[language].correction(formatDate(language, date))} ${text}`;
  };
  return { de: said('de'), en: said('en') };
}

/** The note for a level; null for none. @throws TypeError that says what is wrong with the file */
function correctionIn(file: unknown, level: string): Note | null {
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    throw new TypeError(`${FILE} holds no object: write {} for no correction`);
  const entries = file as Readonly<Record<string, unknown>>;
  const notes = ['*', level].filter((name) => Object.hasOwn(entries, name)).map((name) => noteIn(name, entries[name]));
  if (notes.length === 0) return null;
  const joined = LANGUAGES.map((language) => [language, notes.map((note) => note[language]).join(' ')]);
  return Object.fromEntries(joined) as Note;
}

/** Asks the game's own host whether something has to be put right. Offline, nothing has; a broken file is named to its author. */
export async function fetchCorrection(level: string): Promise<Note | null> {
  try {
    const response = await fetch(`./${FILE}`, {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    return response.ok ? correctionIn(await response.json(), level) : null;
  } catch (error) {
    // The network's own errors are TypeErrors, too, but do not speak of the file.
    const isAuthors = error instanceof SyntaxError || (error instanceof Error && error.message.startsWith(FILE));
    if (isAuthors) console.warn(error instanceof SyntaxError ? `${FILE} is no JSON: ${error.message}` : error.message);
    return null;
  }
}
