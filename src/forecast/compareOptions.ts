import { listedDecisions, quickDecision } from '../bots/quickDecision.ts';
import { aimScore } from '../engine/aims.ts';
import { awaitedSeat } from '../engine/awaitedSeat.ts';
import { optionsFor } from '../engine/optionsFor.ts';
import { optionsIn } from '../engine/optionsIn.ts';
import { seedState } from '../engine/random.ts';
import { start } from '../engine/start.ts';
import { foresee } from '../engine/step.ts';
import type { CompiledLevel, Decision, GameState } from '../engine/types.ts';
import { randomDecision } from './habits.ts';
import { luckOf, playOut } from './playOut.ts';

/** How an option stood against the others over the states looked at in which it was open. */
export interface Standing {
  readonly states: number;
  /** In how many of them no other option was better for its seat; equals count as best. */
  readonly best: number;
  /** How far behind the best one it was on average in the others, as aim score (0 to 1); 0 if there are none. */
  readonly loss: number;
}

/** One option, in states that random play leads to, and in states that mostly sensible play leads to. */
export interface OptionResult {
  /** `decision.option` */
  readonly id: string;
  readonly random: Standing;
  readonly sensible: Standing;
}

interface Sums {
  states: number;
  best: number;
  behind: number;
}

/** Two ways to play: by chance, and mostly what is best at once. */
export const PLAYS = ['random', 'sensible'] as const;
export type Play = (typeof PLAYS)[number];

/** What came of every option along some runs, in the level's order; parts of it can be added up. */
export type Tried = readonly (readonly [id: string, sums: Readonly<Sums>])[];

/** A share of random decisions keeps sensible play from always walking the same path. */
const STRAYING = 0.3;

function playedDecision(level: CompiledLevel, state: GameState, play: Play, luck: () => number): Decision | null {
  const isRandom = play === 'random' || luck() < STRAYING;
  return isRandom ? randomDecision(level, state, luck) : quickDecision(level, state);
}

/** What a decision is worth to the seat that makes it: mean aim score over some futures played on quickly. */
function worthOf(level: CompiledLevel, state: GameState, decision: Decision, futures: number): number {
  const seat = awaitedSeat(level, state);
  let sum = 0;
  for (let future = 1; future <= futures; future++) {
    const from = { ...state, random: seedState(future * 7907 + state.seed) };
    const end = playOut(level, foresee(level, from, decision), (s) => quickDecision(level, s));
    sum += end ? aimScore(level, end, seat) : 0;
  }
  return sum / futures;
}

/** An option of the state, and what it is worth there. */
type Worth = readonly [id: string, worth: number];

/** What each open option is worth, over some futures. */
function optionWorths(level: CompiledLevel, state: GameState, options: readonly string[], futures: number): Worth[] {
  return options.map((option): Worth => [option, worthOf(level, state, { kind: 'choose', option }, futures)]);
}

/** The name under which a threat that is not meant is counted. */
const BLUFF = 'bluff';

/** What each part of a threat is worth: as much as the best threat made with it. One future each: there are many threats. */
function partWorths(level: CompiledLevel, state: GameState): Worth[] {
  const most = new Map<string, number>();
  for (const decision of listedDecisions(level, state)) {
    if (decision.kind !== 'threaten') continue;
    const worth = worthOf(level, state, decision, 1);
    const ids = [...decision.parts, decision.isMeant ? 'meant' : BLUFF];
    for (const id of ids) most.set(id, Math.max(most.get(id) ?? Number.NEGATIVE_INFINITY, worth));
  }
  return [...most];
}

/** Tries every option open in a state and adds what came of it to the sums, by `decision.option`. */
function compareHere(level: CompiledLevel, state: GameState, futures: number, sums: Map<string, Sums>): void {
  const options = optionsFor(level, state, awaitedSeat(level, state));
  const isThreat = options.kind === 'threaten';
  // Threats take the longest to try: one state in four is looked at.
  if (options.kind !== 'choose' && !(isThreat && state.seed % 4 === 0)) return;
  const worths = isThreat ? partWorths(level, state) : optionWorths(level, state, options.options, futures);
  compareWithin(groupsOf(level, state, worths), `${level.decisions[state.point]?.id}`, sums);
}

/** Parts of a threat compete with their like: instruments with instruments. */
function groupsOf(level: CompiledLevel, state: GameState, worths: readonly Worth[]): readonly (readonly Worth[])[] {
  const point = level.decisions[state.point];
  if (point?.kind !== 'threaten') return [worths];
  const groups = [point.instruments, point.audiences, point.proofs, [point.meant, { id: BLUFF }], point.answers];
  return groups.map((options) => worths.filter(([id]) => options.some((option) => option.id === id)));
}

function compareWithin(groups: readonly (readonly Worth[])[], point: string, sums: Map<string, Sums>): void {
  for (const group of groups) {
    const most = Math.max(...group.map(([, worth]) => worth));
    for (const [id, worth] of group) {
      const sum = sums.get(`${point}.${id}`);
      if (!sum) continue;
      const behind = most - worth;
      sum.states += 1;
      if (behind <= 1e-9) sum.best += 1;
      else sum.behind += behind;
    }
  }
}

const optionIds = (level: CompiledLevel): string[] =>
  level.decisions.flatMap((point) => {
    // That a pact was signed is noted like an option, and is none.
    const options = point.kind === 'align' ? [...point.pulls, ...point.pacts] : optionsIn(point);
    const ids = options.map(({ id }) => id);
    return (point.kind === 'threaten' ? [...ids, BLUFF] : ids).map((id) => `${point.id}.${id}`);
  });

/**
 * Tries every option open along the runs of a way to play.
 * @param first and `last` are the seeds of the runs
 * @param futures per option and state
 */
export function tryOptions(level: CompiledLevel, play: Play, first: number, last: number, futures: number): Tried {
  const sums = new Map(optionIds(level).map((id): [string, Sums] => [id, { states: 0, best: 0, behind: 0 }]));
  for (let seed = first; seed <= last; seed++) {
    const luck = luckOf(seed * 17);
    playOut(level, start(level, seed).state, (state) => {
      compareHere(level, state, futures, sums);
      return playedDecision(level, state, play, luck);
    });
  }
  return [...sums];
}

function standing(parts: readonly Tried[], index: number): Standing {
  const sum = (key: keyof Sums): number => parts.reduce((total, part) => total + (part[index]?.[1][key] ?? 0), 0);
  const [states, best] = [sum('states'), sum('best')];
  return { states, best, loss: states > best ? sum('behind') / (states - best) : 0 };
}

/**
 * How often each option of a level is the best one for its seat. Best is judged with all numbers known, over some futures
 * played on quickly: it says whether an option has its states, not whether a seat can tell them.
 * @param random what came of the options along random play, in any number of parts; `sensible` along sensible play
 */
export function compareOptions(
  level: CompiledLevel,
  random: readonly Tried[],
  sensible: readonly Tried[],
): readonly OptionResult[] {
  return optionIds(level).map((id, i) => ({ id, random: standing(random, i), sensible: standing(sensible, i) }));
}
