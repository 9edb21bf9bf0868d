import { aimScore, attainment } from '../engine/aims.ts';
import { imagine } from '../engine/imagine.ts';
import { optionsFor } from '../engine/optionsFor.ts';
import { awaitedSeat, step } from '../engine/step.ts';
import type { CompiledLevel, Decision, GameState, Reason } from '../engine/types.ts';
import type { View } from '../engine/viewFor.ts';
import { answerAtTable } from './table.ts';

/** Imagined futures per option: enough to tell a likely gain from a lucky one, few enough for a phone. */
const FUTURES = 3;
/** Turns a bot looks ahead. */
const HORIZON = 2;

/** What a bot decides, and what decided it. */
export interface Choice {
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
}

/** The quick thought a bot gives to its own and others' later decisions: what is best at once. */
function quickDecision(level: CompiledLevel, state: GameState): Decision | null {
  const seat = awaitedSeat(level, state);
  const options = optionsFor(level, state, seat);
  if (options.kind !== 'choose') return answerAtTable(level, state).decision;
  let best: string | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const option of options.options) {
    const score = aimScore(level, step(level, state, { kind: 'choose', option }).state, seat);
    if (score > most) [best, most] = [option, score];
  }
  return best === null ? null : { kind: 'choose', option: best };
}

/** Plays an imagined state on, everybody deciding quickly, until the horizon or the end. */
function playOn(level: CompiledLevel, from: GameState, untilTurn: number): GameState {
  let state = from;
  for (let moves = 0; moves < 60 && state.ending < 0 && state.turn <= untilTurn; moves++) {
    const decision = quickDecision(level, state);
    // An imagined state may hold a dead end that no real one does.
    if (!decision) break;
    state = step(level, state, decision).state;
  }
  return state;
}

/**
 * The imagined state after an option. An option can be open because of something the seat cannot see and imagines
 * otherwise; it then expects nothing of it.
 */
function taking(level: CompiledLevel, imagined: GameState, option: string): GameState {
  const options = optionsFor(level, imagined, awaitedSeat(level, imagined));
  const isOpen = options.kind === 'choose' && options.options.includes(option);
  return isOpen ? step(level, imagined, { kind: 'choose', option }).state : imagined;
}

interface Outlook {
  readonly option: string;
  readonly score: number;
  /** How far each aim is reached, on average. */
  readonly aims: readonly number[];
}

function outlook(level: CompiledLevel, view: View, option: string): Outlook {
  const aims = level.seats[view.seat]?.aims ?? [];
  const reached = aims.map(() => 0);
  let score = 0;
  for (let luck = 1; luck <= FUTURES; luck++) {
    const after = playOn(
      level,
      taking(level, imagine(level, view, luck * 7919 + view.turn), option),
      view.turn + HORIZON,
    );
    score += aimScore(level, after, view.seat) / FUTURES;
    aims.forEach((aim, i) => {
      reached[i] = (reached[i] as number) + attainment(aim, after.gauges[aim.gauge] as number) / FUTURES;
    });
  }
  return { option, score, aims: reached };
}

/** The aims by which one outlook is ahead of another, largest first. */
function reasonsBetween(level: CompiledLevel, seat: number, best: Outlook, next: Outlook | undefined): Reason[] {
  const aims = level.seats[seat]?.aims ?? [];
  return aims
    .map((aim, i): Reason => ({ kind: 'aim', aim: i, by: aim.weight * ((best.aims[i] ?? 0) - (next?.aims[i] ?? 0)) }))
    .filter(({ by }) => by > 0.005)
    .sort((a, b) => b.by - a.by)
    .slice(0, 2);
}

/**
 * What a bot decides from what its seat can see, and the largest differences that decided it. Looks two turns ahead
 * through the engine itself, over imagined states: two runs that look alike from this seat get the same answer.
 * @throws Error if it is not this seat's turn
 */
export function decideFor(level: CompiledLevel, view: View): Choice {
  const { options } = view;
  if (options.kind === 'none') throw new Error(`${level.id}: seat ${view.seat} has nothing to decide now`);
  if (options.kind === 'offer') return answerAtTable(level, imagine(level, view, view.turn), options.most);
  const outlooks = options.options.map((option) => outlook(level, view, option)).sort((a, b) => b.score - a.score);
  const [best, next] = outlooks as [Outlook, Outlook | undefined];
  return { decision: { kind: 'choose', option: best.option }, reasons: reasonsBetween(level, view.seat, best, next) };
}
