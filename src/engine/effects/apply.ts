import type { Draft } from '../draft.ts';
import type { LinkedEffect } from '../link.ts';
import type { Cause, Effect, EffectKind } from '../types.ts';

/** One function per effect kind; a new kind is a new row here, in `types.ts` and in the schema. */
const APPLY: {
  readonly [K in EffectKind]: (
    draft: Draft,
    linked: LinkedEffect,
    effect: Extract<Effect, { kind: K }>,
    cause: Cause,
    because: readonly number[],
  ) => void;
} = {
  change(draft, linked, effect, cause, because) {
    const by = linked.by.value(draft);
    const parents = draft.because(because, linked.reads);
    if (effect.after === 0) draft.change(effect.gauge, by, cause, effect.basis, parents);
    else {
      const turn = draft.turn + effect.after;
      const parent = parents[0] ?? -1;
      draft.later = [...draft.later, { turn, gauge: effect.gauge, by, cause, basis: effect.basis, because: parent }];
    }
  },
  end(draft) {
    draft.isOver = true;
  },
};

/** Applies effects in their order; each one sees what those before it did. */
export function applyEffects(
  draft: Draft,
  effects: readonly LinkedEffect[],
  cause: Cause,
  because: readonly number[],
): void {
  for (const linked of effects) {
    if (linked.when.value(draft) === 0) continue;
    APPLY[linked.effect.kind](draft, linked, linked.effect as never, cause, because);
  }
}

/** Applies the waiting effects whose turn has come. */
export function applyDue(draft: Draft): void {
  if (!draft.later.some((effect) => effect.turn <= draft.turn)) return;
  const due = draft.later.filter((effect) => effect.turn <= draft.turn);
  draft.later = draft.later.filter((effect) => effect.turn > draft.turn);
  for (const { gauge, by, cause, basis, because } of due) {
    draft.change(gauge, by, cause, basis, because >= 0 ? [because] : []);
  }
}
