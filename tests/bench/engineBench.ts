import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { CompiledLevel, Decision, GameState } from '../../src/engine/types.ts';
import { type PlayedRun, playRandomly } from '../support/playRandomly.ts';
import type { Contender } from './measure.ts';

/** Recorded runs: what the engine and its peers are given to do. */
export interface Workload {
  readonly level: CompiledLevel;
  readonly runs: readonly { readonly seed: number; readonly decisions: readonly Decision[] }[];
  readonly moves: readonly { readonly state: GameState; readonly decision: Decision }[];
  /** Means over all recorded runs, rounded to whole numbers: what an equal peer has to do. */
  readonly choicesPerRun: number;
  readonly changesPerChoice: number;
  readonly gauges: number;
}

const readAgain = (run: PlayedRun): PlayedRun => JSON.parse(JSON.stringify(run)) as PlayedRun;

/** Plays runs by chance, for all seats, and records them. */
export function recordWorkload(level: CompiledLevel, count: number): Workload {
  // Written down and read again: if the engine's own objects were kept, V8 would from then on put all that are made at the
  // same places into long-lived memory, as no program does that plays runs and lets go of them.
  const played = Array.from({ length: count }, (_, i) => ({ seed: i + 1, run: readAgain(playRandomly(level, i + 1)) }));
  const runs = played.map(({ seed, run }) => ({ seed, decisions: run.decisions }));
  const moves = played.flatMap(({ run }) =>
    run.decisions.map((decision, i) => ({ state: run.states[i] as GameState, decision })),
  );
  const changes = played.flatMap(({ run }) => run.trace.filter(({ kind }) => kind === 'change')).length;
  return {
    level,
    runs,
    moves,
    choicesPerRun: Math.round(moves.length / count),
    changesPerChoice: Math.round(changes / moves.length),
    gauges: level.gauges.length,
  };
}

/** Step alone: every recorded decision from its recorded state. Counts steps. */
export function engineSteps({ level, moves }: Workload): Contender {
  return {
    batch() {
      for (const { state, decision } of moves) step(level, state, decision);
      return moves.length;
    },
  };
}

/** Whole runs: start and every step, each from the state before. Counts runs. */
export function engineRuns({ level, runs }: Workload): Contender {
  return {
    batch() {
      for (const { seed, decisions } of runs) {
        let { state } = start(level, seed);
        for (const decision of decisions) state = step(level, state, decision).state;
        if (state.ending < 0) throw new Error('a recorded run did not end');
      }
      return runs.length;
    },
  };
}
