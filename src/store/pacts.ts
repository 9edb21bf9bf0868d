import { weighPact } from '../engine/decisions/align.ts';
import type { GameState, PactOption, TraceEntry } from '../engine/types.ts';
import type { Game } from './gameStore.ts';
import { isVisible } from './selectors.ts';

/** A pact that was laid before its parties, and what they did. */
export interface PactMade {
  readonly pact: string;
  readonly isSigned: boolean;
  /** Was it proposed with, or after, the held seat's last decision? */
  readonly isNews: boolean;
  readonly parties: readonly { readonly actor: string; readonly hasSigned: boolean }[];
}

function proposedIn({ level }: Game, entry: TraceEntry): PactOption | undefined {
  if (entry.kind !== 'decision' || entry.decision.kind !== 'choose') return undefined;
  const { decision } = entry;
  const point = level.decisions[entry.point];
  return point?.kind === 'align' ? point.pacts.find(({ id }) => id === decision.option) : undefined;
}

/** The state in which the parties took up their pens: what came later is taken back. */
function stateAtSigning({ state, trace }: Game, at: number, { index, signed }: PactOption): GameState {
  const gauges = state.gauges.slice();
  for (const entry of trace.slice(at + 1).reverse()) {
    if (entry.kind !== 'change') continue;
    // What the proposal itself changed was so already.
    const isFirst = entry.cause.kind === 'option' && entry.cause.option === index;
    if (!isFirst) gauges[entry.gauge] = entry.from;
  }
  const turn = trace[at]?.turn ?? state.turn;
  const taken = state.taken.map((since, option) => (since > turn || option === signed.index ? 0 : since));
  return { ...state, turn, gauges, taken };
}

/**
 * All pacts that were proposed in this run before the held seat's eyes, in order. Who signs does so in public: this is
 * worked out from what was so then, not from what the seat could see of it.
 */
export function pactsMade(game: Game): readonly PactMade[] {
  const { level, trace, marks, state } = game;
  return trace.flatMap((entry, at): PactMade[] => {
    const proposed = isVisible(game, entry) ? proposedIn(game, entry) : undefined;
    if (!proposed) return [];
    const isSigned = (state.taken[proposed.signed.index] ?? 0) > 0;
    const parties = weighPact(level, stateAtSigning(game, at, proposed), proposed.pact).map(({ actor, pays }) => ({
      actor: level.actors[actor]?.id ?? '',
      hasSigned: isSigned || pays,
    }));
    return [{ pact: level.pacts[proposed.pact]?.id ?? '', isSigned, isNews: at >= (marks.at(-1) ?? 0), parties }];
  });
}
