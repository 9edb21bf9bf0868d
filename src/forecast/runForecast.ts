import type { CompiledLevel } from '../engine/types.ts';
import { type Question, type Strand, strandsFrom } from './strandsFrom.ts';

/** How a forecast is made. */
export interface Making {
  /** Runs in all. */
  readonly runs: number;
  /** Milliseconds of work at a stretch; between two stretches others get their turn. */
  readonly stretch: number;
  /** Gets what was made in a stretch. */
  readonly onStrands: (strands: readonly Strand[]) => void;
  /** Is it no longer wanted? */
  readonly isOver: () => boolean;
}

/** Lets everything else have its turn. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Makes the runs of a forecast in stretches, and gives each stretch away at once. The first one is a single run, so that
 * there is something to see at once.
 * @throws DecisionError where a decision is not possible
 */
export async function runForecast(level: CompiledLevel, question: Question, making: Making): Promise<void> {
  const { runs, stretch, onStrands, isOver } = making;
  const strands = strandsFrom(level, question);
  let made = 0;
  while (made < runs && !isOver()) {
    const part: Strand[] = [];
    const until = performance.now() + (made === 0 ? 0 : stretch);
    do part.push(strands.next().value);
    while (made + part.length < runs && performance.now() < until);
    made += part.length;
    onStrands(part);
    await pause();
  }
}
