import { z } from 'zod';
import type { Evidence } from '../engine/types.ts';
import { checkEntries } from './checkEntries.ts';
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

const source = z.strictObject({
  title: words.describe('Title of the source'),
  publisher: words.describe('Who published it'),
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

/** A sourced statement about the world. */
export interface Fact {
  readonly id: string;
  /** ISO day, or a month, a year, or `n.d.` */
  readonly date: string;
  readonly status: Evidence;
  readonly statement: { readonly de: string; readonly en: string };
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly date: string;
    readonly address: string;
  }[];
}

/** What `facts.yaml` holds, and what is wrong with it. */
interface CheckedFacts {
  /** By id; empty while a fact is wrong. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** Every id that can be read; null where the file cannot be read at all. */
  readonly ids: ReadonlySet<string> | null;
  readonly problems: readonly Problem[];
}

function factOf({ id, date, status, statement_de, statement_en, sources }: z.infer<typeof fact>): Fact {
  return {
    id,
    date,
    status,
    statement: { de: statement_de, en: statement_en },
    sources: sources.map((s) => ({ title: s.title, publisher: s.publisher, date: s.date, address: s.url_or_symbol })),
  };
}

/** The facts of `facts.yaml`, by id. */
export function checkFacts(file: string, text: string): CheckedFacts {
  const { entries, ids, problems } = checkEntries(parseYaml(file, text), fact);
  return { facts: new Map(entries.map((entry) => [entry.id, factOf(entry)])), ids, problems };
}
