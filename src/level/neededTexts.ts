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
  knows: 25,
  event: 60,
  ending: 60,
};
/** What a text is, which says how long it may be. */
type TextKind = keyof typeof MOST_WORDS;

/** Texts a level needs, by path. */
type NeededTexts = Map<string, NeededText>;

/** A text that a level needs, or may have. */
export interface NeededText {
  readonly path: readonly Key[];
  readonly kind: TextKind;
  /** May be left out: something else stands in for it then. */
  readonly isOptional: boolean;
  /** Placeholders besides gauges. */
  readonly names: readonly string[];
}

class Needs {
  readonly all: NeededTexts = new Map();
  add(kind: TextKind, ...path: readonly Key[]): void {
    this.all.set(path.join('\n'), { path, kind, isOptional: false, names: path[0] === 'bill' ? ['value'] : [] });
  }
  /** A text in which these names stand for something, too. */
  addNaming(names: readonly string[], kind: TextKind, ...path: readonly Key[]): void {
    this.all.set(path.join('\n'), { path, kind, isOptional: false, names });
  }
  allow(kind: TextKind, ...path: readonly Key[]): void {
    this.all.set(path.join('\n'), { path, kind, isOptional: true, names: [] });
  }
}

function needOption(needs: Needs, point: DecisionPoint, id: string, ...more: readonly ('said' | 'carried')[]): void {
  const at = ['decisions', point.id, 'options', id];
  needs.add('label', ...at, 'label');
  needs.add('option', ...at, 'detail');
  needs.add('did', ...at, 'did');
  for (const key of more) needs.add(key === 'said' ? 'said' : 'did', ...at, key);
}

/** The words of an option, by what they are. */
const OPTION_WORDS = [
  ['label', 'label'],
  ['option', 'detail'],
  ['did', 'did'],
  ['said', 'said'],
] as const;

/** Words of its own for one pull; the move's stand in for those that are not there. */
function allowOption(needs: Needs, point: DecisionPoint, id: string): void {
  for (const [kind, key] of OPTION_WORDS) needs.allow(kind, 'decisions', point.id, 'options', id, key);
}

/** The words of each move that is used somewhere; `said` only where others can see it. */
function needMoves(needs: Needs, level: CompiledLevel): void {
  const pulls = level.decisions.flatMap((point) => (point.kind === 'align' ? point.pulls : []));
  for (const move of new Set(pulls.map((pull) => pull.move))) {
    const isSecret = pulls.every((pull) => pull.move !== move || !pull.isOpen);
    for (const [kind, key] of OPTION_WORDS) {
      if (key !== 'said' || !isSecret) needs.addNaming(['seat', 'partner'], kind, 'moves', move, key);
    }
  }
}

function needWeb(needs: Needs, level: CompiledLevel): void {
  for (const tie of level.ties) needs.add('note', 'ties', tie.id);
  for (const trait of level.traits) needs.add('name', 'traits', trait.id);
  needMoves(needs, level);
  for (const { actor, answer } of level.watchers) {
    const id = level.actors[actor]?.id ?? '';
    needs.add('sentence', 'watchers', id, 'reads');
    if (answer.length > 0) needs.add('sentence', 'watchers', id, 'answers');
  }
  for (const spiral of level.spirals) needs.add('sentence', 'spirals', spiral.id);
  for (const pact of level.pacts) {
    for (const [kind, key] of OPTION_WORDS) needs.addNaming(['seat'], kind, 'pacts', pact.id, key);
    for (const key of ['signed', 'refused']) needs.add('did', 'pacts', pact.id, key);
  }
}

function needThreat(needs: Needs, point: ThreatenPoint): void {
  const path = ['decisions', point.id];
  for (const key of ['yield', 'drop']) needs.add('did', ...path, key);
  needs.add('title', ...path, 'answer', 'title');
  needs.add('card', ...path, 'answer', 'text');
  if (point.instruments.some(({ isOffer }) => isOffer)) {
    needs.add('title', ...path, 'offered', 'title');
    needs.add('card', ...path, 'offered', 'text');
  }
  for (const { id } of point.instruments) needOption(needs, point, id, 'carried');
  for (const { id } of [...point.audiences, ...point.proofs]) needOption(needs, point, id);
  for (const { id } of point.answers) needOption(needs, point, id, 'said');
}

function needTable(needs: Needs, level: CompiledLevel, path: readonly Key[]): void {
  for (const key of ['deal', 'leave', 'round']) needs.add('did', ...path, key);
  // Whoever does not sit there hears only that it is over.
  if (level.seats.length > 2) needs.add('did', ...path, 'ended');
}

function needPoint(needs: Needs, level: CompiledLevel, point: DecisionPoint): void {
  const path = ['decisions', point.id];
  needs.add('title', ...path, 'title');
  needs.add('card', ...path, 'text');
  if (point.kind === 'offer') needTable(needs, level, path);
  if (point.kind === 'threaten') needThreat(needs, point);
  if (point.kind === 'align') for (const { id } of [...point.pulls, ...point.pacts]) allowOption(needs, point, id);
  if (point.kind === 'predict') {
    for (const { id } of point.options) {
      needs.add('label', ...path, 'options', id, 'label');
      needs.add('did', ...path, 'options', id, 'came');
    }
  }
  if (point.kind !== 'choose') return;
  for (const { id, isOpen, knownTo = [] } of point.options) {
    if (level.seats.length > 1 && (isOpen || knownTo.length > 0)) needOption(needs, point, id, 'said');
    else needOption(needs, point, id);
  }
}

function needNames(needs: Needs, level: CompiledLevel): void {
  needs.add('title', 'title');
  needs.add('title', 'question');
  needs.add('name', 'time');
  for (const actor of level.actors) needs.add('name', 'actors', actor.id);
  for (const seat of level.seats) {
    needs.add('name', 'seats', seat.id, 'name');
    needs.add('sentence', 'seats', seat.id, 'goal');
    needs.add('knows', 'seats', seat.id, 'knows');
    for (const aim of seat.aims) needs.add('option', 'aims', seat.id, aim.id);
  }
  const units = [...level.gauges, ...level.goods, ...level.bill].map(({ unit }) => unit);
  for (const unit of new Set(units)) needs.add('unit', 'units', unit);
  for (const gauge of level.gauges) {
    // Ties are named after their ends.
    if (level.ties.some((tie) => level.gauges[tie.gauge] === gauge)) continue;
    needs.add('name', 'gauges', gauge.id, 'name');
    needs.add('note', 'gauges', gauge.id, 'note');
  }
  for (const good of level.goods) {
    needs.add('name', 'goods', good.id, 'name');
    needs.allow('name', 'goods', good.id, 'short');
    needs.add('did', 'goods', good.id, 'hold');
    needs.add('did', 'goods', good.id, 'ask');
  }
}

/** Each text a level needs in each language. */
export function neededTexts(level: CompiledLevel): NeededTexts {
  const needs = new Needs();
  needNames(needs, level);
  for (const point of level.decisions) needPoint(needs, level, point);
  needWeb(needs, level);
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
  for (const { id, papers } of level.frontPages) {
    for (const { actor, stories } of papers) {
      for (const story of stories) {
        const path = ['front-pages', id, level.actors[actor]?.id ?? '', story.id];
        needs.add('title', ...path, 'headline');
        needs.add('option', ...path, 'picture');
        needs.add('sentence', ...path, 'lead');
        needs.add('sentence', ...path, 'left-out');
      }
    }
  }
  for (const line of level.bill) needs.add('sentence', 'bill', line.id);
  needs.add('sentence', 'questions', 0);
  needs.add('sentence', 'questions', 1);
  return needs.all;
}
