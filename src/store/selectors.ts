import { type Amount, amountOf } from '../engine/conditions/evaluate.ts';
import { imagine } from '../engine/imagine.ts';
import { linked } from '../engine/link.ts';
import { optionsIn } from '../engine/optionsIn.ts';
import type { Cause, DecisionPoint, Flow, Trace, TraceEntry } from '../engine/types.ts';
import { isToldAt } from '../engine/viewFor.ts';
import type { Game } from './gameStore.ts';

/** The decision now awaited from the held seat, or the last one while the run is at its end. */
export function pointOf(game: Game): DecisionPoint | undefined {
  return game.level.decisions[game.view.point];
}

/** The place of the map the camera should show. */
export function placeOf(game: Game): string {
  return pointOf(game)?.place ?? game.level.decisions.at(-1)?.place ?? '';
}

/** How far the held seat's run is: nothing decided yet, under way, over. */
export type Phase = 'opening' | 'underway' | 'ended';

/** How far the held seat's run is. */
export function phaseOf({ view, decisions }: Game): Phase {
  if (view.ending >= 0) return 'ended';
  return decisions.length === 0 ? 'opening' : 'underway';
}

/** Actor ids the story runs between: those with a seat, and those whose streams may come onto the map. */
export function partiesOf({ level }: Game): readonly string[] {
  const seated = level.seats.map(({ actor }) => level.actors[actor]?.id ?? '');
  return [...new Set([...seated, ...level.flows.map(({ actor }) => actor)])];
}

/** A stream on the map now, as far as the held seat can know. */
export interface FlowNow {
  readonly flow: Flow;
  /** Above 0, up to 10. */
  readonly amount: number;
}

/**
 * The streams on the map now. They come from the seat's view, as little of them as its numbers allow: what it cannot see, and
 * what may be nothing, it does not see flow.
 */
export function flowsOf(game: Game): readonly FlowNow[] {
  const { level, view } = game;
  const imagined = imagine(level, view, 0);
  const [least, most] = [view.gauges.map(({ low }) => low), view.gauges.map(({ high }) => high)];
  const asSeen = (amount: Amount, gauges: readonly number[]): number => amountOf(amount, { ...imagined, gauges });
  return linked(level)
    .flows.map((amount, i) => ({
      flow: level.flows[i] as Flow,
      amount: Math.min(asSeen(amount, least), asSeen(amount, most)),
    }))
    .map(({ flow, amount }) => ({ flow, amount: Math.min(10, Math.max(0, amount)) }))
    .filter(({ amount }) => amount > 0);
}

/** Does the held seat sit at a table, threaten there or is threatened? It hears whatever is said there. */
export function isBetween({ level, seat }: Pick<Game, 'level' | 'seat'>, at: number): boolean {
  const point = level.decisions[at];
  return (point?.kind === 'threaten' || point?.kind === 'offer') && point.seats.includes(seat);
}

/** May the held seat know that an option was taken that is not open to all? */
function isToldOf({ level, seat }: Pick<Game, 'level' | 'seat'>, at: number, option: number | string): boolean {
  const point = level.decisions[at];
  const found = point && optionsIn(point).find(({ id, index }) => id === option || index === option);
  return found?.isOpen === true || found?.knownTo?.includes(seat) === true;
}

/** Is this a prediction that the held seat is asked for? Nobody else hears of it. */
function isAskedOf({ level, seat }: Pick<Game, 'level' | 'seat'>, at: number): boolean {
  const point = level.decisions[at];
  return point?.kind === 'predict' && point.seat === seat;
}

/** May the held seat know of this entry? Hidden are others' secret decisions and predictions, reports it does not hear, and unseen gauges. */
export function isVisible(game: Pick<Game, 'level' | 'seat'>, entry: TraceEntry): boolean {
  const { level, seat } = game;
  if (entry.kind === 'decision') {
    const { decision, point } = entry;
    if (entry.isOpen || entry.seat === seat || isBetween(game, point)) return true;
    return decision.kind === 'choose' && isToldOf(game, point, decision.option);
  }
  if (entry.kind === 'event') return level.events[entry.event]?.heardBy.includes(seat) ?? false;
  if (entry.kind === 'change') return level.gauges[entry.gauge]?.sight[seat]?.kind === 'exact';
  if (entry.kind === 'settled') return isAskedOf(game, entry.point);
  return true;
}

/**
 * May the held seat know that this caused a change? It knows what it did itself, what was done before its eyes or at its
 * table, and what it heard of; what rules do to the numbers of others it can only guess.
 */
export function isCauseKnown({ level, seat }: Pick<Game, 'level' | 'seat'>, cause: Cause): boolean {
  if (cause.kind === 'rule' || cause.kind === 'watch' || cause.kind === 'spiral') return false;
  if (cause.kind === 'event') return level.events[cause.event]?.heardBy.includes(seat) ?? false;
  if (!('point' in cause)) return true;
  if (!isToldAt(level.decisions[cause.point], seat)) return false;
  if (cause.kind !== 'option' || cause.seat === seat || isBetween({ level, seat }, cause.point)) return true;
  return isToldOf({ level, seat }, cause.point, cause.option);
}

/** What followed from the held seat's last decision (or what happened before its first), as far as it can see. */
export function sinceLastDecision(game: Game): Trace {
  return game.trace.slice(game.marks.at(-1) ?? 0).filter((entry) => isVisible(game, entry));
}
