import { z } from 'zod';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schemaProblems.ts';
import type { YamlFile } from './yamlFile.ts';

interface Entries<T> {
  /** All entries; none while one of them is wrong. */
  readonly entries: readonly T[];
  /** The ids that can be read, of wrong entries too; null where the file is no list. */
  readonly ids: ReadonlySet<string> | null;
  readonly problems: readonly Problem[];
}

const idOf = (entry: unknown): string | undefined => {
  const id = (entry as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
};

/** Authors know an entry by its id, not by its number in the list. */
function byId(problem: Problem, list: readonly unknown[]): Problem {
  const path = problem.path.replace(/^\[(\d+)\]/, (number, at: string) => idOf(list[Number(at)]) ?? number);
  return { ...problem, path };
}

function twice(source: YamlFile, list: readonly unknown[]): Problem[] {
  const ids = list.map(idOf);
  return ids.flatMap((id, i) => {
    const first = ids.indexOf(id);
    if (id === undefined || first === i) return [];
    const message = `this id is there twice, first in line ${source.lineOf([first, 'id'])}: give one of them a new id`;
    return [{ file: source.file, line: source.lineOf([i, 'id']), path: id, message }];
  });
}

/** Checks a file that is a list of entries with an id each, such as `facts.yaml`. */
export function checkEntries<T extends { id: string }>(source: YamlFile, entry: z.ZodType<T>): Entries<T> {
  if (source.problems.length > 0) return { entries: [], ids: null, problems: source.problems };
  const { file, data } = source;
  if (!Array.isArray(data)) {
    const message =
      data === null
        ? 'the file is empty or missing: bring it back, or begin a list with "- id:"'
        : 'should be a list whose entries begin with "- id:"';
    return { entries: [], ids: null, problems: [{ file, line: 1, path: '', message }] };
  }
  const schema = z.array(entry);
  const checked = schema.safeParse(data);
  const wrong = checked.success ? [] : schemaProblems(source, checked.error, schema);
  const problems = [...wrong.map((problem) => byId(problem, data)), ...twice(source, data)];
  const ids = new Set(data.flatMap((part) => idOf(part) ?? []));
  return { entries: checked.success ? checked.data : [], ids, problems };
}
