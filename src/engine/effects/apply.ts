import { amountOf } from '../conditions/evaluate.ts';
import { type Draft, NOTHING } from '../draft.ts';
import type { LinkedEffect } from '../linkEffect.ts';
import type { Cause, LaterEffect } from '../types.ts';

type Change = Extract<LinkedEffect['effect'], { kind: 'change' }>;

function putOff(
  draft: Draft,
  { gauge, after, basis }: Change,
  by: number,
  cause: Cause,
  because: readonly number[],
): void {
  draft.putOff({ turn: draft.state.turn + after, gauge, by, cause, basis, because: because[0] ?? -1 });
}

/** Applies effects in their order; each one sees what those before it did. */
export function applyEffects(
  draft: Draft,
  effects: readonly LinkedEffect[],
  cause: Cause,
  because: readonly number[],
): void {
  for (let i = 0; i < effects.length; i++) {
    const { effect, by, when, reads } = effects[i] as LinkedEffect;
    if (amountOf(when, draft.state) === 0) continue;
    // A new kind of effect is a new case here, in `compiledLevel.ts` and in the schema.
    switch (effect.kind) {
      case 'change':
        if (effect.after === 0)
          draft.change(effect.gauge, amountOf(by, draft.state), cause, effect.basis, because, reads);
        else putOff(draft, effect, amountOf(by, draft.state), cause, draft.because(because, reads));
        break;
      case 'end':
        draft.isOver = true;
        break;
    }
  }
}

/** Applies the waiting effects whose turn has come. */
export function applyDue(draft: Draft): void {
  const waiting = draft.state.later;
  if (waiting.length === 0) return;
  const still: LaterEffect[] = [];
  for (let i = 0; i < waiting.length; i++) {
    const effect = waiting[i] as LaterEffect;
    const { turn, gauge, by, cause, basis, because } = effect;
    if (turn > draft.state.turn) still.push(effect);
    else draft.change(gauge, by, cause, basis, because >= 0 ? [because] : NOTHING, NOTHING);
  }
  if (still.length < waiting.length) draft.state.later = still;
}
