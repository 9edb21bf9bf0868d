import { prepare } from '../engine/conditions/evaluate.ts';
import type { CompiledLevel, Effect, Expression } from '../engine/types.ts';
import { signOf } from './pushes.ts';

/** That a gauge depends on another by a rule, a spiral or a watcher. */
export interface Influence {
  /** Gauges. */
  readonly from: number;
  readonly to: number;
  /** Does more of it raise (1) or lower (-1) the other; 0 where that depends. */
  readonly sign: 1 | -1 | 0;
}

/** Gauges that an expression looks at. */
const gaugesIn = (expression: Expression): readonly number[] => prepare(expression).reads;

function fromEffects(level: CompiledLevel, effects: readonly Effect[]): Influence[] {
  return effects.flatMap((effect) => {
    if (effect.kind !== 'change') return [];
    const sign = signOf(level, effect.by) ?? 0;
    return gaugesIn(effect.by).map((from): Influence => ({ from, to: effect.gauge, sign }));
  });
}

/** What acts on what by itself: of each pair of gauges one influence, 0 where it goes both ways. */
export function influencesOf(level: CompiledLevel): readonly Influence[] {
  const all: Influence[] = [
    ...level.rules.flatMap(({ effects }) => fromEffects(level, effects)),
    ...level.events.flatMap(({ effects }) => fromEffects(level, effects)),
    ...level.watchers.flatMap((watcher) => [
      ...['power', 'near', 'offence', 'intent'].flatMap((part) =>
        gaugesIn(watcher[part as 'power']).map((from): Influence => ({ from, to: watcher.fear, sign: 0 })),
      ),
      ...watcher.answer.flatMap((effect): Influence[] =>
        effect.kind === 'change' ? [{ from: watcher.fear, to: effect.gauge, sign: signOf(level, effect.by) ?? 0 }] : [],
      ),
    ]),
    ...level.spirals.flatMap(({ gauges: [one, other] }): Influence[] => [
      { from: one, to: other, sign: 1 },
      { from: other, to: one, sign: 1 },
    ]),
  ];
  const pairs = new Map<string, Influence>();
  for (const one of all) {
    if (one.from === one.to) continue;
    const key = `${one.from} ${one.to}`;
    const known = pairs.get(key);
    pairs.set(key, known && known.sign !== one.sign ? { ...one, sign: 0 } : one);
  }
  return [...pairs.values()];
}
