import type { LevelText } from '../level/levelText.ts';
import { filesOf } from '../level/readLevels.ts';
import { type AuthoredEffect, type AuthoredLevel, type AuthoredPoint, levelSchema } from '../level/schema.ts';
import { parseYaml } from '../level/yamlFile.ts';
import { code, type Rows, table } from './markdown.ts';

type Amount = string | number;
type Basis = string | readonly string[] | undefined;

/** A level with its English words: what the table is made from. */
interface Source {
  readonly level: AuthoredLevel;
  readonly text: LevelText;
}

const listOf = (basis: Basis): readonly string[] => [basis ?? []].flat();
const isChosen = (basis: Basis): boolean => listOf(basis).includes('assumption');
const restsOn = (basis: Basis): string => {
  const facts = listOf(basis).filter((name) => name !== 'assumption');
  return facts.length === 0 ? 'assumption' : `assumption, with ${facts.join(', ')}`;
};

const amount = (value: Amount): string => (typeof value === 'number' ? String(value) : code(value));
const signed = (value: Amount): string => (typeof value === 'number' && value > 0 ? `+${value}` : amount(value));
const range = ([low, high]: readonly [number, number]): string => `${low} to ${high}`;

function effectWords({ text }: Source, { change, by, when, after }: AuthoredEffect): string {
  if (change === undefined) return 'ends the run';
  const name = text.gauges[change]?.name ?? change;
  const later = after === undefined ? '' : `, ${after} turn${after > 1 ? 's' : ''} later`;
  return `${name} ${signed(by ?? 0)}${when === undefined ? '' : ` if ${code(when)}`}${later}`;
}

/** One row for what a thing changes by numbers we chose; none where it changes nothing or all is sourced. */
function effectRow(source: Source, name: string, effects: readonly AuthoredEffect[], basis: Basis, before = ''): Rows {
  const chosen = effects.filter((effect) => isChosen(effect.basis ?? basis));
  if (chosen.length === 0) return [];
  const facts = new Set(chosen.flatMap((effect) => listOf(effect.basis ?? basis)));
  return [[name, before + chosen.map((effect) => effectWords(source, effect)).join('; '), restsOn([...facts])]];
}

function startRows({ level, text }: Source): Rows {
  // A counter that starts at nothing assumes nothing.
  const gauges = Object.entries(level.gauges).filter(([, { basis, start }]) => isChosen(basis) && start !== 0);
  const draws = Object.entries(level.draws ?? {}).filter(([, { basis }]) => isChosen(basis));
  return [
    ...gauges.map(([id, { start, basis }]) => {
      const at = typeof start === 'number' ? String(start) : `${range(start)}, drawn by the seed`;
      return [`${text.gauges[id]?.name ?? id}, start`, at, restsOn(basis)];
    }),
    ...draws.map(([id, draw]) => [`Hidden: ${id}`, `${range(draw.range)}, drawn by the seed`, restsOn(draw.basis)]),
  ];
}

function goodRows({ level, text }: Source): Rows {
  const goods = Object.entries(level.goods ?? {}).filter(([, { basis }]) => isChosen(basis));
  return goods.map(([id, { full, half, each, rise, basis }]) => {
    const numbers = `worth at most ${amount(full)}, half of it at ${half}; cost ${amount(each)} each, rising by ${amount(rise)}`;
    return [text.goods?.[id]?.name ?? id, numbers, restsOn(basis)];
  });
}

function tableRows(source: Source, title: string, point: Extract<AuthoredPoint, { kind: 'offer' }>): Rows {
  const sides = (amounts: Readonly<Record<string, Amount>>): string =>
    Object.entries(amounts)
      .map(([seat, value]) => `${source.text.seats[seat]?.name ?? seat} ${amount(value)}`)
      .join('; ');
  const { basis, alternative, patience } = point;
  const own = isChosen(basis)
    ? [
        [`${title}: alternatives`, sides(alternative), restsOn(basis)],
        [`${title}: patience`, sides(patience), restsOn(basis)],
      ]
    : [];
  return [
    ...own,
    ...effectRow(source, `${title}: each proposal`, point['each-round'] ?? [], basis),
    ...effectRow(source, `${title}: a deal`, point['on-deal'], basis),
    ...effectRow(source, `${title}: no deal`, point['on-leave'], basis),
  ];
}

function threatRows(source: Source, id: string, point: Extract<AuthoredPoint, { kind: 'threaten' }>): Rows {
  const words = source.text.decisions[id];
  const title = words?.title ?? id;
  const name = (part: string): string => words?.options?.[part]?.label ?? part;
  const numbers = (part: { basis?: string | string[] | undefined }, said: string[]): Rows =>
    isChosen(part.basis ?? point.basis)
      ? [[said[0] ?? '', said.slice(1).join('; '), restsOn(part.basis ?? point.basis)]]
      : [];
  const binds = (by: Amount | undefined): string[] => (by === undefined ? [] : [`binds ${amount(by)}`]);
  return [
    ...numbers(point, [title, `stake ${amount(point.stake)}`, `credibility ${amount(point.credibility)}`]),
    ...point.instruments.flatMap((part) => [
      ...numbers(part, [
        name(part.id),
        `pain ${amount(part.pain)}`,
        `leak ${amount(part.leak ?? 0)}`,
        ...binds(part.binds),
      ]),
      ...effectRow(source, `${name(part.id)}: said`, part.effects ?? [], part.basis ?? point.basis),
      ...effectRow(source, `${name(part.id)}: carried out`, part.carried, part.basis ?? point.basis),
    ]),
    ...[...point.audiences, ...point.proofs].flatMap((part) => [
      ...numbers(part, [name(part.id), ...binds(part.binds ?? 0)]),
      ...effectRow(source, name(part.id), part.effects ?? [], part.basis ?? point.basis),
    ]),
    ...point.answers.flatMap((part) => effectRow(source, name(part.id), part.effects, part.basis ?? point.basis)),
    ...effectRow(source, `${title}: it gives in`, point['on-yield'] ?? [], point.basis),
    ...effectRow(source, `${title}: carried out`, point['on-carry'] ?? [], point.basis),
    ...effectRow(source, `${title}: dropped`, point['on-drop'], point.basis),
  ];
}

/** A row of numbers we chose; none where all of them are sourced. */
const numberRow = (basis: Basis, name: string, ...numbers: readonly string[]): Rows =>
  isChosen(basis) ? [[name, numbers.join('; '), restsOn(basis)]] : [];

/** Traits, ties, what they mean, and moves. */
function tieRows(source: Source): Rows {
  const { level, text } = source;
  const actor = (id: string): string => text.actors[id] ?? id;
  const { felt } = level;
  return [
    ...Object.entries(level.traits ?? {}).flatMap(([id, { of, basis }]) =>
      numberRow(basis, text.traits?.[id] ?? id, ...Object.entries(of).map(([who, value]) => `${actor(who)} ${value}`)),
    ),
    ...Object.values(level.ties ?? {}).flatMap(({ between: [one, other], start, basis }) =>
      numberRow(basis, `Tie ${actor(one)} – ${actor(other)}`, typeof start === 'number' ? `${start}` : range(start)),
    ),
    ...(felt
      ? numberRow(
          felt.basis,
          'What a tie means',
          ...(['security', 'autonomy', 'need', 'risk'] as const).map((part) => `${part} ${amount(felt[part])}`),
        )
      : []),
    ...Object.entries(level.moves ?? {}).flatMap(([id, { effects, basis }]) =>
      effectRow(source, `Move ${code(id)}`, effects, basis),
    ),
  ];
}

/** Watchers, spirals and pacts. */
function answerRows(source: Source): Rows {
  const { level, text } = source;
  const actor = (id: string): string => text.actors[id] ?? id;
  return [
    ...Object.entries(level.watchers ?? {}).flatMap(([id, watcher]) => {
      const parts = (['power', 'near', 'offence', 'intent'] as const).map(
        (part, i) => `${part} ${amount(watcher[part])} (weight ${watcher.weights[i]})`,
      );
      return [
        ...numberRow(watcher.basis, `${actor(id)} reads`, ...parts, `patience ${watcher.patience}`),
        ...effectRow(source, `${actor(id)} answers`, watcher.answer, watcher.basis),
      ];
    }),
    ...Object.entries(level.spirals ?? {}).flatMap(([id, spiral]) => {
      const parts = (['answer', 'burden', 'grievance'] as const).map(
        (part) => `${part} ${spiral[part].map(amount).join(' and ')}`,
      );
      return numberRow(spiral.basis, `Spiral ${code(id)}`, ...parts);
    }),
    ...Object.entries(level.pacts ?? {}).flatMap(([id, pact]) => [
      ...Object.entries(pact.parties).flatMap(([party, { security, autonomy }]) =>
        numberRow(
          pact.basis,
          `${text.pacts?.[id]?.label ?? id}: ${actor(party)}`,
          `security ${amount(security)}`,
          `autonomy ${amount(autonomy)}`,
        ),
      ),
      ...effectRow(source, 'Pact signed', pact['on-signed'], pact.basis),
      ...effectRow(source, 'Pact refused', pact['on-refused'], pact.basis),
    ]),
  ];
}

function decisionRows(source: Source): Rows {
  return Object.entries(source.level.decisions).flatMap(([id, point]) => {
    const words = source.text.decisions[id];
    if (point.kind === 'offer') return tableRows(source, words?.title ?? id, point);
    // What is guessed changes no number.
    if (point.kind === 'predict') return [];
    if (point.kind === 'threaten') return threatRows(source, id, point);
    if (point.kind === 'align') return [];
    return point.options.flatMap((option) => {
      const name = words?.options?.[option.id]?.label ?? option.id;
      return effectRow(source, name, option.effects, option.basis);
    });
  });
}

function laterRows(source: Source): Rows {
  const { level, text } = source;
  const when = (condition: string | undefined): string => (condition === undefined ? '' : `if ${code(condition)}: `);
  return [
    ...Object.entries(level.rules ?? {}).flatMap(([id, rule]) =>
      effectRow(source, `Rule ${code(id)}`, rule.effects, rule.basis, when(rule.when)),
    ),
    ...Object.entries(level.events ?? {})
      .filter(([, { basis }]) => isChosen(basis))
      .map(([id, { when: condition, chance, report, effects, basis }]) => {
        const said = report
          ? [`reports ± ${report.within}, wrong with chance ${report.wrong}, then by ${amount(report.off)}`]
          : [];
        const parts = [`chance ${amount(chance)}`, ...said, ...effects.map((effect) => effectWords(source, effect))];
        return [text.events?.[id]?.title ?? id, when(condition) + parts.join('; '), restsOn(basis)];
      }),
    ...Object.entries(level.endings).map(([id, ending]) => {
      const holds = ending.when === undefined ? 'every run that is left' : code(ending.when);
      return [`Ending: ${text.endings[id]?.title ?? id}`, holds, 'assumption'];
    }),
  ];
}

/**
 * Every number of a level that we chose, as a Markdown table with its value and what bounds it.
 * @throws ZodError if the level is broken
 */
export function assumptionTable(root: string, id: string): string {
  const files = filesOf(root, id);
  const source: Source = {
    level: levelSchema.parse(parseYaml(`${files.folder}/level.yaml`, files.level).data),
    text: parseYaml(`${files.folder}/text.en.yaml`, files.text.en).data as LevelText,
  };
  const rows = [
    ...startRows(source),
    ...goodRows(source),
    ...tieRows(source),
    ...answerRows(source),
    ...decisionRows(source),
    ...laterRows(source),
  ];
  return table(['what', 'number', 'rests on'], rows);
}
