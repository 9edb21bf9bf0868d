import type { CompiledLevel, DecisionPoint, Option, ThreatPart } from '../engine/types.ts';
import { type Assumption, at, effectsAssumption, numberAssumption, withPoint } from './assumption.ts';
import { scaled, scaledEffects } from './scaled.ts';

type Threaten = Extract<DecisionPoint, { kind: 'threaten' }>;

/** Numbers of one part of a threat, whatever it is said, shown or threatened with. */
function partAssumptions(level: CompiledLevel, point: Threaten, index: number): Assumption[] {
  const groups = ['instruments', 'audiences', 'proofs', 'answers'] as const;
  return groups.flatMap((group) =>
    point[group].flatMap((part, i): Assumption[] => {
      const of: Assumption['of'] = ['options', point.id, part.id];
      const change = (edit: (one: never, factor: number) => Option): Assumption['turn'] =>
        withPoint<Threaten>(index, (was, factor) => ({
          ...was,
          [group]: at<Option>(was[group], i, (one) => edit(one as never, factor)),
        }));
      const said = effectsAssumption(
        level,
        of,
        'effects',
        part.effects,
        change((one: Option, factor) => ({ ...one, effects: scaledEffects(one.effects, factor) })),
      );
      const binds = 'binds' in part && part.binds !== 0 ? [(part as ThreatPart).binds] : [];
      return [
        ...said,
        ...binds.flatMap((amount) =>
          numberAssumption(
            of,
            'binds',
            point.basis,
            change((one: ThreatPart, factor) => ({ ...one, binds: scaled(one.binds, factor) }) as Option),
            [amount],
          ),
        ),
      ];
    }),
  );
}

function instrumentAssumptions(level: CompiledLevel, point: Threaten, index: number): Assumption[] {
  return point.instruments.flatMap((part, i): Assumption[] => {
    const of: Assumption['of'] = ['options', point.id, part.id];
    const change = (edit: (one: typeof part, factor: number) => typeof part) =>
      withPoint<Threaten>(index, (was, factor) => ({
        ...was,
        instruments: at(was.instruments, i, (one) => edit(one, factor)),
      }));
    return [
      ...numberAssumption(
        of,
        'pain',
        point.basis,
        change((one, f) => ({ ...one, pain: scaled(one.pain, f) })),
        [part.pain],
      ),
      ...(part.leak === 0
        ? []
        : numberAssumption(
            of,
            'leak',
            point.basis,
            change((one, f) => ({ ...one, leak: scaled(one.leak, f) })),
            [part.leak],
          )),
      ...effectsAssumption(
        level,
        of,
        'carried',
        part.carried,
        change((one, f) => ({ ...one, carried: scaledEffects(one.carried, f) })),
      ),
    ];
  });
}

/** What was chosen about a threat. */
export function threatAssumptions(level: CompiledLevel, point: Threaten, index: number): Assumption[] {
  const of: Assumption['of'] = ['points', point.id];
  const number = (what: 'stake' | 'credibility'): Assumption[] =>
    numberAssumption(
      of,
      what,
      point.basis,
      withPoint<Threaten>(index, (was, factor) => ({ ...was, [what]: scaled(was[what], factor) })),
      [point[what]],
    );
  const parts = [
    ['onYield', 'on-yield'],
    ['onCarry', 'on-carry'],
    ['onDrop', 'on-drop'],
  ] as const;
  return [
    ...number('stake'),
    ...number('credibility'),
    ...instrumentAssumptions(level, point, index),
    ...partAssumptions(level, point, index),
    ...parts.flatMap(([key, what]) =>
      effectsAssumption(
        level,
        of,
        what,
        point[key],
        withPoint<Threaten>(index, (was, factor) => ({ ...was, [key]: scaledEffects(was[key], factor) })),
      ),
    ),
  ];
}
