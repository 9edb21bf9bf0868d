import { answerAtTable } from '../bots/table.ts';
import { aimScore } from '../engine/aims.ts';
import { type Options, optionsFor } from '../engine/optionsFor.ts';
import { awaitedSeat, step } from '../engine/step.ts';
import type { CompiledLevel, Decision, GameState } from '../engine/types.ts';

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

/** What is best for the awaited seat at once; at the table, what its bot would do if it saw everything. */
export function quickly(level: CompiledLevel, state: GameState): Decision | null {
  const seat = awaitedSeat(level, state);
  const options = optionsNow(level, state);
  if (options.kind === 'offer') return answerAtTable(level, state).decision;
  if (options.kind !== 'choose' || options.options.length === 0) return null;
  let best: Decision | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const option of options.options) {
    const decision: Decision = { kind: 'choose', option };
    const score = aimScore(level, step(level, state, decision).state, seat);
    if (score > most) [best, most] = [decision, score];
  }
  return best;
}

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

/** The decision a habit leads to; null at a dead end. */
export function habitDecision(level: CompiledLevel, state: GameState, habit: Habit): Decision | null {
  const options = optionsNow(level, state);
  if (options.kind === 'offer') return atTable(level, state, options, habit);
  if (options.kind !== 'choose' || options.options.length === 0) return null;
  const place = { first: 0, second: 1, last: options.options.length - 1 } as Partial<Record<Habit, number>>;
  const at = place[habit];
  if (at === undefined) return quickly(level, state);
  return { kind: 'choose', option: options.options[Math.min(at, options.options.length - 1)] as string };
}

/** Any possible decision; at the table often what a bot would do, changed a little, so that deals come about. */
export function randomDecision(level: CompiledLevel, state: GameState, luck: () => number): Decision | null {
  const options = optionsNow(level, state);
  const pick = (count: number): number => Math.min(count - 1, Math.floor(luck() * count));
  if (options.kind === 'choose') {
    const option = options.options[pick(options.options.length)];
    return option === undefined ? null : { kind: 'choose', option };
  }
  if (options.kind !== 'offer') return null;
  const move = options.moves[pick(options.moves.length)];
  if (move === 'leave' && luck() < 0.5) return { kind: 'leave' };
  if (move === 'accept') return { kind: 'accept' };
  if (!options.moves.includes('propose'))
    return { kind: options.moves.includes('accept') && luck() < 0.7 ? 'accept' : 'leave' };
  return { kind: 'propose', goods: options.most.map((most) => pick(most + 1)) };
}
