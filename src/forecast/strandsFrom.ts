import { quickDecision } from '../bots/quickDecision.ts';
import { awaitedSeat } from '../engine/awaitedSeat.ts';
import { NO_GUESS } from '../engine/decisions/predict.ts';
import { foresee } from '../engine/step.ts';
import type { CompiledLevel, Decision, GameState } from '../engine/types.ts';
import type { View } from '../engine/viewFor.ts';
import { imagineOne } from './imagineOne.ts';
import { luckOf, MOST_MOVES } from './playOut.ts';
import { STYLES, styleDecision } from './styles.ts';

/** One run of a forecast: a possible world, one of the decisions asked about, and what came of the two. */
export interface Strand {
  /** Place of the decision among those asked about. */
  readonly decision: number;
  /** Index of the ending it reached; -1 at a dead end. */
  readonly ending: number;
  /** Turns from now at which the gauges were looked at, from 0: whenever a turn had ended; the last one is the end of the run. */
  readonly at: readonly number[];
  /** Each gauge asked for, as it stood then; in the gauges' order. */
  readonly paths: readonly (readonly number[])[];
}

/** What a forecast is asked. */
export interface Question {
  readonly view: View;
  /** What the seat might decide now. */
  readonly decisions: readonly Decision[];
  /** Indices of the gauges whose course is wanted. */
  readonly gauges: readonly number[];
  /** Chooses the worlds: the same seed gives the same forecast on every machine. */
  readonly seed: number;
}

/** Plays one possible world on from a decision. Its own seat goes on in one of the styles, all others do what serves them at once. */
function strandOf(level: CompiledLevel, question: Question, world: number, decision: number): Strand {
  const { view, decisions, gauges, seed } = question;
  const luck = luckOf(seed * 31 + world);
  const style = STYLES[world % STYLES.length] as (typeof STYLES)[number];
  let state: GameState = imagineOne(level, view, seed * 1009 + world);
  const at: number[] = [];
  const paths: number[][] = gauges.map(() => []);
  const note = ({ gauges: now, turn, ending }: GameState): void => {
    at.push(turn - view.turn + (ending >= 0 ? 1 : 0));
    for (const [i, gauge] of gauges.entries()) paths[i]?.push(now[gauge] as number);
  };
  note(state);
  let next: Decision | null = decisions[decision] as Decision;
  for (let moves = 0; next && state.ending < 0 && moves < MOST_MOVES; moves++) {
    const { turn } = state;
    state = foresee(level, state, next);
    if (state.turn !== turn || state.ending >= 0) note(state);
    if (state.ending >= 0) break;
    const isOwn = awaitedSeat(level, state) === view.seat;
    const isAsked = level.decisions[state.point]?.kind === 'predict';
    next = isAsked ? NO_GUESS : isOwn ? styleDecision(level, state, style, luck) : quickDecision(level, state);
  }
  return { decision, ending: state.ending, at, paths };
}

/**
 * The runs of a forecast, one after the other and without end: take as many as there is time for. Each possible world is tried
 * with every decision before the next, so that decisions are compared in the same worlds.
 * @throws DecisionError where a decision is not possible
 */
export function* strandsFrom(level: CompiledLevel, question: Question): Generator<Strand, never> {
  for (let world = 0; ; world++) {
    for (const decision of question.decisions.keys()) yield strandOf(level, question, world, decision);
  }
}

/** How often each ending was reached from each decision: [decision][ending], shares of its runs. */
export function sharesOf(
  level: CompiledLevel,
  question: Question,
  strands: readonly Strand[],
): readonly (readonly number[])[] {
  return question.decisions.map((_, decision) => {
    const own = strands.filter((strand) => strand.decision === decision);
    return level.endings.map(
      (__, ending) => own.filter((strand) => strand.ending === ending).length / (own.length || 1),
    );
  });
}
