import { type Amount, amountOf } from './conditions/evaluate.ts';
import { type Draft, NOTHING } from './draft.ts';
import type { CompiledLevel } from './types.ts';

/**
 * The ending that holds now, as an index; -1 if none does.
 * @param isLast all endings count; otherwise only those that may come early
 */
export function endingAt(draft: Draft, isLast: boolean): number {
  const { endings } = draft.level;
  for (let i = 0; i < endings.length; i++) {
    const ending = endings[i] as CompiledLevel['endings'][number];
    if (!isLast && !ending.isEarly) continue;
    if (amountOf(draft.links.endings[i] as Amount, draft.state) !== 0) return i;
  }
  return isLast ? endings.length - 1 : -1;
}

/** Ends the run with the given ending. */
export function end(draft: Draft, ending: number): void {
  draft.state.ending = ending;
  draft.state.point = -1;
  draft.state.table = null;
  draft.note({ entry: draft.nextEntry, turn: draft.state.turn, kind: 'ending', ending, because: NOTHING });
}
