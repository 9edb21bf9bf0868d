import { quickDecision } from '../bots/quickDecision.ts';
import { aimScore } from '../engine/aims.ts';
import { start } from '../engine/start.ts';
import { awaitedSeat } from '../engine/step.ts';
import type { CompiledLevel, GameState } from '../engine/types.ts';
import { compareOptions, type OptionResult } from './compareOptions.ts';
import { HABITS, type Habit, habitDecision, randomDecision } from './habits.ts';
import { luckOf, playOut } from './playOut.ts';

/** How an exploration was done and what it found. All shares are counts of runs. */
export interface Exploration {
  readonly level: string;
  readonly runs: number;
  /** Endings reached by random play, by id. */
  readonly endings: Readonly<Record<string, number>>;
  readonly neverReached: readonly string[];
  /** Runs in which a seat was awaited and could do nothing. */
  readonly deadEnds: number;
  /** Every option, in the level's order: how often it was the best one. */
  readonly options: readonly OptionResult[];
  /** `decision.option` of options that were never the best one, over all states looked at. */
  readonly neverBest: readonly string[];
  /** Per seat and habit: mean aim score, and in how many of the compared runs no other habit did better. */
  readonly habits: readonly HabitResult[];
  /** Habits that did at least as well as every other in every compared run. */
  readonly alwaysBest: readonly string[];
}

interface HabitResult {
  readonly seat: string;
  readonly habit: string;
  readonly score: number;
  readonly best: number;
  readonly of: number;
  readonly endings: Readonly<Record<string, number>>;
}

const endingId = (level: CompiledLevel, state: GameState): string => level.endings[state.ending]?.id ?? '';

function countEndings(level: CompiledLevel, runs: number): { endings: Record<string, number>; deadEnds: number } {
  const endings: Record<string, number> = {};
  let deadEnds = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const luck = luckOf(seed * 31);
    const end = playOut(level, start(level, seed).state, (state) => randomDecision(level, state, luck));
    if (!end) deadEnds++;
    else endings[endingId(level, end)] = (endings[endingId(level, end)] ?? 0) + 1;
  }
  return { endings, deadEnds };
}

interface HabitRun {
  readonly score: number;
  readonly ending: string;
}

function habitRun(level: CompiledLevel, seat: number, habit: Habit, seed: number): HabitRun {
  const end = playOut(level, start(level, seed).state, (state) =>
    awaitedSeat(level, state) === seat ? habitDecision(level, state, habit) : quickDecision(level, state),
  );
  return { score: end ? aimScore(level, end, seat) : 0, ending: end ? endingId(level, end) : 'none' };
}

function compareHabits(level: CompiledLevel, seat: number, seeds: number): HabitResult[] {
  const runs = HABITS.map((habit) => Array.from({ length: seeds }, (_, i) => habitRun(level, seat, habit, i + 1)));
  return HABITS.map((habit, h) => {
    const own = runs[h] as HabitRun[];
    const isBest = own.filter(({ score }, i) => runs.every((other) => (other[i]?.score ?? 0) <= score + 1e-9));
    const endings: Record<string, number> = {};
    for (const { ending } of own) endings[ending] = (endings[ending] ?? 0) + 1;
    const score = own.reduce((sum, run) => sum + run.score, 0) / seeds;
    return { seat: level.seats[seat]?.id ?? '', habit, score, best: isBest.length, of: seeds, endings };
  });
}

/** How much an exploration looks at. */
export interface ExplorationSize {
  /** Random runs for endings and dead ends. */
  readonly runs: number;
  /** Runs of each way to play along which every option is tried, and futures per option. */
  readonly optionRuns: number;
  readonly futures: number;
  /** Runs per seat and habit. */
  readonly habitRuns: number;
}

/**
 * Walks a sample of a level's decision tree and says which endings it reaches, where it is stuck, how often each option is
 * best and which habits always are.
 */
export function explore(level: CompiledLevel, size: ExplorationSize): Exploration {
  const { endings, deadEnds } = countEndings(level, size.runs);
  const options = compareOptions(level, size.optionRuns, size.futures);
  const habits = level.seats.flatMap((_, seat) => compareHabits(level, seat, size.habitRuns));
  return {
    level: level.id,
    runs: size.runs,
    endings,
    neverReached: level.endings.map(({ id }) => id).filter((id) => !endings[id]),
    deadEnds,
    options,
    neverBest: options.filter(({ random, sensible }) => random.best + sensible.best === 0).map(({ id }) => id),
    habits,
    alwaysBest: habits.filter(({ best, of }) => best === of).map(({ seat, habit }) => `${seat}: ${habit}`),
  };
}
