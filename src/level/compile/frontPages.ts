import type { CompiledLevel, Expression, FrontPage, Paper } from '../../engine/types.ts';
import { optionIds } from '../optionIds.ts';
import type { AuthoredLevel } from '../schema.ts';
import type { Key } from '../yamlFile.ts';
import type { Context } from './Context.ts';
import { compilePicture } from './picture.ts';

type Known = Pick<CompiledLevel, 'gauges' | 'events' | 'decisions'>;

/** What a condition looks at, as kind and index. */
function leavesOf(expression: Expression | null): readonly (readonly [string, number])[] {
  if (expression === null || typeof expression === 'number') return [];
  const [name, ...rest] = expression as readonly [string, ...Expression[]];
  if (name === 'named') return leavesOf(rest[1] as Expression);
  return typeof rest[0] === 'number' && rest.length === 1 && name !== '-' && name !== 'not' && name !== 'abs'
    ? [[name, rest[0]]]
    : rest.flatMap(leavesOf);
}

/** Why something cannot stand in a paper that comes out during the run; null where everybody sees it. */
function secretOf(
  { gauges, events, decisions }: Known,
  ids: readonly string[],
  [kind, index]: readonly [string, number],
) {
  if (kind === 'gauge' && gauges[index]?.sight.some((sight) => sight.kind !== 'exact')) return gauges[index].id;
  if (kind === 'fired') {
    const event = events[index];
    const seats = gauges[0]?.sight.length ?? 0;
    return event && event.heardBy.length < seats ? event.id : null;
  }
  if (kind === 'given' || kind === 'draw') return kind;
  const options = decisions.flatMap((point) => {
    if (point.kind === 'choose') return point.options;
    return point.kind === 'align' ? [...point.pulls, ...point.pacts] : [];
  });
  const option = kind === 'taken' ? options.find((one) => one.index === index) : undefined;
  return option && !option.isOpen ? ids[index] : null;
}

function compilePaper(
  context: Context,
  actor: string,
  stories: Readonly<Record<string, { when?: string | undefined; shows?: string | undefined }>>,
  path: readonly Key[],
): Paper {
  const entries = Object.entries(stories);
  const made = entries.map(([id, { when, shows }]) => ({
    id,
    when: context.condition(when, [...path, id]),
    picture: compilePicture(context, shows, [...path, id, 'shows']),
  }));
  if (made.at(-1)?.when !== null)
    context.problem(path, 'the last story needs no `when`: it is printed where no other fits');
  return { actor: context.index('actor', context.actors, actor, path), stories: made };
}

/** The front pages of a level. What comes out during a run may look only at what every seat sees. */
export function compileFrontPages(context: Context, level: AuthoredLevel, known: Known): FrontPage[] {
  const ids = Object.values(level.decisions).flatMap(optionIds);
  return Object.entries(level['front-pages'] ?? {}).map(([id, { turn, papers, confirmed }]): FrontPage => {
    const path = ['front-pages', id];
    const names = Object.keys(papers);
    if (names.length !== 2)
      context.problem([...path, 'papers'], `two capitals tell one day, and here are ${names.length}`);
    if (turn !== 'end' && turn >= level.dates.length)
      context.problem([...path, 'turn'], `the last turn is ${level.dates.length}: write \`turn: end\` for its papers`);
    const made = names.map((actor) => compilePaper(context, actor, papers[actor] ?? {}, [...path, 'papers', actor]));
    const secrets = made
      .flatMap(({ stories }) => stories.flatMap(({ when }) => leavesOf(when)))
      .flatMap((leaf) => secretOf(known, ids, leaf) ?? []);
    if (turn !== 'end' && secrets[0] !== undefined)
      context.problem(path, `looks at "${secrets[0]}", which not every seat sees: only papers at the end may`);
    return { id, turn: turn === 'end' ? null : turn, papers: made, confirmed: context.facts(confirmed, path) };
  });
}
