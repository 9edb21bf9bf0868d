import { quickDecision } from '../bots/quickDecision.ts';
import { answerAtTable } from '../bots/table.ts';
import { awaitedSeat } from '../engine/awaitedSeat.ts';
import { NO_GUESS } from '../engine/decisions/predict.ts';
import { type Options, optionsFor } from '../engine/optionsFor.ts';
import type { CompiledLevel, Decision, GameState } from '../engine/types.ts';
import { anyGuess } from './anyGuess.ts';

/** Fixed ways to play, to find out whether one of them is always right. */
export const HABITS = [
  'first',
  'second',
  'last',
  'best at once',
  'always accept',
  'always ask for more',
  'always leave',
] as const;
export type Habit = (typeof HABITS)[number];

const optionsNow = (level: CompiledLevel, state: GameState): Options =>
  optionsFor(level, state, awaitedSeat(level, state));

type OfferOptions = Extract<Options, { kind: 'offer' }>;

function atTable(level: CompiledLevel, state: GameState, options: OfferOptions, habit: Habit): Decision {
  if (habit === 'always leave') return { kind: 'leave' };
  const usual = answerAtTable(level, state).decision;
  if (habit === 'always accept' && options.moves.includes('accept')) return { kind: 'accept' };
  if (habit !== 'always ask for more') return usual;
  if (!options.moves.includes('propose')) return usual;
  const actor = level.seats[options.table.mover]?.actor;
  const base = usual.kind === 'propose' ? usual.goods : (options.table.standing ?? options.goods.map(() => 0));
  const goods = base.map((steps, i) => {
    const isMine = level.goods[options.goods[i] ?? 0]?.from === actor;
    return Math.min(options.most[i] ?? 0, Math.max(0, steps + (isMine ? -1 : 1)));
  });
  return { kind: 'propose', goods };
}

/** The first, second or last of a list that may be shorter. */
const PLACES: Partial<Record<Habit, (count: number) => number>> = {
  first: () => 0,
  second: (count) => Math.min(1, count - 1),
  last: (count) => count - 1,
};

/** The decision a habit leads to; null at a dead end. */
export function habitDecision(level: CompiledLevel, state: GameState, habit: Habit): Decision | null {
  const options = optionsNow(level, state);
  if (options.kind === 'offer') return atTable(level, state, options, habit);
  const place = PLACES[habit];
  if (options.kind === 'none') return null;
  if (options.kind === 'predict') return NO_GUESS;
  if (!place) return quickDecision(level, state);
  if (options.kind === 'threaten') {
    const parts = options.parts.map((ids) => ids[place(ids.length)] ?? '') as [string, string, string];
    return { kind: 'threaten', parts, isMeant: habit !== 'first' };
  }
  const option = options.options[place(options.options.length)];
  return option === undefined ? null : { kind: 'choose', option };
}

/** A place in a list of so many. A function of its own: made anew for each decision it would take a tenth of the time. */
function pick(luck: () => number, count: number): number {
  return Math.min(count - 1, Math.floor(luck() * count));
}

/** Any possible decision; at the table often what a bot would do, changed a little, so that deals come about. */
export function randomDecision(level: CompiledLevel, state: GameState, luck: () => number): Decision | null {
  const options = optionsNow(level, state);
  if (options.kind === 'choose') {
    const option = options.options[pick(luck, options.options.length)];
    return option === undefined ? null : { kind: 'choose', option };
  }
  if (options.kind === 'threaten') {
    const parts = options.parts.map((ids) => ids[pick(luck, ids.length)] ?? '') as [string, string, string];
    return { kind: 'threaten', parts, isMeant: luck() < 0.6 };
  }
  if (options.kind === 'predict') return anyGuess(level, state);
  if (options.kind !== 'offer') return null;
  const move = options.moves[pick(luck, options.moves.length)];
  if (move === 'leave' && luck() < 0.5) return { kind: 'leave' };
  if (move === 'accept') return { kind: 'accept' };
  if (!options.moves.includes('propose'))
    return { kind: options.moves.includes('accept') && luck() < 0.7 ? 'accept' : 'leave' };
  return { kind: 'propose', goods: options.most.map((most) => pick(luck, most + 1)) };
}
