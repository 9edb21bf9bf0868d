import type { AlignPoint, CompiledLevel, DecisionPoint, Expression, Option } from '../engine/types.ts';
import { type Assumption, at, effectsAssumption, numberAssumption, withPoint } from './assumption.ts';
import { threatAssumptions } from './assumptionsOfThreats.ts';
import { scaled, scaledEffects } from './scaled.ts';

const withEffects = <T extends Option>(options: readonly T[], i: number, factor: number): readonly T[] =>
  at(options, i, (one) => ({ ...one, effects: scaledEffects(one.effects, factor) }));

function offerAssumptions(
  level: CompiledLevel,
  point: Extract<DecisionPoint, { kind: 'offer' }>,
  index: number,
): Assumption[] {
  type Offer = typeof point;
  const sides = (what: 'alternative' | 'patience'): Assumption[] =>
    point.seats.flatMap((seat, side) =>
      numberAssumption(
        ['points', point.id, level.seats[seat]?.id ?? ''],
        what,
        point.basis,
        withPoint<Offer>(index, (was, factor) => ({
          ...was,
          [what]: at(was[what], side, (amount: Expression) => scaled(amount, factor)),
        })),
        [point[what][side] as Expression],
      ),
    );
  const parts = [
    ['eachRound', 'each-round'],
    ['onDeal', 'on-deal'],
    ['onLeave', 'on-leave'],
  ] as const;
  return [
    ...sides('alternative'),
    ...sides('patience'),
    ...parts.flatMap(([key, what]) =>
      effectsAssumption(
        level,
        ['points', point.id],
        what,
        point[key],
        withPoint<Offer>(index, (was, factor) => ({ ...was, [key]: scaledEffects(was[key], factor) })),
      ),
    ),
  ];
}

/** A move is written once and can be made at many ties. */
export function moveAssumptions(level: CompiledLevel): Assumption[] {
  const pulls = level.decisions.flatMap((point) => (point.kind === 'align' ? point.pulls : []));
  return [...new Set(pulls.map(({ move }) => move))].flatMap((move) => {
    const effects = pulls.filter((pull) => pull.move === move).flatMap((pull) => pull.effects);
    const change = (point: AlignPoint, factor: number): AlignPoint => ({
      ...point,
      pulls: point.pulls.map((pull) =>
        pull.move === move ? { ...pull, effects: scaledEffects(pull.effects, factor) } : pull,
      ),
    });
    return effectsAssumption(level, ['moves', move], 'effects', effects, (was, factor) => ({
      ...was,
      decisions: was.decisions.map((point) => (point.kind === 'align' ? change(point, factor) : point)),
    }));
  });
}

/** What was chosen about decisions. */
export function pointAssumptions(level: CompiledLevel): Assumption[] {
  return level.decisions.flatMap((point, index): Assumption[] => {
    if (point.kind === 'offer') return offerAssumptions(level, point, index);
    if (point.kind === 'threaten') return threatAssumptions(level, point, index);
    if (point.kind !== 'choose') return [];
    return point.options.flatMap((option, i) =>
      effectsAssumption(
        level,
        ['options', point.id, option.id],
        'effects',
        option.effects,
        withPoint<typeof point>(index, (was, factor) => ({ ...was, options: withEffects(was.options, i, factor) })),
      ),
    );
  });
}
