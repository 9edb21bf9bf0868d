// The door of the worker: it gets a level once, then questions, and gives strands back. A new question ends the one before.
import type { CompiledLevel } from '../engine/types.ts';
import { runForecast } from './runForecast.ts';
import { type Question, type Run, runsOf } from './runsOf.ts';

/** What the page says to the worker. A question without a level is about the level last sent; without a question, all is over. */
export interface Asked {
  readonly id: number;
  readonly level?: CompiledLevel;
  readonly question?: Question;
  readonly runs: number;
}

/** What the worker says to the page: some runs more, or why there are none. */
export interface Told {
  readonly id: number;
  readonly strands: readonly Run[];
  readonly fault?: string;
}

/** Milliseconds between two answers: often enough to watch it grow, seldom enough not to keep the page busy. */
const STRETCH = 40;

let level: CompiledLevel | null = null;
let current = -1;
const tell = (told: Told): void => globalThis.postMessage(told);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, question, runs } = data;
  level = data.level ?? level;
  current = id;
  if (!level || !question) return;
  const making = {
    runs,
    stretch: STRETCH,
    onStrands: (strands: readonly Run[]) => tell({ id, strands }),
    isOver: () => current !== id,
  };
  runForecast(runsOf(level, question), making).catch((error) => tell({ id, strands: [], fault: String(error) }));
});
