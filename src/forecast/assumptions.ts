import type { CompiledLevel } from '../engine/types.ts';
import { type Assumption, at, basisOf, effectsAssumption, isChosen, numberAssumption } from './assumption.ts';
import { moveAssumptions, pointAssumptions } from './assumptionsOfPoints.ts';
import { webAssumptions } from './assumptionsOfWeb.ts';
import { type Push, thresholdPush } from './pushes.ts';
import { hasThreshold, scaled, scaledEffects, scaledThresholds } from './scaled.ts';

/**
 * A range moved within itself: 0 is its lower end, 1 leaves it as it is, 2 is its upper end. A fixed number is multiplied.
 */
function scaledRange(
  [low, high]: readonly [number, number],
  factor: number,
  [least, most]: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): readonly [number, number] {
  const width = high - low;
  const [from, to] =
    width === 0
      ? [low * factor, low * factor]
      : [low + width * Math.max(0, factor - 1), high - width * Math.max(0, 1 - factor)];
  const inside = (value: number): number => Math.min(most, Math.max(least, value));
  return [inside(from), inside(to)];
}

function startAssumptions(level: CompiledLevel): Assumption[] {
  const gauges = level.gauges.flatMap((gauge, index): Assumption[] => {
    if (!isChosen(gauge) || (gauge.start[0] === 0 && gauge.start[1] === 0)) return [];
    const pushes: Push[] = [{ kind: 'gauge', index, sign: 1 }];
    return [
      {
        of: ['gauges', gauge.id],
        what: 'start',
        basis: gauge.basis,
        effects: [],
        amounts: [],
        pushes,
        turn: (was, factor) => ({
          ...was,
          gauges: at(was.gauges, index, (one) => ({ ...one, start: scaledRange(one.start, factor, one.range) })),
        }),
      },
    ];
  });
  const draws = level.draws.flatMap((draw, index): Assumption[] =>
    isChosen(draw)
      ? [
          {
            of: ['draws', draw.id],
            what: 'draw',
            basis: draw.basis,
            effects: [],
            amounts: [],
            pushes: [],
            turn: (was, factor) => ({
              ...was,
              draws: at(was.draws, index, (one) => ({ ...one, range: scaledRange(one.range, factor) })),
            }),
          },
        ]
      : [],
  );
  return [...gauges, ...draws];
}

function goodAssumptions(level: CompiledLevel): Assumption[] {
  return level.goods.flatMap((good, index): Assumption[] => {
    if (!isChosen(good)) return [];
    const numbers = (what: 'worth' | 'cost'): Assumption => ({
      of: ['goods', good.id],
      what,
      basis: good.basis,
      effects: [],
      amounts: what === 'worth' ? [good.full] : [good.each, good.rise],
      pushes: [],
      turn: (was, factor) => ({
        ...was,
        goods: at(was.goods, index, (one) =>
          what === 'worth'
            ? { ...one, full: scaled(one.full, factor) }
            : { ...one, each: scaled(one.each, factor), rise: scaled(one.rise, factor) },
        ),
      }),
    });
    return [numbers('worth'), numbers('cost')];
  });
}

function ruleAssumptions(level: CompiledLevel): Assumption[] {
  return level.rules.flatMap((rule, index) => {
    const of: Assumption['of'] = ['rules', rule.id];
    const change =
      (edit: (one: typeof rule, factor: number) => typeof rule): Assumption['turn'] =>
      (was, factor) => ({
        ...was,
        rules: at(was.rules, index, (one) => edit(one, factor)),
      });
    const effects = effectsAssumption(
      level,
      of,
      'effects',
      rule.effects,
      change((one, factor) => ({ ...one, effects: scaledEffects(one.effects, factor) })),
    );
    if (effects.length === 0 || !hasThreshold(rule.when)) return effects;
    const turn = change((one, factor) => ({ ...one, when: scaledThresholds(one.when, factor) }));
    return [...effects, ...numberAssumption(of, 'threshold', basisOf(rule.effects), turn)];
  });
}

function eventAssumptions(level: CompiledLevel): Assumption[] {
  return level.events.flatMap((event, index) => {
    const of: Assumption['of'] = ['events', event.id];
    const change =
      (edit: (one: typeof event, factor: number) => typeof event): Assumption['turn'] =>
      (was, factor) => ({
        ...was,
        events: at(was.events, index, (one) => edit(one, factor)),
      });
    return [
      ...numberAssumption(
        of,
        'chance',
        event.basis,
        change((one, factor) => ({ ...one, chance: scaled(one.chance, factor) })),
        [event.chance],
        [{ kind: 'event', index, sign: 1 }],
      ),
      ...(event.report && event.report.wrong > 0
        ? numberAssumption(
            of,
            'report',
            event.basis,
            change((one, factor) => ({
              ...one,
              report: one.report && { ...one.report, wrong: Math.min(1, one.report.wrong * factor) },
            })),
            [event.report.wrong],
          )
        : []),
      ...effectsAssumption(
        level,
        of,
        'effects',
        event.effects,
        change((one, factor) => ({ ...one, effects: scaledEffects(one.effects, factor) })),
      ),
    ];
  });
}

function endingAssumptions(level: CompiledLevel): Assumption[] {
  return level.endings.flatMap((ending, index) =>
    hasThreshold(ending.when)
      ? numberAssumption(
          ['endings', ending.id],
          'threshold',
          { facts: [], assumption: true },
          (was, factor) => ({
            ...was,
            endings: at(was.endings, index, (one) => ({ ...one, when: scaledThresholds(one.when, factor) })),
          }),
          [],
          thresholdPush(ending.when, index),
        )
      : [],
  );
}

/** Every number of a level that its author chose, in the order in which a reader meets it. */
export function assumptionsOf(level: CompiledLevel): readonly Assumption[] {
  return [
    ...startAssumptions(level),
    ...goodAssumptions(level),
    ...pointAssumptions(level),
    ...moveAssumptions(level),
    ...ruleAssumptions(level),
    ...eventAssumptions(level),
    ...webAssumptions(level),
    ...endingAssumptions(level),
  ];
}
