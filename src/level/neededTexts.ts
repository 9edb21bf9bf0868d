import type { CompiledLevel, DecisionPoint, ThreatenPoint } from '../engine/types.ts';
import type { Key } from './yamlFile.ts';

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
/** What a text is, which says how long it may be. */
export type TextKind = keyof typeof MOST_WORDS;

/** Texts a level needs, by path. */
type NeededTexts = Map<string, { readonly path: readonly Key[]; readonly kind: TextKind }>;

class Needs {
  readonly all: NeededTexts = new Map();
  add(kind: TextKind, ...path: readonly Key[]): void {
    this.all.set(path.join('\n'), { path, kind });
  }
}

function needOption(needs: Needs, point: DecisionPoint, id: string, ...more: readonly ('said' | 'carried')[]): void {
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
  if (point.kind === 'offer') for (const key of ['deal', 'leave', 'round']) needs.add('did', ...path, key);
  if (point.kind === 'threaten') needThreat(needs, point);
  if (point.kind === 'predict') {
    for (const { id } of point.options) {
      needs.add('label', ...path, 'options', id, 'label');
      needs.add('did', ...path, 'options', id, 'came');
    }
  }
  if (point.kind !== 'choose') return;
  for (const { id, isOpen } of point.options) {
    if (level.seats.length > 1 && isOpen) needOption(needs, point, id, 'said');
    else needOption(needs, point, id);
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

/** Each text a level needs in each language. */
export function neededTexts(level: CompiledLevel): NeededTexts {
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
  return needs.all;
}
