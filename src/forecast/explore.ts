import { aimScore } from '../engine/aims.ts';
import { optionsFor } from '../engine/optionsFor.ts';
import { nextState, randomValue, seedState } from '../engine/random.ts';
import { start } from '../engine/start.ts';
import { awaitedSeat, step } from '../engine/step.ts';
import type { CompiledLevel, Decision, GameState } from '../engine/types.ts';
import { HABITS, type Habit, habitDecision, quickly, randomDecision } from './habits.ts';

/** How an exploration was done and what it found. All shares are counts of runs. */
export interface Exploration {
  readonly level: string;
  readonly runs: number;
  /** Endings reached by random play, by id. */
  readonly endings: Readonly<Record<string, number>>;
  readonly neverReached: readonly string[];
  /** Runs in which a seat was awaited and could do nothing. */
  readonly deadEnds: number;
  /** `decision.option` of options that were never the best one, over the states looked at. */
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

const MOST_MOVES = 400;

/** Plays from a state to the end; null if a dead end or no end was found. */
function playOut(
  level: CompiledLevel,
  from: GameState,
  decide: (state: GameState) => Decision | null,
): GameState | null {
  let state = from;
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    if (state.ending >= 0) return state;
    const decision = decide(state);
    if (!decision) return null;
    state = step(level, state, decision).state;
  }
  return null;
}

/** A source of random values in [0, 1) for exploring; apart from the model's own chance. */
export function luckOf(seed: number): () => number {
  let state = seedState(seed);
  return () => {
    state = nextState(state);
    return randomValue(state);
  };
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

/** What each option of the awaited decision is worth to its seat: mean aim score over some futures played on quickly. */
function optionScores(level: CompiledLevel, state: GameState, futures: number): Map<string, number> {
  const seat = awaitedSeat(level, state);
  const options = optionsFor(level, state, seat);
  const scores = new Map<string, number>();
  if (options.kind !== 'choose') return scores;
  for (const option of options.options) {
    let sum = 0;
    for (let future = 1; future <= futures; future++) {
      const from = { ...state, random: seedState(future * 7907 + state.seed) };
      const end = playOut(level, step(level, from, { kind: 'choose', option }).state, (s) => quickly(level, s));
      sum += end ? aimScore(level, end, seat) : 0;
    }
    scores.set(option, sum / futures);
  }
  return scores;
}

function optionsNeverBest(level: CompiledLevel, runs: number, futures: number): string[] {
  const waiting = new Set<string>();
  for (const point of level.decisions) {
    if (point.kind === 'choose') for (const option of point.options) waiting.add(`${point.id}.${option.id}`);
  }
  for (let seed = 1; seed <= runs && waiting.size > 0; seed++) {
    const luck = luckOf(seed * 17);
    playOut(level, start(level, seed).state, (state) => {
      const point = level.decisions[state.point];
      if (point?.kind === 'choose' && [...waiting].some((id) => id.startsWith(`${point.id}.`))) {
        const scores = optionScores(level, state, futures);
        const most = Math.max(...scores.values());
        for (const [option, score] of scores) if (score >= most - 1e-9) waiting.delete(`${point.id}.${option}`);
      }
      return randomDecision(level, state, luck);
    });
  }
  return [...waiting];
}

interface HabitRun {
  readonly score: number;
  readonly ending: string;
}

function habitRun(level: CompiledLevel, seat: number, habit: Habit, seed: number): HabitRun {
  const end = playOut(level, start(level, seed).state, (state) =>
    awaitedSeat(level, state) === seat ? habitDecision(level, state, habit) : quickly(level, state),
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
  /** Runs along which every option is tried, and futures per option. */
  readonly optionRuns: number;
  readonly futures: number;
  /** Runs per seat and habit. */
  readonly habitRuns: number;
}

/**
 * Walks a sample of a level's decision tree and says which endings it reaches, where it is stuck, which options are never
 * best and which habits always are.
 */
export function explore(level: CompiledLevel, size: ExplorationSize): Exploration {
  const { endings, deadEnds } = countEndings(level, size.runs);
  const habits = level.seats.flatMap((_, seat) => compareHabits(level, seat, size.habitRuns));
  return {
    level: level.id,
    runs: size.runs,
    endings,
    neverReached: level.endings.map(({ id }) => id).filter((id) => !endings[id]),
    deadEnds,
    neverBest: optionsNeverBest(level, size.optionRuns, size.futures),
    habits,
    alwaysBest: habits.filter(({ best, of }) => best === of).map(({ seat, habit }) => `${seat}: ${habit}`),
  };
}
