/** Something whose speed is measured. */
export interface Contender {
  /** Does a batch of work and says how many units that was. */
  readonly batch: () => number;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Units per second over at least so many milliseconds. */
function rateOf({ batch }: Contender, milliseconds: number): number {
  const began = performance.now();
  let units = 0;
  let passed = 0;
  do {
    units += batch();
    passed = performance.now() - began;
  } while (passed < milliseconds);
  return (units / passed) * 1000;
}

/**
 * Units per second of each contender: the median over several rounds. In each round all take their turn, so that a busy
 * moment of the machine meets all alike. The first round warms up and does not count.
 */
export function measureAll(
  contenders: Readonly<Record<string, Contender>>,
  rounds: number,
  milliseconds: number,
): Record<string, number> {
  const rates: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round++) {
    for (const [name, contender] of Object.entries(contenders)) {
      const rate = rateOf(contender, milliseconds);
      if (round === 0) continue;
      rates[name] = [...(rates[name] ?? []), rate];
    }
  }
  return Object.fromEntries(Object.entries(rates).map(([name, list]) => [name, median(list)]));
}
