import { quickDecision } from '../bots/quickDecision.ts';
import { aimScore } from '../engine/aims.ts';
import { awaitedSeat } from '../engine/awaitedSeat.ts';
import { start } from '../engine/start.ts';
import type { CompiledLevel, GameState } from '../engine/types.ts';
import { compareOptions, type OptionResult } from './compareOptions.ts';
import { HABITS, type Habit, habitDecision, randomDecision } from './habits.ts';
import { luckOf, playOut } from './playOut.ts';
import { compareStyles, type StyleResult } from './styles.ts';

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
  /** Per seat and style of play: where it led. */
  readonly styles: readonly StyleResult[];
  /** Per seat: decisions at which no option is the best one in most states, hardest first. */
  readonly hardChoices: readonly HardChoice[];
  /** Habits that did at least as well as every other in every compared run. */
  readonly alwaysBest: readonly string[];
}

/** A decision of a seat, and how often the option that is best most often is so (0 to 1). */
interface HardChoice {
  readonly seat: string;
  readonly point: string;
  readonly most: number;
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

/** Runs by ending, and runs that came to a dead end. */
export interface EndingCount {
  readonly endings: Readonly<Record<string, number>>;
  readonly deadEnds: number;
}

/** Plays by chance, once per seed from the first to the last. */
export function countEndings(level: CompiledLevel, first: number, last: number): EndingCount {
  const endings: Record<string, number> = {};
  let deadEnds = 0;
  for (let seed = first; seed <= last; seed++) {
    const luck = luckOf(seed * 31);
    const end = playOut(level, start(level, seed).state, (state) => randomDecision(level, state, luck));
    if (!end) deadEnds++;
    else endings[endingId(level, end)] = (endings[endingId(level, end)] ?? 0) + 1;
  }
  return { endings, deadEnds };
}

/** Counts of several parts as one. */
export function sumOfCounts(parts: readonly EndingCount[]): EndingCount {
  const endings: Record<string, number> = {};
  for (const part of parts) {
    for (const [id, count] of Object.entries(part.endings)) endings[id] = (endings[id] ?? 0) + count;
  }
  return { endings, deadEnds: parts.reduce((sum, part) => sum + part.deadEnds, 0) };
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

/** From this share of states on an option is plainly the right one. */
const PLAIN = 0.6;

/** The seat that chooses at a point; of a threat, whoever makes it. */
function chooserAt(level: CompiledLevel, id: string): string {
  const point = level.decisions.find((one) => one.id === id);
  const seat = !point ? -1 : 'seat' in point ? point.seat : point.seats[0];
  return level.seats[seat]?.id ?? '';
}

/** The decisions whose best option hangs on the state. */
function hardChoicesIn(level: CompiledLevel, options: readonly OptionResult[]): HardChoice[] {
  const shares = new Map<string, number>();
  for (const { id, random, sensible } of options) {
    const states = random.states + sensible.states;
    const point = id.split('.')[0] ?? '';
    if (states > 0) shares.set(point, Math.max(shares.get(point) ?? 0, (random.best + sensible.best) / states));
  }
  return [...shares]
    .filter(([, most]) => most <= PLAIN)
    .map(([point, most]) => ({ seat: chooserAt(level, point), point, most }))
    .sort((a, b) => a.most - b.most);
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
  /** Runs per seat and style. */
  readonly styleRuns: number;
}

/**
 * Walks a sample of a level's decision tree and says which endings it reaches, where it is stuck, how often each option is
 * best and which habits always are.
 * @param counted the endings of the random runs, where they were counted elsewhere
 */
export function explore(
  level: CompiledLevel,
  size: ExplorationSize,
  counted = countEndings(level, 1, size.runs),
): Exploration {
  const { endings, deadEnds } = counted;
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
    styles: compareStyles(level, size.styleRuns),
    hardChoices: hardChoicesIn(level, options),
    alwaysBest: habits.filter(({ best, of }) => best === of).map(({ seat, habit }) => `${seat}: ${habit}`),
  };
}
