import type { Decision, DecisionPoint, GameState } from '../engine/types.ts';
import type { Game } from './gameStore.ts';

/** Indices of all options that a decision took. */
function takenBy(point: DecisionPoint | undefined, decision: Decision): readonly number[] {
  if (point?.kind === 'threaten' && decision.kind === 'threaten') {
    const parts = [...point.instruments, ...point.audiences, ...point.proofs];
    return [...parts.filter(({ id }) => decision.parts.includes(id)), point.meant].map(({ index }) => index);
  }
  if (!point || point.kind === 'offer' || point.kind === 'predict' || decision.kind !== 'choose') return [];
  if (point.kind === 'align') {
    const pact = point.pacts.find(({ id }) => id === decision.option);
    const pull = point.pulls.find(({ id }) => id === decision.option);
    return pact ? [pact.index, pact.signed.index] : pull ? [pull.index] : [];
  }
  const options = point.kind === 'threaten' ? point.answers : point.options;
  return options.filter(({ id }) => id === decision.option).map(({ index }) => index);
}

/**
 * The state right after an entry of the trace, found by going back over all entries since: its gauges, options taken,
 * events, readings and turn. Goods given, the table and waiting effects stay those of the present.
 */
export function stateAfter({ level, state, trace }: Pick<Game, 'level' | 'state' | 'trace'>, at: number): GameState {
  const [gauges, taken, fired] = [state.gauges.slice(), state.taken.slice(), state.fired.slice()];
  for (const entry of trace.slice(at + 1).reverse()) {
    if (entry.kind === 'change') gauges[entry.gauge] = entry.from;
    if (entry.kind === 'event') fired[entry.event] = 0;
    if (entry.kind !== 'decision') continue;
    for (const index of takenBy(level.decisions[entry.point], entry.decision)) taken[index] = 0;
  }
  const readings = state.readings.filter(({ event }) => (fired[event] ?? 0) > 0);
  return { ...state, turn: trace[at]?.turn ?? state.turn, gauges, taken, fired, readings };
}
