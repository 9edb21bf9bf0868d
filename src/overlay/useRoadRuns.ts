import { useEffect, useState } from 'preact/hooks';
import { createForecaster } from '../forecast/createForecaster.ts';
import type { Strand } from '../forecast/strandsFrom.ts';
import { type Game, gameBefore } from '../store/gameStore.ts';
import { askedAt, type Fork } from '../store/roads.ts';

/** Runs from each fork, whatever is decided there; enough to see where most of them go. */
const RUNS_EACH = 120;

const forecaster = createForecaster();

/** Runs from every fork of a run, as far as they have been made. */
export interface RoadRuns {
  /** [fork][run]. */
  readonly strands: readonly (readonly Strand[])[];
  readonly made: number;
  readonly runs: number;
}

/** Makes the runs of all forks, one fork after the other, once they are wanted; they are dropped when the page is left. */
export function useRoadRuns(game: Game, forks: readonly Fork[], isWanted: boolean): RoadRuns {
  const [strands, setStrands] = useState<readonly (readonly Strand[])[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    const all: (readonly Strand[])[] = forks.map(() => []);
    let end = (): void => {};
    const makeFrom = (at: number): void => {
      const fork = forks[at];
      if (!fork) return;
      const before = gameBefore(game, fork.index);
      const decisions = askedAt(before, fork);
      if (decisions.length === 0) {
        makeFrom(at + 1);
        return;
      }
      const question = { view: before.view, decisions, gauges: [], seed: game.seed };
      end = forecaster.ask(game.level, question, RUNS_EACH, (more) => {
        all[at] = [...(all[at] ?? []), ...more];
        setStrands([...all]);
        if ((all[at]?.length ?? 0) >= RUNS_EACH) makeFrom(at + 1);
      });
    };
    makeFrom(0);
    return () => end();
  }, [game.state, isWanted]);
  const made = strands.reduce((sum, list) => sum + list.length, 0);
  return { strands, made, runs: forks.length * RUNS_EACH };
}
