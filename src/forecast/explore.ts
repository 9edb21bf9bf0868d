import type { CompiledLevel } from '../engine/types.ts';
import { compareHabits, type HabitResult } from './compareHabits.ts';
import { compareOptions, type OptionResult, PLAYS, type Play, type Tried, tryOptions } from './compareOptions.ts';
import { countEndings, type EndingCount, sumOfCounts } from './countEndings.ts';
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

/** A piece of an exploration, small enough that several processes share the work evenly; plain data. */
export type Look =
  | { readonly kind: 'endings'; readonly first: number; readonly last: number }
  | {
      readonly kind: 'options';
      readonly play: Play;
      readonly first: number;
      readonly last: number;
      readonly futures: number;
    }
  | { readonly kind: 'habits' | 'styles'; readonly seat: number; readonly runs: number };

/** What one look found; plain data. */
export type Found =
  | { readonly kind: 'endings'; readonly count: EndingCount }
  | { readonly kind: 'options'; readonly play: Play; readonly tried: Tried }
  | { readonly kind: 'habits'; readonly results: readonly HabitResult[] }
  | { readonly kind: 'styles'; readonly results: readonly StyleResult[] };

const RUNS_PER_LOOK = { endings: 20_000, options: 10 };

/** The seeds from the first to the last, in stretches of at most so many. */
function stretches(first: number, last: number, most: number): { readonly first: number; readonly last: number }[] {
  const count = Math.ceil((last - first + 1) / most);
  return Array.from({ length: count }, (_, i) => ({
    first: first + i * most,
    last: Math.min(last, first + (i + 1) * most - 1),
  }));
}

/** The pieces of an exploration. Each can be looked at on its own and in any order. */
export function looksFor(level: CompiledLevel, size: ExplorationSize): readonly Look[] {
  const { runs, optionRuns, futures, habitRuns, styleRuns } = size;
  const options = PLAYS.flatMap((play, i) =>
    stretches(1 + i * optionRuns, (i + 1) * optionRuns, RUNS_PER_LOOK.options).map(
      (seeds): Look => ({ kind: 'options', play, ...seeds, futures }),
    ),
  );
  return [
    ...options,
    ...level.seats.map((_, seat): Look => ({ kind: 'habits', seat, runs: habitRuns })),
    ...level.seats.map((_, seat): Look => ({ kind: 'styles', seat, runs: styleRuns })),
    ...stretches(1, runs, RUNS_PER_LOOK.endings).map((seeds): Look => ({ kind: 'endings', ...seeds })),
  ];
}

export function lookAt(level: CompiledLevel, look: Look): Found {
  switch (look.kind) {
    case 'endings':
      return { kind: 'endings', count: countEndings(level, look.first, look.last) };
    case 'options': {
      const { play, first, last, futures } = look;
      return { kind: 'options', play, tried: tryOptions(level, play, first, last, futures) };
    }
    case 'habits':
      return { kind: 'habits', results: compareHabits(level, look.seat, look.runs) };
    case 'styles':
      return { kind: 'styles', results: compareStyles(level, look.seat, look.runs) };
  }
}

/**
 * Walks a sample of a level's decision tree and says which endings it reaches, where it is stuck, how often each option is
 * best and which habits always are.
 * @param found what the looks of `looksFor` found, in their order, where they were made elsewhere
 */
export function explore(
  level: CompiledLevel,
  size: ExplorationSize,
  found: readonly Found[] = looksFor(level, size).map((look) => lookAt(level, look)),
): Exploration {
  const tried = (play: Play): Tried[] =>
    found.flatMap((one) => (one.kind === 'options' && one.play === play ? [one.tried] : []));
  const { endings, deadEnds } = sumOfCounts(found.flatMap((one) => (one.kind === 'endings' ? [one.count] : [])));
  const options = compareOptions(level, tried('random'), tried('sensible'));
  const habits = found.flatMap((one) => (one.kind === 'habits' ? one.results : []));
  return {
    level: level.id,
    runs: size.runs,
    endings,
    neverReached: level.endings.map(({ id }) => id).filter((id) => !endings[id]),
    deadEnds,
    options,
    neverBest: options.filter(({ random, sensible }) => random.best + sensible.best === 0).map(({ id }) => id),
    habits,
    styles: found.flatMap((one) => (one.kind === 'styles' ? one.results : [])),
    hardChoices: hardChoicesIn(level, options),
    alwaysBest: habits.filter(({ best, of }) => best === of).map(({ seat, habit }) => `${seat}: ${habit}`),
  };
}
