import type { CompiledLevel, DecisionPoint, ThreatenPoint } from '../engine/types.ts';
import { nearest, type Problem } from './problem.ts';
import { type Key, pathText, type YamlFile } from './yamlFile.ts';

/** The most words a text may have, by what it is: a card is read on a phone, standing. */
export const MOST_WORDS = {
  title: 14,
  card: 60,
  label: 8,
  option: 12,
  did: 24,
  said: 32,
  name: 6,
  unit: 10,
  note: 40,
  sentence: 40,
  event: 60,
  ending: 60,
};
type Kind = keyof typeof MOST_WORDS;

/** Each text a level needs, by path. */
type Needed = Map<string, { readonly path: readonly Key[]; readonly kind: Kind }>;

class Needs {
  readonly all: Needed = new Map();
  add(kind: Kind, ...path: readonly Key[]): void {
    this.all.set(path.join('\n'), { path, kind });
  }
}

function needOption(needs: Needs, point: DecisionPoint, id: string, ...more: readonly string[]): void {
  const at = ['decisions', point.id, 'options', id];
  needs.add('label', ...at, 'label');
  needs.add('option', ...at, 'detail');
  needs.add('did', ...at, 'did');
  for (const key of more) needs.add(key === 'said' ? 'said' : 'did', ...at, key);
}

function needThreat(needs: Needs, point: ThreatenPoint): void {
  const path = ['decisions', point.id];
  for (const key of ['yield', 'drop']) needs.add('did', ...path, key);
  needs.add('title', ...path, 'answer', 'title');
  needs.add('card', ...path, 'answer', 'text');
  for (const { id } of point.instruments) needOption(needs, point, id, 'carried');
  for (const { id } of [...point.audiences, ...point.proofs]) needOption(needs, point, id);
  for (const { id } of point.answers) needOption(needs, point, id, 'said');
}

function needPoint(needs: Needs, level: CompiledLevel, point: DecisionPoint): void {
  const path = ['decisions', point.id];
  needs.add('title', ...path, 'title');
  needs.add('card', ...path, 'text');
  if (point.kind === 'offer') {
    for (const key of ['deal', 'leave', 'round']) needs.add('did', ...path, key);
    return;
  }
  if (point.kind === 'threaten') {
    needThreat(needs, point);
    return;
  }
  for (const option of point.options) {
    needOption(needs, point, option.id);
    if (level.seats.length > 1 && option.isOpen) needs.add('said', ...path, 'options', option.id, 'said');
  }
}

function needNames(needs: Needs, level: CompiledLevel): void {
  needs.add('title', 'title');
  needs.add('title', 'question');
  for (const actor of level.actors) needs.add('name', 'actors', actor.id);
  for (const seat of level.seats) {
    needs.add('name', 'seats', seat.id, 'name');
    needs.add('sentence', 'seats', seat.id, 'goal');
    for (const aim of seat.aims) needs.add('option', 'aims', seat.id, aim.id);
  }
  const units = [...level.gauges, ...level.goods, ...level.bill].map(({ unit }) => unit);
  for (const unit of new Set(units)) needs.add('unit', 'units', unit);
  for (const gauge of level.gauges) {
    needs.add('name', 'gauges', gauge.id, 'name');
    needs.add('note', 'gauges', gauge.id, 'note');
  }
  for (const good of level.goods) {
    needs.add('name', 'goods', good.id, 'name');
    needs.add('did', 'goods', good.id, 'hold');
    needs.add('did', 'goods', good.id, 'ask');
  }
}

function needsOf(level: CompiledLevel): Needs {
  const needs = new Needs();
  needNames(needs, level);
  for (const point of level.decisions) needPoint(needs, level, point);
  for (const rule of level.rules) needs.add('sentence', 'rules', rule.id);
  for (const event of level.events) {
    needs.add('title', 'events', event.id, 'title');
    needs.add('event', 'events', event.id, 'text');
  }
  for (const ending of level.endings) {
    needs.add('title', 'endings', ending.id, 'title');
    needs.add('ending', 'endings', ending.id, 'text');
  }
  for (const world of level.worlds) needs.add('label', 'worlds', world.id);
  for (const line of level.bill) needs.add('sentence', 'bill', line.id);
  needs.add('sentence', 'questions', 0);
  needs.add('sentence', 'questions', 1);
  return needs;
}

/** All texts of a file, by path; empty maps and lists count as a text of their own, so that they are seen as unused. */
function textsOf(
  data: unknown,
  path: readonly Key[],
  found: Map<string, { path: readonly Key[]; value: unknown }>,
): void {
  if (path.length > 8) return;
  if (data !== null && typeof data === 'object') {
    const entries = Array.isArray(data) ? data.map((value, i) => [i, value] as const) : Object.entries(data);
    if (entries.length > 0) {
      for (const [key, value] of entries) textsOf(value, [...path, key], found);
      return;
    }
  }
  if (path.length > 0) found.set(path.join('\n'), { path, value: data });
}

const PLACEHOLDER = /\{([^{}]*)\}/g;

function checkPlaceholders(level: CompiledLevel, value: string, isBill: boolean): string[] {
  const gauges = level.gauges.map(({ id }) => id);
  return [...value.matchAll(PLACEHOLDER)].flatMap(([, name = '']) => {
    if (gauges.includes(name) || (isBill && name === 'value')) return [];
    const near = nearest(name, gauges);
    return [`unknown gauge {${name.slice(0, 40)}} in the text${near ? `. Did you mean {${near}}?` : ''}`];
  });
}

function checkValue(level: CompiledLevel, path: readonly Key[], kind: Kind, value: unknown): string[] {
  if (typeof value !== 'string' || value.trim() === '') return ['should be a text that is not empty'];
  const words = value.trim().split(/\s+/).length;
  const most = MOST_WORDS[kind];
  const length = words > most ? [`has ${words} words; here are ${most} at most`] : [];
  const isBill = path[0] === 'bill';
  const value_ = isBill && !value.includes('{value}') ? ['says no number: write {value} where it stands'] : [];
  return [...length, ...value_, ...checkPlaceholders(level, value, isBill)];
}

/** Missing, unused, empty, too long texts of one language file, and placeholders that point nowhere. */
export function checkText(level: CompiledLevel, source: YamlFile, text: YamlFile): Problem[] {
  const { all: needed } = needsOf(level);
  const found = new Map<string, { path: readonly Key[]; value: unknown }>();
  textsOf(text.data, [], found);
  const at = (path: readonly Key[], message: string): Problem => ({
    file: text.file,
    line: text.lineOf(path),
    path: pathText(path),
    message,
  });
  const problems: Problem[] = [];
  for (const [key, { path, kind }] of needed) {
    const there = found.get(key);
    if (!there) problems.push(at(path, `text is missing (needed by ${source.file})`));
    else problems.push(...checkValue(level, path, kind, there.value).map((message) => at(path, message)));
  }
  for (const [key, { path }] of found) {
    if (needed.has(key)) continue;
    const near = nearest(
      key,
      [...needed.keys()].filter((name) => !found.has(name)),
    );
    const hint = near ? `. Did you mean ${pathText(near.split('\n'))}?` : '';
    problems.push(at(path, `this text is not used by the level${hint}`));
  }
  return problems;
}
