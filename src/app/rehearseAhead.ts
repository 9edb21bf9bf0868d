import type { Decision } from '../engine/types.ts';
import type { Game, GameStore } from '../store/gameStore.ts';
import { whenQuiet } from './whenQuiet.ts';

/** What may be decided next, where it is few things: the options of a card, the threat that is put together. */
function likely({ view, draft }: Game): readonly Decision[] {
  if (view.options.kind === 'choose') return view.options.options.map((option) => ({ kind: 'choose', option }));
  const [instrument, audience, proof] = draft?.parts ?? [];
  if (!draft || draft.isMeant === null || !instrument || !audience || !proof) return [];
  return [{ kind: 'threaten', parts: [instrument, audience, proof], isMeant: draft.isMeant }];
}

/**
 * While the reader reads, works out what each likely decision would lead to, one after the other: the others' answers take
 * their time on a slow phone, and a press should be followed at once.
 */
export function rehearseAhead(game: GameStore): void {
  const go = async (): Promise<void> => {
    const { state, draft } = game.getState();
    for (const decision of likely(game.getState())) {
      await whenQuiet();
      if (game.getState().state !== state || game.getState().draft !== draft) return;
      game.getState().rehearse(decision);
    }
  };
  game.subscribe((now, before) => {
    if (now.state !== before.state || now.draft !== before.draft) void go();
  });
  void go();
}
