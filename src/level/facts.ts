import { z } from 'zod';
import type { Evidence } from '../engine/types.ts';
import { checkEntries } from './checkEntries.ts';
import type { Language } from './levelText.ts';
import type { Problem } from './problem.ts';
import { EVIDENCE } from './schema.ts';
import { parseYaml } from './yamlFile.ts';

const DATE = /^(\d{4}(-\d{2}){0,2}|n\.d\.)$/;
/** A day that is in the calendar; months, years and `n.d.` are taken as they stand. */
const isReal = (date: string): boolean =>
  date === 'n.d.' || (!Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date));
const date = z
  .string()
  .regex(DATE, 'a date is written "2023-09-12", "2023-09" or "2023", or n.d. where none is known')
  .refine((text) => !DATE.test(text) || isReal(text), 'there is no such day');
const words = z.string().min(1);
/** Before a title in our words. */
const OUR_TITLE = /^\[descr\.\] /;

const source = z.strictObject({
  title: words.describe('Title of the source'),
  publisher: words.describe('Who published it'),
  publisher_de: words.optional().describe('The same in German, where it is no name'),
  date: date.describe('When it was published'),
  url_or_symbol: words.describe('Its address, or the symbol of a document'),
  verified: z
    .boolean({ error: 'true (you have read the page itself) or false' })
    .describe('True only if you have read the page itself, else false'),
});
const fact = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Z]{2}-\d{2}$/, 'the id of a fact is two capital letters, a hyphen and two digits, for example NU-27')
    .describe('Two capital letters, a hyphen and two digits'),
  topic: words.describe('The group it belongs to'),
  statement_en: words.describe('The statement in English'),
  statement_de: words.describe('The statement in German'),
  date: date.describe('When it happened'),
  status: z.enum(EVIDENCE).describe(`How sure it is: one of ${EVIDENCE.join(', ')}`),
  sources: z
    .array(source)
    .min(1, 'a fact needs at least one source that can be named')
    .describe('At least one source that can be named'),
  note: z.string().optional(),
});

type Words = Readonly<Record<Language, string>>;

/** Where a statement stands. */
export interface Source {
  /** As its publisher printed it, or in our words. */
  readonly title: string;
  /** Is the title in our words, because the page's own was not seen? */
  readonly isOurTitle: boolean;
  readonly publisher: Words;
  /** ISO day, or a month, a year, or `n.d.` */
  readonly date: string;
  /** Null where it cannot be opened. */
  readonly address: string | null;
  /** The symbol of a document or a place in it; empty where there is none. */
  readonly symbol: string;
  /** Have we read the page itself? */
  readonly isRead: boolean;
}

/** A sourced statement about the world. */
export interface Fact {
  readonly id: string;
  /** The group it belongs to. */
  readonly topic: string;
  /** ISO day, or a month, a year, or `n.d.` */
  readonly date: string;
  readonly status: Evidence;
  readonly statement: Words;
  readonly sources: readonly Source[];
}

/** What `facts.yaml` holds, and what is wrong with it. */
interface CheckedFacts {
  /** By id; empty while a fact is wrong. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** Every id that can be read; null where the file cannot be read at all. */
  readonly ids: ReadonlySet<string> | null;
  readonly problems: readonly Problem[];
}

/** A publisher's German name: names stay, the words between two of them do not. */
const germanOf = (publisher: string): string => publisher.replace(' via ', ' über ').replace(' citing ', ' nach ');

function sourceOf({ title, publisher, publisher_de, date, url_or_symbol, verified }: z.infer<typeof source>): Source {
  const address = /https?:\/\/\S+/.exec(url_or_symbol)?.[0] ?? null;
  const symbol = url_or_symbol.replace(address ?? '', '').trim();
  return {
    title: title.replace(OUR_TITLE, ''),
    isOurTitle: OUR_TITLE.test(title),
    publisher: { de: publisher_de ?? germanOf(publisher), en: publisher },
    date,
    address,
    symbol: symbol === '-' ? '' : symbol.replace(/^\((.*)\)$/, '$1'),
    isRead: verified,
  };
}

/** Straight quotation marks and apostrophes as the language sets them. */
function typeset(language: Language, text: string): string {
  const [open, close] = language === 'de' ? ['„', '“'] : ['‘', '’'];
  const quoted = text.replace(/(^|[\s(])'([^']+)'(?=$|[\s.,;:)])/g, `$1${open}$2${close}`);
  return quoted.replaceAll("'", '’');
}

function factOf({ id, topic, date, status, statement_de, statement_en, sources }: z.infer<typeof fact>): Fact {
  const statement = { de: typeset('de', statement_de), en: typeset('en', statement_en) };
  return { id, topic, date, status, statement, sources: sources.map(sourceOf) };
}

/** The facts of `facts.yaml`, by id. */
export function checkFacts(file: string, text: string): CheckedFacts {
  const { entries, ids, problems } = checkEntries(parseYaml(file, text), fact);
  return { facts: new Map(entries.map((entry) => [entry.id, factOf(entry)])), ids, problems };
}
