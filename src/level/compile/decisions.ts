import type { DecisionPoint, Expression, Option } from '../../engine/types.ts';
import { MEANT, optionIds } from '../optionIds.ts';
import type { AuthoredEffect, AuthoredLevel, AuthoredPoint } from '../schema.ts';
import type { Key } from '../yamlFile.ts';
import type { Context } from './Context.ts';
import { compileEffects } from './parts.ts';
import { compilePredict } from './predict.ts';
import { compileAlign } from './web.ts';

type Authored<K extends AuthoredPoint['kind']> = Extract<AuthoredPoint, { kind: K }>;

/** What the parts of a threat have in common. */
interface AuthoredPart {
  readonly id: string;
  readonly when?: string | undefined;
  readonly secret?: true | undefined;
  readonly binds?: string | number | undefined;
  readonly basis?: string | string[] | undefined;
  readonly effects?: AuthoredEffect[] | undefined;
}

function checkTwice(context: Context, ids: readonly string[], path: readonly Key[]): void {
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i)
      context.problem(path, `"${id}" is there twice: each part and answer needs an id of its own`);
  });
}

function compileOptions(context: Context, id: string, point: Authored<'choose'>): Option[] {
  const path = ['decisions', id, 'options'];
  const seen = new Set<string>();
  return point.options.map((option, i) => {
    const at = [...path, i];
    if (seen.has(option.id)) context.problem(at, `option "${option.id}" is there twice`);
    seen.add(option.id);
    if (option.secret && option.known)
      context.problem([...at, 'known'], 'is both secret and known to some: keep one of the two');
    const knownTo = (option.known ?? []).map((seat, k) =>
      context.index('seat', context.seats, seat, [...at, 'known', k]),
    );
    return {
      id: option.id,
      index: context.options.get(`${id}.${option.id}`) ?? 0,
      when: context.condition(option.when, [...at, 'when']),
      isOpen: !option.secret && !option.known,
      ...(option.known && { knownTo }),
      effects: compileEffects(context, option.effects, option.basis, [...at, 'effects']),
    };
  });
}

/** An amount for each of two seats, in their order. */
function perSeat(
  context: Context,
  seats: readonly [string, string],
  amounts: Readonly<Record<string, string | number>>,
  path: readonly Key[],
): [Expression, Expression] {
  for (const seat of Object.keys(amounts)) {
    if (!seats.includes(seat)) context.problem([...path, seat], `"${seat}" does not sit at this table`);
  }
  return seats.map((seat) => {
    const authored = Object.hasOwn(amounts, seat) ? amounts[seat] : undefined;
    if (authored === undefined) context.problem(path, `nothing given for "${seat}"`);
    return context.expression(authored ?? 0, [...path, seat]);
  }) as [Expression, Expression];
}

type Common = Pick<DecisionPoint, 'id' | 'turn' | 'when' | 'evidence' | 'facts' | 'place'>;

function compileOffer(context: Context, common: Common, point: Authored<'offer'>): DecisionPoint {
  const path = ['decisions', common.id];
  const [first, second] = point.seats;
  if (first === second) context.problem([...path, 'seats'], 'the two seats are the same');
  const goods = Object.keys(point.goods);
  if (goods.length === 0) context.problem([...path, 'goods'], 'a table needs goods');
  for (const [seat, share] of Object.entries(point.patience)) {
    if (typeof share === 'number' && (share < 0 || share > 1)) {
      context.problem([...path, 'patience', seat], `is ${share}; patience runs from 0 to 1`);
    }
  }
  const effects = (key: 'each-round' | 'on-deal' | 'on-leave') =>
    compileEffects(context, point[key], point.basis, [...path, key]);
  return {
    ...common,
    kind: 'offer',
    seats: [
      context.index('seat', context.seats, first, [...path, 'seats', 0]),
      context.index('seat', context.seats, second, [...path, 'seats', 1]),
    ],
    rounds: point.rounds,
    goods: goods.map((good) => context.index('good', context.goods, good, [...path, 'goods', good])),
    most: goods.map((good) => context.expression(point.goods[good] ?? 0, [...path, 'goods', good])),
    alternative: perSeat(context, point.seats, point.alternative, [...path, 'alternative']),
    patience: perSeat(context, point.seats, point.patience, [...path, 'patience']),
    eachRound: effects('each-round'),
    onDeal: effects('on-deal'),
    onLeave: effects('on-leave'),
    basis: context.basis(point.basis, [...path, 'basis']),
  };
}

function compileThreaten(context: Context, common: Common, point: Authored<'threaten'>): DecisionPoint {
  const path = ['decisions', common.id];
  const [sender, target] = point.seats;
  if (sender === target) context.problem([...path, 'seats'], 'the two seats are the same');
  checkTwice(context, optionIds(point), path);
  if (!point.answers.some(({ yields }) => yields)) {
    context.problem([...path, 'answers'], 'the target can never give in: give one answer `yields: true`');
  }
  if (point.answers.every(({ yields }) => yields)) {
    context.problem([...path, 'answers'], 'the target can only give in: one answer must be without `yields`');
  }
  const option = (part: { id: string; when?: string | undefined }, at: readonly Key[]) => ({
    id: part.id,
    index: context.options.get(`${common.id}.${part.id}`) ?? 0,
    when: context.condition(part.when, [...at, 'when']),
  });
  const threatPart = (key: 'instruments' | 'audiences' | 'proofs') => (part: AuthoredPart, i: number) => {
    const at = [...path, key, i];
    return {
      ...option(part, at),
      isOpen: !part.secret,
      binds: context.expression(part.binds ?? 0, [...at, 'binds']),
      effects: compileEffects(context, part.effects, part.basis ?? point.basis, [...at, 'effects']),
    };
  };
  const effects = (key: 'on-yield' | 'on-carry' | 'on-drop') =>
    compileEffects(context, point[key], point.basis, [...path, key]);
  return {
    ...common,
    kind: 'threaten',
    seats: [
      context.index('seat', context.seats, sender, [...path, 'seats', 0]),
      context.index('seat', context.seats, target, [...path, 'seats', 1]),
    ],
    instruments: point.instruments.map((part, i) => {
      const at = [...path, 'instruments', i];
      return {
        ...threatPart('instruments')(part, i),
        pain: context.expression(part.pain, [...at, 'pain']),
        leak: context.expression(part.leak ?? 0, [...at, 'leak']),
        isOffer: part.offer ?? false,
        carried: compileEffects(context, part.carried, part.basis ?? point.basis, [...at, 'carried']),
      };
    }),
    audiences: point.audiences.map(threatPart('audiences')),
    proofs: point.proofs.map(threatPart('proofs')),
    meant: { ...option({ id: MEANT }, path), isOpen: false, effects: [] },
    answers: point.answers.map((part, i) => {
      const at = [...path, 'answers', i];
      const made = compileEffects(context, part.effects, part.basis ?? point.basis, [...at, 'effects']);
      return { ...option(part, at), isOpen: !part.secret, isYield: part.yields ?? false, effects: made };
    }),
    stake: context.expression(point.stake, [...path, 'stake']),
    credibility: context.expression(point.credibility, [...path, 'credibility']),
    onYield: effects('on-yield'),
    onCarry: effects('on-carry'),
    onDrop: effects('on-drop'),
    basis: context.basis(point.basis, [...path, 'basis']),
  };
}

function compilePoint(context: Context, level: AuthoredLevel, id: string, point: AuthoredPoint): DecisionPoint {
  const path = ['decisions', id];
  if (point.turn > level.dates.length) {
    context.problem([...path, 'turn'], `turn ${point.turn} is after the last one (${level.dates.length} dates)`);
  }
  context.knownOne('place', context.around.places, point.place, [...path, 'place']);
  const common: Common = {
    id,
    turn: point.turn,
    when: context.condition(point.when, [...path, 'when']),
    evidence: point.evidence,
    facts: context.facts(point.facts, [...path, 'facts']),
    place: point.place,
  };
  if (point.kind === 'offer') return compileOffer(context, common, point);
  if (point.kind === 'threaten') return compileThreaten(context, common, point);
  if (point.kind === 'align') return compileAlign(context, level, common, point);
  if (point.kind === 'predict') return compilePredict(context, level, common, point);
  const seat = context.index('seat', context.seats, point.seat, [...path, 'seat']);
  return { ...common, kind: 'choose', seat, options: compileOptions(context, id, point) };
}

/** The decision points, in the order of their turns. */
export function compileDecisions(context: Context, level: AuthoredLevel): DecisionPoint[] {
  const entries = Object.entries(level.decisions);
  if (entries.length === 0) context.problem(['decisions'], 'a level needs at least one decision');
  entries.forEach(([id, point], i) => {
    const before = entries[i - 1]?.[1];
    if (before && before.turn > point.turn) {
      context.problem(
        ['decisions', id],
        `stands behind turn ${before.turn}; decisions are listed in the order of their turns`,
      );
    }
  });
  return entries.map(([id, point]) => compilePoint(context, level, id, point));
}
