import { z } from 'zod';
import type { Evidence } from '../engine/types.ts';
import { LevelError } from './problem.ts';
import { type Key, parseYaml, pathText } from './yamlFile.ts';

const source = z.object({
  title: z.string(),
  publisher: z.string(),
  date: z.string(),
  url_or_symbol: z.string(),
  verified: z.boolean(),
});
const fact = z.object({
  id: z.string().regex(/^[A-Z]{2}-\d{2}$/),
  topic: z.string(),
  statement_en: z.string(),
  statement_de: z.string(),
  date: z.string(),
  status: z.enum(['confirmed', 'reported_by_several', 'claimed_by_one_side', 'expert_opinion', 'speculation']),
  sources: z.array(source).min(1),
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

/**
 * The facts of `facts.yaml`, by id.
 * @throws LevelError naming every line that is wrong
 */
export function readFacts(file: string, text: string): ReadonlyMap<string, Fact> {
  const parsed = parseYaml(file, text);
  const checked = z.array(fact).safeParse(parsed.data);
  if (parsed.problems.length > 0) throw new LevelError(parsed.problems);
  if (!checked.success) {
    throw new LevelError(
      checked.error.issues.map(({ path, message }) => {
        const at = path as Key[];
        return { file, line: parsed.lineOf(at), path: pathText(at), message };
      }),
    );
  }
  const facts = checked.data.map(({ id, date, status, statement_de, statement_en, sources }): [string, Fact] => [
    id,
    {
      id,
      date,
      status,
      statement: { de: statement_de, en: statement_en },
      sources: sources.map((s) => ({ title: s.title, publisher: s.publisher, date: s.date, address: s.url_or_symbol })),
    },
  ]);
  return new Map(facts);
}
