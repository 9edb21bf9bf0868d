import { linked } from '../engine/link.ts';
import type { Expression, TraceEntry } from '../engine/types.ts';
import type { Game } from './gameStore.ts';

/** What an expression looks at, as kind and index. */
export function leavesOf(expression: Expression | null): readonly (readonly [string, number])[] {
  if (expression === null || typeof expression === 'number') return [];
  const [name, ...rest] = expression as readonly [string, ...Expression[]];
  if (name === 'named') return leavesOf(rest[1] as Expression);
  if (['gauge', 'taken', 'fired', 'given'].includes(name)) return [[name, rest[0] as number]];
  return rest.flatMap(leavesOf);
}

/** The last entry that brought about what a condition looks at; undefined where nothing did. */
export function broughtAbout(
  { level }: Pick<Game, 'level'>,
  past: readonly TraceEntry[],
  [kind, index]: readonly [string, number],
): TraceEntry | undefined {
  if (kind === 'gauge') return past.findLast((entry) => entry.kind === 'change' && entry.gauge === index);
  if (kind === 'fired') return past.findLast((entry) => entry.kind === 'event' && entry.event === index);
  const cause = linked(level).options[index]?.cause;
  return past.findLast((entry) => {
    if (entry.kind !== 'decision') return false;
    if (kind === 'given') return entry.decision.kind === 'accept' || entry.decision.kind === 'leave';
    // Whatever was chosen there instead is a reason, too.
    return cause?.kind === 'option' && entry.point === cause.point && entry.seat === cause.seat;
  });
}
