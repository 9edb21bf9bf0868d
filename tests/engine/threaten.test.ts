import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideFor } from '../../src/bots/decideFor.ts';
import { everyThreat } from '../../src/bots/threat.ts';
import { awaitedSeat } from '../../src/engine/awaitedSeat.ts';
import { DecisionError } from '../../src/engine/decisions/DecisionError.ts';
import { type StandingThreat, standingThreat, weighThreat } from '../../src/engine/decisions/threaten.ts';
import { optionsFor } from '../../src/engine/optionsFor.ts';
import { optionsIn } from '../../src/engine/optionsIn.ts';
import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { Decision, GameState, Step, ThreatenPoint, TraceEntry } from '../../src/engine/types.ts';
import { viewFor } from '../../src/engine/viewFor.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { runFaults } from '../support/runFaults.ts';
import { smallLevel } from '../support/smallLevel.ts';

/** North threatens South, East listens. South goes on or stops; all that counts can be set by the gauges' starts. */
const threatLevel = ({ stake = 20, leak = 0.5, word = 50 } = {}) =>
  smallLevel({
    head: `
id: small
version: 1
dates: ['2023-01-01', '2023-02-01']
actors: [north, south, east]
record: [SM-01]`,
    seats: `
seats:
  north: { aims: { word: { gauge: north.word, from: 0, to: 100, weight: 1 } } }
  south: { aims: { trade: { gauge: south.trade, from: 0, to: 100, weight: 1 } } }
  east: { aims: { peace: { gauge: south.trade, from: 0, to: 100, weight: 1 } } }`,
    gauges: `
gauges:
  north.word: { unit: points, range: [0, 100], start: ${word}, basis: assumption, seen: { others: exact } }
  south.stake: { unit: points, range: [0, 100], start: ${stake}, basis: assumption }
  south.trade: { unit: points, range: [0, 100], start: 50, basis: assumption, seen: { others: exact } }
  north.spies: { unit: points, range: [0, 3], start: 3, basis: assumption }`,
    draws: '',
    goods: '',
    events: '',
    rules: '',
    decisions: `
decisions:
  warn:
    turn: 1
    kind: threaten
    seats: [north, south]
    evidence: confirmed
    facts: [SM-01]
    place: field
    stake: south.stake
    credibility: north.word / 100
    basis: assumption
    instruments:
      - { id: gate, pain: 80, leak: ${leak}, carried: [{ change: south.trade, by: -30 }] }
      - { id: gift, offer: true, pain: 40, carried: [{ change: south.trade, by: 20 }] }
      - { id: moon, when: north.word > 90, pain: 1, carried: [] }
    audiences:
      - { id: alone, secret: true }
      - { id: market, binds: 0.2, effects: [{ change: south.stake, by: 1 }] }
    proofs:
      - { id: none }
      - { id: map, binds: 0.1, effects: [{ change: north.spies, by: -1 }] }
      - { id: letter, secret: true }
    answers:
      - { id: stop, yields: true, effects: [{ change: south.trade, by: -10 }] }
      - { id: go-on, effects: [{ change: south.trade, by: 5 }] }
    on-yield: [{ change: south.stake, by: -1 }]
    on-carry: [{ change: north.word, by: 15 }]
    on-drop: [{ change: north.word, by: -15 }, { change: north.word, by: -10, when: taken.warn.market }]
  after:
    turn: 2
    kind: choose
    seat: east
    evidence: confirmed
    facts: [SM-01]
    place: field
    options:
      - { id: nod, effects: [] }
      - { id: shrug, effects: [] }`,
    endings: `
endings:
  stopped: { when: taken.warn.stop }
  plain: {}`,
  });

const level = threatLevel();
const [NORTH, SOUTH, EAST] = [0, 1, 2];
const [WORD, STAKE, TRADE, SPIES] = [0, 1, 2, 3];
const point = level.decisions[0] as ThreatenPoint;
const choose = (option: string): Decision => ({ kind: 'choose', option });
const threat = (instrument = 'gate', audience = 'market', proof = 'none', isMeant = true): Decision => ({
  kind: 'threaten',
  parts: [instrument, audience, proof],
  isMeant,
});
const first = start(level, 1).state;
const threatened = (decision: Decision): GameState => step(level, first, decision).state;
const answered = (decision: Decision, answer: string): Step => step(level, threatened(decision), choose(answer));
const changes = (trace: readonly TraceEntry[]) =>
  trace.flatMap((e) => (e.kind === 'change' ? [[e.cause.kind, e.gauge, e.to - e.from] as const] : []));

describe('a threat', () => {
  it('is asked of the first seat, then its answer of the second, and only then the point closes', () => {
    expect(awaitedSeat(level, first)).toBe(NORTH);
    const after = threatened(threat());
    expect([after.point, after.turn, awaitedSeat(level, after)]).toEqual([0, 1, SOUTH]);
    expect(optionsFor(level, after, SOUTH)).toMatchObject({ kind: 'choose', options: ['stop', 'go-on'] });
    const done = answered(threat(), 'go-on').state;
    expect([done.point, done.turn, awaitedSeat(level, done)]).toEqual([1, 2, EAST]);
  });

  it('is made of open parts only', () => {
    expect(optionsFor(level, first, NORTH)).toMatchObject({
      kind: 'threaten',
      parts: [
        ['gate', 'gift'],
        ['alone', 'market'],
        ['none', 'map', 'letter'],
      ],
    });
    expect(everyThreat(level, first)).toHaveLength(2 * 2 * 3 * 2);
  });

  it.each<[string, Decision]>([
    ['an instrument that is closed', threat('moon')],
    ['an audience that does not exist', threat('gate', 'nobody')],
    ['a proof in the place of an audience', threat('gate', 'map', 'none')],
    ['a plain choice', choose('gate')],
  ])('cannot be made with %s', (_, decision) => {
    expect(() => step(level, first, decision)).toThrow(DecisionError);
  });

  it('cannot be answered by another threat, or by a part of it', () => {
    const after = threatened(threat());
    for (const wrong of [threat(), choose('gate'), choose('meant')]) {
      expect(() => step(level, after, wrong)).toThrow(DecisionError);
    }
  });

  it('has the effects of its parts at once, before any answer', () => {
    const { trace } = step(level, first, threat('gate', 'market', 'map'));
    expect(changes(trace)).toEqual([
      ['option', STAKE, 1],
      ['option', SPIES, -1],
    ]);
  });
});

describe('what the target weighs', () => {
  it('is credibility × pain × (1 − leak) against its stake, with what the parts bind', () => {
    const after = threatened(threat('gate', 'market', 'map'));
    const weighed = weighThreat(level, after, 0, standingThreat(point, after) as StandingThreat);
    expect(weighed).toMatchObject({ stake: 21, pain: 80, leak: 0.5 });
    expect(weighed.credibility).toBeCloseTo(0.8);
    expect(weighed.by).toBeCloseTo(0.8 * 80 * 0.5 - 21);
  });

  it('lets a bot give in if and only if the threat weighs at least as much as the stake', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom('alone', 'market'),
        fc.constantFrom('none', 'map'),
        fc.boolean(),
        (stake, tenths, word, audience, proof, isMeant) => {
          const any = threatLevel({ stake, leak: tenths / 10, word });
          const after = step(any, start(any, 1).state, threat('gate', audience, proof, isMeant)).state;
          const binds = (audience === 'market' ? 0.2 : 0) + (proof === 'map' ? 0.1 : 0);
          const credibility = Math.min(1, word / 100 + binds);
          const weight = credibility * 80 * (1 - tenths / 10);
          const atStake = stake + (audience === 'market' ? 1 : 0);
          fc.pre(Math.abs(weight - atStake) > 1e-9);
          const { decision } = decideFor(any, viewFor(any, after, SOUTH));
          expect(decision).toEqual(choose(weight > atStake ? 'stop' : 'go-on'));
        },
      ),
      { numRuns: 150, seed: 11 },
    );
  });

  it('says which of the four decided', () => {
    const part = (numbers: { stake?: number; leak?: number; word?: number }) => {
      const any = threatLevel(numbers);
      const after = step(any, start(any, 1).state, threat('gate', 'alone')).state;
      return decideFor(any, viewFor(any, after, SOUTH)).reasons.find(({ kind }) => kind === 'threat');
    };
    expect(part({ stake: 10 })).toMatchObject({ part: 'pain', by: 10 });
    expect(part({ stake: 30 })).toMatchObject({ part: 'credibility', by: 10 });
    expect(part({ stake: 35, word: 80, leak: 0.6 })).toMatchObject({ part: 'leak' });
    expect(part({ stake: 90 })).toMatchObject({ part: 'stake' });
  });
});

describe('what follows from the answer', () => {
  it('to a threat given in to: the answer and on-yield, whether it was meant or not', () => {
    for (const isMeant of [true, false]) {
      expect(changes(answered(threat('gate', 'alone', 'none', isMeant), 'stop').trace)).toEqual([
        ['option', TRADE, -10],
        ['yield', STAKE, -1],
      ]);
    }
  });

  it('to a threat that is meant and not given in to: it is carried out', () => {
    expect(changes(answered(threat('gate', 'alone'), 'go-on').trace)).toEqual([
      ['option', TRADE, 5],
      ['carry', TRADE, -30],
      ['carry', WORD, 15],
    ]);
  });

  it('to a threat that is not meant and not given in to: it is dropped, which costs more in public', () => {
    const dropped = (audience: string) => changes(answered(threat('gate', audience, 'none', false), 'go-on').trace);
    expect(dropped('alone')).toEqual([
      ['option', TRADE, 5],
      ['drop', WORD, -15],
    ]);
    expect(dropped('market').slice(1)).toEqual([
      ['drop', WORD, -15],
      ['drop', WORD, -10],
    ]);
  });

  it('to an offer that is taken: it is kept if meant, else broken; to one refused, nothing', () => {
    const offer = (isMeant: boolean, answer: string) =>
      changes(answered(threat('gift', 'alone', 'none', isMeant), answer).trace).slice(1);
    expect(offer(true, 'stop')).toEqual([
      ['yield', STAKE, -1],
      ['carry', TRADE, 20],
      ['carry', WORD, 15],
    ]);
    expect(offer(false, 'stop')).toEqual([
      ['yield', STAKE, -1],
      ['drop', WORD, -15],
    ]);
    for (const isMeant of [true, false]) expect(offer(isMeant, 'go-on')).toEqual([]);
  });

  it('is explained: every change follows from the answer’s entry', () => {
    const { trace } = answered(threat(), 'go-on');
    const [entry] = trace;
    expect(entry).toMatchObject({ kind: 'decision', seat: SOUTH });
    for (const change of trace) {
      if (change.kind === 'change') expect(change.because).toContain((entry as TraceEntry).entry);
    }
  });
});

describe('what the seats see of a threat', () => {
  const seen = (state: GameState, seat: number) => viewFor(level, state, seat);
  const ids = (state: GameState, seat: number): string[] =>
    optionsIn(point)
      .filter(({ index }) => (seen(state, seat).taken[index] ?? 0) > 0)
      .map(({ id }) => id);

  it('the target sees all of it but whether it is meant', () => {
    const [meant, empty] = [true, false].map((isMeant) => threatened(threat('gate', 'alone', 'map', isMeant)));
    expect(ids(meant as GameState, NORTH)).toEqual(['gate', 'alone', 'map', 'meant']);
    expect(ids(meant as GameState, SOUTH)).toEqual(['gate', 'alone', 'map']);
    expect(seen(meant as GameState, SOUTH)).toEqual(seen(empty as GameState, SOUTH));
  });

  it('and so answers alike, whether it is meant or not', () => {
    const [meant, empty] = [true, false].map((isMeant) =>
      decideFor(level, seen(threatened(threat('gate', 'market', 'map', isMeant)), SOUTH)),
    );
    expect(meant).toEqual(empty);
  });

  it('a third seat never sees whether it is meant', () => {
    expect(ids(threatened(threat('gate', 'market', 'none', true)), EAST)).toEqual(['gate', 'market', 'none']);
  });

  it.each([
    ['said in secret', threat('gate', 'alone')],
    ['shown in secret', threat('gate', 'market', 'letter')],
  ])('a third seat hears nothing of one that is %s, but sees the answer', (_, decision) => {
    const { state, trace } = step(level, first, decision);
    expect(trace[0]).toMatchObject({ kind: 'decision', isOpen: false });
    expect(ids(state, EAST)).toEqual([]);
    expect(ids(step(level, state, choose('stop')).state, EAST)).toEqual(['stop']);
  });

  it('a third seat hears of one that is made openly', () => {
    expect(step(level, first, threat('gate', 'market')).trace[0]).toMatchObject({ kind: 'decision', isOpen: true });
  });
});

describe('a run with a threat', () => {
  it('has an entry for every change, and a cause for every entry', () => {
    for (let seed = 0; seed < 300; seed++) expect(runFaults(level, playRandomly(level, seed))).toEqual([]);
  });

  it('is the same again from the same seed and decisions, and leaves what it was given as it was', () => {
    const frozen = deepFreeze(threatLevel());
    for (let seed = 0; seed < 100; seed++) {
      const run = playRandomly(frozen, seed);
      expect(playRandomly(frozen, seed)).toEqual(run);
      run.decisions.forEach((decision, i) => {
        const before = deepFreeze(structuredClone(run.states[i] as GameState));
        expect(step(frozen, before, decision).state).toEqual(run.states[i + 1]);
      });
    }
  });
});
