import { aimScore, attainment } from '../engine/aims.ts';
import { awaitedSeat } from '../engine/awaitedSeat.ts';
import { NO_GUESS } from '../engine/decisions/predict.ts';
import { withAt } from '../engine/draft.ts';
import { imagine } from '../engine/imagine.ts';
import { optionsFor } from '../engine/optionsFor.ts';
import { foresee } from '../engine/step.ts';
import type { CompiledLevel, Decision, GameState, Reason, ThreatenPoint } from '../engine/types.ts';
import type { View } from '../engine/viewFor.ts';
import { decidedBy } from './decidedBy.ts';
import { afterDecision, listedDecisions, quickDecision } from './quickDecision.ts';
import { answerAtTable } from './table.ts';
import { answersThreat, awaitedThreat } from './threat.ts';

/** Imagined futures per option: enough to tell a likely gain from a lucky one, few enough for a phone. */
const FUTURES = 3;
/** Turns a bot looks ahead. */
const HORIZON = 2;
/** Of many possible decisions (a threat has some hundred), so many are thought through. */
const THOUGHT_THROUGH = 6;

/** What a bot decides, and what decided it. */
export interface Choice {
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
}

/** Plays an imagined state on, everybody deciding quickly, until the horizon or the end. */
function playOn(level: CompiledLevel, from: GameState, untilTurn: number): GameState {
  let state = from;
  for (let moves = 0; moves < 60 && state.ending < 0 && state.turn <= untilTurn; moves++) {
    const decision = quickDecision(level, state);
    // An imagined state may hold a dead end that no real one does.
    if (!decision) break;
    state = foresee(level, state, decision);
  }
  return state;
}

/**
 * The imagined state after a decision. An option can be open because of something the seat cannot see and imagines
 * otherwise; it then expects nothing of it.
 */
function taking(level: CompiledLevel, imagined: GameState, decision: Decision): GameState {
  const options = optionsFor(level, imagined, awaitedSeat(level, imagined));
  const isClosed =
    decision.kind === 'choose' && !(options.kind === 'choose' && options.options.includes(decision.option));
  return isClosed ? imagined : foresee(level, imagined, decision);
}

interface Outlook {
  readonly decision: Decision;
  readonly score: number;
  /** How far each aim is reached, on average. */
  readonly aims: readonly number[];
}

function outlook(level: CompiledLevel, view: View, decision: Decision): Outlook {
  const aims = level.seats[view.seat]?.aims ?? [];
  const reached = aims.map(() => 0);
  let score = 0;
  for (let luck = 1; luck <= FUTURES; luck++) {
    const imagined = believing(level, imagine(level, view, luck * 7919 + view.turn));
    const after = playOn(level, taking(level, imagined, decision), view.turn + HORIZON);
    score += aimScore(level, after, view.seat) / FUTURES;
    aims.forEach((aim, i) => {
      reached[i] = (reached[i] as number) + attainment(aim, after.gauges[aim.gauge] as number) / FUTURES;
    });
  }
  return { decision, score, aims: reached };
}

/** Whoever answers a threat cannot know whether it is meant, and thinks of it as meant. */
function believing(level: CompiledLevel, imagined: GameState): GameState {
  if (!awaitedThreat(level, imagined)) return imagined;
  const { meant } = level.decisions[imagined.point] as ThreatenPoint;
  return { ...imagined, taken: withAt(imagined.taken, meant.index, imagined.turn) };
}

/** The decisions worth thinking through: what the options allow, or the best few at once where they are many. */
function candidates(level: CompiledLevel, view: View): readonly Decision[] {
  const { options } = view;
  const imagined = imagine(level, view, view.turn);
  if (options.kind === 'choose' && !awaitedThreat(level, imagined)) {
    return options.options.map((option) => ({ kind: 'choose', option }));
  }
  const all = listedDecisions(level, imagined);
  if (all.length <= THOUGHT_THROUGH) return all;
  return all
    .map((decision) => ({ decision, score: aimScore(level, afterDecision(level, imagined, decision), view.seat) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, THOUGHT_THROUGH)
    .map(({ decision }) => decision);
}

/**
 * What a bot decides from what its seat can see, and which of its aims decided it. Looks two turns ahead
 * through the engine itself, over imagined states: two runs that look alike from this seat get the same answer.
 * @throws Error if it is not this seat's turn
 */
export function decideFor(level: CompiledLevel, view: View): Choice {
  const { options } = view;
  if (options.kind === 'none') throw new Error(`${level.id}: seat ${view.seat} has nothing to decide now`);
  if (options.kind === 'predict') return { decision: NO_GUESS, reasons: [] };
  const imagined = imagine(level, view, view.turn);
  if (options.kind === 'offer') return answerAtTable(level, imagined, options.most);
  const outlooks = candidates(level, view)
    .map((decision) => outlook(level, view, decision))
    .sort((a, b) => b.score - a.score);
  const [best] = outlooks as [Outlook];
  const threat = awaitedThreat(level, imagined);
  const weighed = threat ? answersThreat(level, imagined, threat).reasons : [];
  return { decision: best.decision, reasons: [...weighed, ...decidedBy(level.seats[view.seat]?.aims ?? [], outlooks)] };
}
