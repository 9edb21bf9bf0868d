import type { Decision } from '../engine/types.ts';
import type { Game } from './gameStore.ts';

/** What a draft of a threat could become: said and meant, or said and not meant; nothing while a part is missing. */
function threatsOf({ draft }: Game): readonly Decision[] {
  const [instrument, audience, proof] = draft?.parts ?? [null, null, null];
  if (!instrument || !audience || !proof) return [];
  return [true, false].map((isMeant) => ({ kind: 'threaten', parts: [instrument, audience, proof], isMeant }));
}

/** The decisions of the held seat that a forecast is asked about: its options; at a table, what lies on it and what ends it. */
export function decisionsAsked(game: Game): readonly Decision[] {
  const { options, awaited } = game.view;
  if (awaited !== game.seat) return [];
  if (options.kind === 'choose') return options.options.map((option) => ({ kind: 'choose', option }));
  if (options.kind === 'threaten') return threatsOf(game);
  if (options.kind !== 'offer') return [];
  return options.moves.map((kind): Decision => (kind === 'propose' ? { kind, goods: game.counters ?? [] } : { kind }));
}
