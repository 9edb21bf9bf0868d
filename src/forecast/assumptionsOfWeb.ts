import type { Basis, CompiledLevel } from '../engine/types.ts';
import { type Assumption, at, effectsAssumption, numberAssumption } from './assumption.ts';
import { scaled, scaledEffects, scaledNamed } from './scaled.ts';

/** Traits and what a tie means stand in many expressions: they are found by their names. */
function namedAssumptions(level: CompiledLevel): Assumption[] {
  const chosen: Basis = { facts: [], assumption: true };
  const felt = level.felt[0];
  const feltParts = felt?.basis.assumption ? (['security', 'autonomy', 'need', 'risk'] as const) : [];
  const change =
    (name: string): Assumption['turn'] =>
    (was, factor) =>
      scaledNamed(was, name, factor);
  return [
    ...level.traits.flatMap(({ id, basis }) =>
      numberAssumption(['web', 'traits', id], 'trait', basis, change(`trait.${id}`)),
    ),
    ...feltParts.flatMap((part) =>
      numberAssumption(
        ['web', 'felt', part],
        'felt',
        felt?.basis ?? chosen,
        change(`felt.${part}`),
        felt ? [felt[part]] : [],
      ),
    ),
  ];
}

/** What a watcher reads, in the order of its weights. */
const READ = ['power', 'near', 'offence', 'intent'] as const;

function watcherAssumptions(level: CompiledLevel): Assumption[] {
  return level.watchers.flatMap((watcher, index) => {
    const id = level.actors[watcher.actor]?.id ?? '';
    const change =
      (edit: (one: typeof watcher, factor: number) => typeof watcher): Assumption['turn'] =>
      (was, factor) => ({
        ...was,
        watchers: at(was.watchers, index, (one) => edit(one, factor)),
      });
    return [
      ...numberAssumption(
        ['web', 'watchers', id],
        'watch',
        watcher.basis,
        change((one, factor) => ({ ...one, patience: one.patience * factor })),
        [watcher.patience],
      ),
      ...READ.flatMap((what, part) =>
        watcher.weights[part] === 0
          ? []
          : numberAssumption(
              ['web', 'watchers', id],
              what,
              watcher.basis,
              change((one, factor) => ({
                ...one,
                weights: one.weights.map((weight, i) =>
                  i === part ? weight * factor : weight,
                ) as unknown as typeof one.weights,
              })),
              [watcher.weights[part] ?? 0],
            ),
      ),
      ...effectsAssumption(
        level,
        ['web', 'watchers', id],
        'answer',
        watcher.answer,
        change((one, factor) => ({ ...one, answer: scaledEffects(one.answer, factor) })),
      ),
    ];
  });
}

function spiralAssumptions(level: CompiledLevel): Assumption[] {
  return level.spirals.flatMap((spiral, index) =>
    (['answer', 'burden', 'grievance'] as const).flatMap((what) =>
      numberAssumption(
        ['web', 'spirals', spiral.id],
        what,
        spiral.basis,
        (was, factor) => ({
          ...was,
          spirals: at(was.spirals, index, (one) => ({
            ...one,
            [what]: one[what].map((amount) => scaled(amount, factor)),
          })),
        }),
        spiral[what],
      ),
    ),
  );
}

function pactAssumptions(level: CompiledLevel): Assumption[] {
  return level.pacts.flatMap((pact, index) => {
    const of: Assumption['of'] = ['web', 'pacts', pact.id];
    const change =
      (edit: (one: typeof pact, factor: number) => typeof pact): Assumption['turn'] =>
      (was, factor) => ({
        ...was,
        pacts: at(was.pacts, index, (one) => edit(one, factor)),
      });
    const parties = (what: 'security' | 'autonomy'): Assumption[] =>
      numberAssumption(
        of,
        what,
        pact.basis,
        change((one, factor) => ({
          ...one,
          parties: one.parties.map((party) => ({ ...party, [what]: scaled(party[what], factor) })),
        })),
        pact.parties.map((party) => party[what]),
      );
    return [
      ...parties('security'),
      ...parties('autonomy'),
      ...(
        [
          ['onSigned', 'signed'],
          ['onRefused', 'refused'],
        ] as const
      ).flatMap(([key, what]) =>
        effectsAssumption(
          level,
          of,
          what,
          pact[key],
          change((one, factor) => ({ ...one, [key]: scaledEffects(one[key], factor) })),
        ),
      ),
    ];
  });
}

/** What was chosen about ties, watchers, spirals and pacts. */
export function webAssumptions(level: CompiledLevel): readonly Assumption[] {
  return [
    ...namedAssumptions(level),
    ...watcherAssumptions(level),
    ...spiralAssumptions(level),
    ...pactAssumptions(level),
  ];
}
