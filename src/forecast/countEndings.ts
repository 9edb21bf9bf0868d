import { start } from '../engine/start.ts';
import type { CompiledLevel } from '../engine/types.ts';
import { randomDecision } from './habits.ts';
import { luckOf, playOut } from './playOut.ts';

/** Runs by ending, and runs that came to a dead end. */
export interface EndingCount {
  readonly endings: Readonly<Record<string, number>>;
  readonly deadEnds: number;
}

/** Plays by chance, once per seed from the first to the last. */
export function countEndings(level: CompiledLevel, first: number, last: number): EndingCount {
  const endings: Record<string, number> = {};
  let deadEnds = 0;
  for (let seed = first; seed <= last; seed++) {
    const luck = luckOf(seed * 31);
    const end = playOut(level, start(level, seed).state, (state) => randomDecision(level, state, luck));
    const id = end && level.endings[end.ending]?.id;
    if (id) endings[id] = (endings[id] ?? 0) + 1;
    else deadEnds++;
  }
  return { endings, deadEnds };
}

/** Counts of several parts as one. */
export function sumOfCounts(parts: readonly EndingCount[]): EndingCount {
  const endings: Record<string, number> = {};
  for (const part of parts) {
    for (const [id, count] of Object.entries(part.endings)) endings[id] = (endings[id] ?? 0) + count;
  }
  return { endings, deadEnds: parts.reduce((sum, part) => sum + part.deadEnds, 0) };
}
