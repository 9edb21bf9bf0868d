import type { CompiledLevel } from '../engine/types.ts';
import type { Asked, Told } from './forecastWorker.ts';
import { runForecast } from './runForecast.ts';
import { type Question, type RunOf, runsOf } from './runsOf.ts';

/** Milliseconds of work at a stretch where it must be done on the page's own thread: half a frame. */
const STRETCH_HERE = 6;

/** Makes forecasts, one at a time. */
export interface Forecaster {
  /**
   * Asks; what was asked before is dropped.
   * @param onStrands gets the runs, some at a time, each run once
   * @returns ends it
   */
  ask<Q extends Question>(
    level: CompiledLevel,
    question: Q,
    runs: number,
    onStrands: (strands: readonly RunOf<Q>[]) => void,
  ): () => void;
  /** Gets ready for questions about a level, so that the first answer comes sooner: opens the worker and sends it the level. */
  warm(level: CompiledLevel): void;
}

/** A worker; null where the browser gives none, as in a frame or file without an origin. */
function openWorker(): Worker | null {
  try {
    return new Worker(new URL('./forecastWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/**
 * A forecaster in a worker; where none can be had, on the page's own thread in small stretches.
 * @param open gives the worker
 */
export function createForecaster(open: () => Worker | null = openWorker): Forecaster {
  let worker: Worker | null | undefined;
  let sent: CompiledLevel | null = null;
  let asked = 0;
  const here: Forecaster['ask'] = (level, question, runs, onStrands) => {
    const id = asked;
    void runForecast(runsOf(level, question), { runs, stretch: STRETCH_HERE, onStrands, isOver: () => asked !== id });
    return () => {
      if (asked === id) asked += 1;
    };
  };
  return {
    warm(level) {
      if (worker === undefined) worker = open();
      if (!worker || sent === level) return;
      // One that cannot be loaded is known to be missing before it is asked.
      worker.onerror = (event) => {
        event.preventDefault();
        worker = null;
      };
      worker.postMessage({ id: asked, runs: 0, level } satisfies Asked);
      sent = level;
    },
    ask(level, question, runs, onStrands) {
      asked += 1;
      const id = asked;
      if (worker === undefined) worker = open();
      if (!worker) return here(level, question, runs, onStrands);
      const current = worker;
      let came = 0;
      current.onmessage = ({ data }: MessageEvent<Told>) => {
        if (data.id !== asked) return;
        came += data.strands.length;
        // The worker answers the question that it was asked.
        onStrands(data.strands as Parameters<typeof onStrands>[0]);
      };
      // A worker that cannot be loaded says so only now: the page does its work, from where it stopped.
      current.onerror = (event) => {
        event.preventDefault();
        worker = null;
        if (asked === id && came === 0) here(level, question, runs, onStrands);
      };
      current.postMessage({ id, question, runs, ...(sent !== level && { level }) } satisfies Asked);
      sent = level;
      return () => {
        if (asked !== id) return;
        asked += 1;
        current.postMessage({ id: asked, runs: 0 } satisfies Asked);
      };
    },
  };
}
