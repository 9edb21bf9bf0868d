import { useEffect, useRef, useState } from 'preact/hooks';
import type { CompiledLevel, Decision } from '../engine/types.ts';
import { createForecaster } from '../forecast/createForecaster.ts';
import type { Strand } from '../forecast/strandsFrom.ts';
import type { Game } from '../store/gameStore.ts';

/** Runs in all; where there are many decisions, at least so many for each. */
const RUNS = 500;
const RUNS_EACH = 80;

/** One for the page: a new question ends the one before. */
const forecaster = createForecaster();

/** Gets ready for a forecast that is about to be asked for. */
export const warmForecast = (level: CompiledLevel): void => forecaster.warm(level);

/** A forecast as far as it has been made. */
export interface ForecastNow {
  readonly strands: readonly Strand[];
  readonly runs: number;
  readonly isStopped: boolean;
  stop(): void;
}

/** A forecast about some decisions, from what the held seat can see; it is dropped when the card is left. */
export function useForecast(game: Game, decisions: readonly Decision[], gauges: readonly number[]): ForecastNow {
  const [strands, setStrands] = useState<readonly Strand[]>([]);
  const [isStopped, setStopped] = useState(false);
  const end = useRef(() => {});
  const runs = Math.max(RUNS, RUNS_EACH * decisions.length);
  const asked = JSON.stringify(decisions);
  useEffect(() => {
    let made: readonly Strand[] = [];
    setStrands(made);
    setStopped(false);
    if (decisions.length === 0) return;
    const question = { view: game.view, decisions, gauges, seed: game.seed };
    end.current = forecaster.ask(game.level, question, runs, (more) => {
      made = [...made, ...more];
      setStrands(made);
    });
    return () => end.current();
  }, [game.state, asked]);
  const stop = (): void => {
    end.current();
    setStopped(true);
  };
  return { strands, runs, isStopped, stop };
}
