import type {
  AlignPoint,
  DecisionPoint,
  Expression,
  Felt,
  Gauge,
  Pact,
  PactOption,
  Pull,
  Spiral,
  Tie,
  Trait,
  Watcher,
} from '../../engine/types.ts';
import type { AuthoredLevel, AuthoredPoint } from '../schema.ts';
import type { Key } from '../yamlFile.ts';
import type { Context } from './Context.ts';
import { checkRange, compileEffects, compileSight } from './parts.ts';
import type { FullTieExpressions } from './WebNames.ts';

const authoredTies = (level: AuthoredLevel) => Object.entries(level.ties ?? {});
const tieGauge = (level: AuthoredLevel, tie: number): number => Object.keys(level.gauges).length + tie;

/** The strengths of the ties as gauges; they stand behind all others, in the ties' order. */
export function compileTieGauges(context: Context, level: AuthoredLevel): Gauge[] {
  return authoredTies(level).map(([id, tie]) => {
    const path = ['ties', id];
    const start: [number, number] = typeof tie.start === 'number' ? [tie.start, tie.start] : tie.start;
    checkRange(context, start, [...path, 'start']);
    if (start[0] < 0 || start[1] > 100) context.problem([...path, 'start'], 'starts outside 0 to 100');
    if (start.some((value) => !Number.isInteger(value))) context.problem([...path, 'start'], 'is no whole number');
    return {
      id: `tie.${id}`,
      actor: context.index('actor', context.actors, tie.between[0], [...path, 'between', 0]),
      unit: 'points',
      range: [0, 100],
      start,
      decimals: 0,
      basis: context.basis(tie.basis, [...path, 'basis']),
      sight: compileSight(context, '', { others: 'exact', ...tie.seen }, [...path, 'seen']),
      shownTo: [],
      better: 'open',
    };
  });
}

/** The traits, whose actors are checked here; in expressions their values stand under their names. */
export function compileTraits(context: Context, level: AuthoredLevel): Trait[] {
  return Object.entries(level.traits ?? {}).map(([id, { of, basis }]) => {
    const path = ['traits', id];
    if (context.actors.has(id)) context.problem(path, 'has the name of an actor: give it another one');
    for (const actor of Object.keys(of)) context.index('actor', context.actors, actor, [...path, 'of', actor]);
    const values = Object.entries(of).map(([actor, value]): Trait['values'][number] => [actor, value]);
    return { id, values, basis: context.basis(basis, [...path, 'basis']) };
  });
}

/** The ties between actors. */
export function compileTies(context: Context, level: AuthoredLevel): Tie[] {
  const ties = authoredTies(level);
  const pairs = ties.map(([, { between }]) => [...between].sort().join(' '));
  if (ties.length > 0 && !level.felt)
    context.problem(['ties'], 'ties need `felt:`, which says what they mean to a seat');
  return ties.map(([id, { between, bound }], i) => {
    const path = ['ties', id];
    const [one, other] = between;
    if (one === other) context.problem([...path, 'between'], 'the two actors are the same');
    if (pairs.indexOf(pairs[i] ?? '') < i)
      context.problem([...path, 'between'], `${one} and ${other} have a tie already`);
    return {
      id,
      gauge: tieGauge(level, i),
      ends: [
        context.index('actor', context.actors, one, [...path, 'between', 0]),
        context.index('actor', context.actors, other, [...path, 'between', 1]),
      ],
      bound: bound === true ? 1 : context.condition(bound, [...path, 'bound']),
    };
  });
}

/** What each tie means to the seats at its ends. From then on expressions can use it. */
export function compileFelt(context: Context, level: AuthoredLevel): Felt[] {
  const { felt } = level;
  const expressions: FullTieExpressions[] = [];
  const made: Felt[] = [];
  if (felt) {
    authoredTies(level).forEach(([, { between }], tie) => {
      for (const [self, partner] of [between, [between[1], between[0]] as const]) {
        const seat = context.seats.get(self);
        if (seat === undefined) continue;
        const amount = (key: 'security' | 'autonomy' | 'need' | 'risk'): Expression => [
          'named',
          `felt.${key}`,
          context.web.within(self, partner, () => context.expression(felt[key], ['felt', key])),
        ];
        const full = {
          security: amount('security'),
          autonomy: amount('autonomy'),
          need: amount('need'),
          risk: amount('risk'),
        };
        expressions.push({ self, partner, gauge: tieGauge(level, tie), ...full });
        made.push({ seat, tie, ...full, basis: context.basis(felt.basis, ['felt', 'basis']) });
      }
    });
  }
  context.web.felt = expressions;
  return made;
}

/** The actors that read what others do as a threat. */
export function compileWatchers(context: Context, level: AuthoredLevel): Watcher[] {
  return Object.entries(level.watchers ?? {}).map(([id, watcher]) => {
    const path = ['watchers', id];
    const sum = watcher.weights.reduce((whole, weight) => whole + weight, 0);
    if (Math.abs(sum - 1) > 1e-9) context.problem([...path, 'weights'], `add up to ${sum}; they must add up to 1`);
    const amount = (key: 'power' | 'near' | 'offence' | 'intent') => context.expression(watcher[key], [...path, key]);
    return {
      actor: context.index('actor', context.actors, id, path),
      fear: context.gauge(watcher.fear, [...path, 'fear']),
      power: amount('power'),
      near: amount('near'),
      offence: amount('offence'),
      intent: amount('intent'),
      weights: watcher.weights,
      patience: watcher.patience,
      answer: compileEffects(context, watcher.answer, watcher.basis, [...path, 'answer']),
      basis: context.basis(watcher.basis, [...path, 'basis']),
    };
  });
}

/** The sides that arm against each other. */
export function compileSpirals(context: Context, level: AuthoredLevel): Spiral[] {
  return Object.entries(level.spirals ?? {}).map(([id, spiral]) => {
    const path = ['spirals', id];
    const two = (key: 'answer' | 'burden' | 'grievance') =>
      [
        context.expression(spiral[key][0], [...path, key, 0]),
        context.expression(spiral[key][1], [...path, key, 1]),
      ] as const;
    const [first, second] = spiral.gauges;
    if (first === second) context.problem([...path, 'gauges'], 'the two gauges are the same');
    return {
      id,
      gauges: [context.gauge(first, [...path, 'gauges', 0]), context.gauge(second, [...path, 'gauges', 1])],
      answer: two('answer'),
      burden: two('burden'),
      grievance: two('grievance'),
      basis: context.basis(spiral.basis, [...path, 'basis']),
    };
  });
}

/** The pacts that can be proposed. */
export function compilePacts(context: Context, level: AuthoredLevel): Pact[] {
  return Object.entries(level.pacts ?? {}).map(([id, pact]) => {
    const path = ['pacts', id];
    const parties = Object.entries(pact.parties);
    if (parties.length < 2) context.problem([...path, 'parties'], 'a pact needs at least two parties');
    return {
      id,
      parties: parties.map(([party, { security, autonomy }]) => ({
        actor: context.index('actor', context.actors, party, [...path, 'parties', party]),
        security: context.expression(security, [...path, 'parties', party, 'security']),
        autonomy: context.expression(autonomy, [...path, 'parties', party, 'autonomy']),
      })),
      onSigned: compileEffects(context, pact['on-signed'], pact.basis, [...path, 'on-signed']),
      onRefused: compileEffects(context, pact['on-refused'], pact.basis, [...path, 'on-refused']),
      basis: context.basis(pact.basis, [...path, 'basis']),
    };
  });
}

type Authored = Extract<AuthoredPoint, { kind: 'align' }>;
type Common = Pick<DecisionPoint, 'id' | 'turn' | 'when' | 'evidence' | 'facts' | 'place'>;

function compilePulls(context: Context, level: AuthoredLevel, id: string, { seat, partners }: Authored): Pull[] {
  const moves = new Map(Object.keys(level.moves ?? {}).map((move, i) => [move, i]));
  return Object.entries(partners).flatMap(([partner, list]) => {
    const path: readonly Key[] = ['decisions', id, 'partners', partner];
    const tie = context.web.tieBetween(seat, partner);
    if (tie === undefined) {
      context.problem(path, `there is no tie between ${seat} and ${partner}: add it to \`ties\``);
      return [];
    }
    return list.map((name, i): Pull => {
      if (list.indexOf(name) < i) context.problem([...path, i], `move "${name}" is there twice`);
      context.index('move', moves, name, [...path, i]);
      const move = level.moves?.[name];
      const at = ['moves', name];
      return context.web.within(seat, partner, () => ({
        id: `${partner}-${name}`,
        index: context.options.get(`${id}.${partner}-${name}`) ?? 0,
        when: context.condition(move?.when, [...at, 'when']),
        isOpen: !move?.secret,
        effects: compileEffects(context, move?.effects, move?.basis, [...at, 'effects']),
        tie: context.ties.get(tie) ?? 0,
        partner: context.index('actor', context.actors, partner, path),
        move: name,
      }));
    });
  });
}

/** A decision at the web of ties. */
export function compileAlign(context: Context, level: AuthoredLevel, common: Common, point: Authored): AlignPoint {
  const path = ['decisions', common.id];
  const known = new Map(Object.keys(level.pacts ?? {}).map((pact, i) => [pact, i]));
  const pacts = (point.pacts ?? []).map((pact, i): PactOption => {
    const option = (id: string) => {
      const index = context.options.get(`${common.id}.${id}`) ?? 0;
      return { id, index, when: null, isOpen: true, effects: [] };
    };
    const index = context.index('pact', known, pact, [...path, 'pacts', i]);
    return { ...option(`pact-${pact}`), pact: index, signed: option(`pact-${pact}-signed`) };
  });
  const pulls = compilePulls(context, level, common.id, point);
  if (pulls.length + pacts.length < 2) context.problem([...path, 'partners'], 'offers fewer than two options');
  return {
    ...common,
    kind: 'align',
    seat: context.index('seat', context.seats, point.seat, [...path, 'seat']),
    pulls,
    pacts,
  };
}
