import type { Push } from './pushes.ts';
import type { SandboxRun } from './sandboxRuns.ts';

/** A level as it is beside the same level turned: run by run, each pair from one seed. */
export interface Comparison {
  /** Pairs that could be compared. */
  readonly runs: number;
  /** Pairs that end otherwise. */
  readonly changed: number;
  /** [ending]: shares before and after, 0 to 1. */
  readonly shares: readonly (readonly [number, number])[];
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** How the endings of a level move when it is turned. */
export function compareRuns(endings: number, before: readonly SandboxRun[], after: readonly SandboxRun[]): Comparison {
  const runs = Math.min(before.length, after.length);
  const share = (list: readonly SandboxRun[], ending: number): number =>
    meanOf(list.slice(0, runs).map((run) => (run.ending === ending ? 1 : 0)));
  const changed = before.slice(0, runs).filter((run, i) => run.ending !== after[i]?.ending).length;
  return {
    runs,
    changed,
    shares: Array.from({ length: endings }, (_, ending) => [share(before, ending), share(after, ending)] as const),
  };
}

/** How what an assumption pushes really moved: its mean before and after, and whether that is what it says. */
export interface Moved {
  readonly before: number;
  readonly after: number;
  /** `none` where the difference is no larger than chance makes it. */
  readonly way: 'as-said' | 'against' | 'none';
}

/** What a push counts in one run: a gauge at the end, or 1 where the event or ending came. */
function countedIn({ kind, index }: Push, run: SandboxRun): number {
  if (kind === 'gauge') return run.gauges[index] ?? 0;
  return (kind === 'event' ? run.events.includes(index) : run.ending === index) ? 1 : 0;
}

/** What a push really did when its assumption was turned, over pairs of runs; three standard errors tell it from chance. */
export function movedBy(
  push: Push,
  factor: number,
  before: readonly SandboxRun[],
  after: readonly SandboxRun[],
): Moved {
  const runs = Math.min(before.length, after.length);
  const [was, is] = [before, after].map((list) => list.slice(0, runs).map((run) => countedIn(push, run))) as [
    number[],
    number[],
  ];
  const differences = is.map((value, i) => value - (was[i] ?? 0));
  const mean = meanOf(differences);
  const error = Math.sqrt(meanOf(differences.map((value) => (value - mean) ** 2)) / (runs || 1));
  const isNothing = mean === 0 || Math.abs(mean) <= 3 * error;
  const way = isNothing ? 'none' : Math.sign(mean) === push.sign * Math.sign(factor - 1) ? 'as-said' : 'against';
  return { before: meanOf(was), after: meanOf(is), way };
}
