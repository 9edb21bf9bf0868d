import { aimScore } from '../engine/aims.ts';
import { optionsFor } from '../engine/optionsFor.ts';
import { seedState } from '../engine/random.ts';
import { start } from '../engine/start.ts';
import { awaitedSeat, step } from '../engine/step.ts';
import type { CompiledLevel, Decision, GameState } from '../engine/types.ts';
import { quickly, randomDecision } from './habits.ts';
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

type Play = (level: CompiledLevel, state: GameState, luck: () => number) => Decision | null;

/** A share of random decisions keeps sensible play from always walking the same path. */
const STRAYING = 0.3;

const sensibleDecision: Play = (level, state, luck) =>
  luck() < STRAYING ? randomDecision(level, state, luck) : quickly(level, state);

/** What a decision is worth to the seat that makes it: mean aim score over some futures played on quickly. */
function worthOf(level: CompiledLevel, state: GameState, decision: Decision, futures: number): number {
  const seat = awaitedSeat(level, state);
  let sum = 0;
  for (let future = 1; future <= futures; future++) {
    const from = { ...state, random: seedState(future * 7907 + state.seed) };
    const end = playOut(level, step(level, from, decision).state, (s) => quickly(level, s));
    sum += end ? aimScore(level, end, seat) : 0;
  }
  return sum / futures;
}

/** Tries every option open in a state and adds what came of it to the sums, by `decision.option`. */
function compareHere(level: CompiledLevel, state: GameState, futures: number, sums: Map<string, Sums>): void {
  const options = optionsFor(level, state, awaitedSeat(level, state));
  if (options.kind !== 'choose') return;
  const worths = options.options.map((option) => worthOf(level, state, { kind: 'choose', option }, futures));
  const most = Math.max(...worths);
  options.options.forEach((option, i) => {
    const sum = sums.get(`${level.decisions[state.point]?.id}.${option}`);
    if (!sum) return;
    const behind = most - (worths[i] as number);
    sum.states += 1;
    if (behind <= 1e-9) sum.best += 1;
    else sum.behind += behind;
  });
}

const optionIds = (level: CompiledLevel): string[] =>
  level.decisions.flatMap((point) =>
    point.kind === 'choose' ? point.options.map((option) => `${point.id}.${option.id}`) : [],
  );

function standings(level: CompiledLevel, play: Play, seeds: readonly number[], futures: number): Map<string, Standing> {
  const sums = new Map(optionIds(level).map((id): [string, Sums] => [id, { states: 0, best: 0, behind: 0 }]));
  for (const seed of seeds) {
    const luck = luckOf(seed * 17);
    playOut(level, start(level, seed).state, (state) => {
      compareHere(level, state, futures, sums);
      return play(level, state, luck);
    });
  }
  const standing = ({ states, best, behind }: Sums): Standing => ({
    states,
    best,
    loss: states > best ? behind / (states - best) : 0,
  });
  return new Map([...sums].map(([id, sum]) => [id, standing(sum)]));
}

/**
 * How often each option of a level is the best one for its seat. Best is judged with all numbers known, over some futures
 * played on quickly: it says whether an option has its states, not whether a seat can tell them.
 * @param runs of each way to play
 * @param futures per option and state
 */
export function compareOptions(level: CompiledLevel, runs: number, futures: number): readonly OptionResult[] {
  const seedsFrom = (first: number): number[] => Array.from({ length: runs }, (_, i) => first + i);
  const random = standings(level, randomDecision, seedsFrom(1), futures);
  const sensible = standings(level, sensibleDecision, seedsFrom(1 + runs), futures);
  return [...random].map(([id, standing]) => ({ id, random: standing, sensible: sensible.get(id) as Standing }));
}
