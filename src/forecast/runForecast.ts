/** How a forecast is made. */
export interface Making<T> {
  /** Runs in all. */
  readonly runs: number;
  /** Milliseconds of work at a stretch; between two stretches others get their turn. */
  readonly stretch: number;
  /** Gets what was made in a stretch. */
  readonly onStrands: (strands: readonly T[]) => void;
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
export async function runForecast<T>(strands: Iterator<T, never>, making: Making<T>): Promise<void> {
  const { runs, stretch, onStrands, isOver } = making;
  let made = 0;
  while (made < runs && !isOver()) {
    const part: T[] = [];
    const until = performance.now() + (made === 0 ? 0 : stretch);
    do part.push(strands.next().value);
    while (made + part.length < runs && performance.now() < until);
    made += part.length;
    onStrands(part);
    await pause();
  }
}
