import type { PlayableLevel } from '../../src/level/compileLevel.ts';
import { smallPlayable } from './smallLevel.ts';

/** What can be set in the level with a web. */
export interface WebNumbers {
  /** What the pact of three brings East; it costs it 20. */
  readonly eastGains?: number;
  /** What it brings North, as an amount; it costs it 10. */
  readonly northGains?: string;
  /** By how much West's fear may grow before it answers. */
  readonly patience?: number;
  /** Answer of each side to the other's arms, per turn. */
  readonly answer?: number;
}

/**
 * North and South are seats, East is North's friend, West is South's friend and watches North and East. Three turns; North
 * pulls in each, South in the second.
 */
export const webLevel = ({
  eastGains = 10,
  northGains = '30',
  patience = 6,
  answer = 0.3,
}: WebNumbers = {}): PlayableLevel =>
  smallPlayable({
    head: `
id: small
version: 1
dates: ['2023-01-01', '2023-02-01', '2023-03-01']
actors: [north, south, east, west]
record: [SM-01]`,
    seats: `
seats:
  north: { aims: { safety: { gauge: north.safety, from: 0, to: 100, weight: 1 } } }
  south: { aims: { calm: { gauge: south.arms, from: 20, to: 0, weight: 1 } } }`,
    gauges: `
gauges:
  north.safety: { unit: points, range: [0, 100], start: 50, basis: assumption, seen: { others: exact } }
  north.arms: { unit: points, range: [0, 100], start: 0, decimals: 3, basis: assumption, seen: { others: exact } }
  south.arms: { unit: points, range: [0, 100], start: 0, decimals: 3, basis: assumption, seen: { others: exact } }
  west.fear: { unit: points, range: [0, 100], start: 0, basis: assumption, seen: { others: about 5 } }`,
    web: `
traits:
  power: { of: { north: 40, south: 30, east: 80, west: 90 }, basis: assumption }
  quarrel: { of: { north: 30, south: 10, east: 60, west: 20 }, basis: assumption }
ties:
  north-east: { between: [north, east], start: 40, bound: true, basis: SM-01 }
  north-south: { between: [north, south], start: 20, basis: assumption }
  south-west: { between: [south, west], start: [50, 60], bound: 'taken.second.west-tighten', basis: assumption }
moves:
  tighten:
    basis: assumption
    effects: [{ change: tie.partner, by: 10 }, { change: self.arms, by: power.partner / 40 }]
  loosen:
    basis: assumption
    when: tie.partner > 30
    effects: [{ change: tie.partner, by: -10 }]
  promise:
    secret: true
    basis: assumption
    effects: [{ change: tie.partner, by: 4, after: 1 }]
felt:
  security: power.partner / 2
  autonomy: power.partner / 4
  need: 100 - power.self
  risk: quarrel.partner
  basis: assumption
watchers:
  west:
    fear: west.fear
    power: tie.north-east
    near: 50
    offence: north.arms
    intent: quarrel.north
    weights: [0.4, 0.1, 0.3, 0.2]
    patience: ${patience}
    answer: [{ change: tie.south-west, by: 15 }]
    basis: assumption
spirals:
  race:
    gauges: [north.arms, south.arms]
    answer: [${answer}, ${answer}]
    burden: [0.6, 0.6]
    grievance: [1, 1]
    basis: assumption
pacts:
  three:
    parties:
      north: { security: '${northGains}', autonomy: 10 }
      south: { security: tie.north-south, autonomy: 15 }
      east: { security: ${eastGains}, autonomy: 20 }
    basis: assumption
    on-signed: [{ change: north.safety, by: 30 }]
    on-refused: [{ change: north.safety, by: -10 }]`,
    draws: '',
    goods: '',
    events: '',
    decisions: `
decisions:
  first:
    turn: 1
    kind: align
    seat: north
    evidence: confirmed
    facts: [SM-01]
    place: field
    partners: { east: [tighten, loosen, promise], south: [tighten] }
    pacts: [three]
  second:
    turn: 2
    kind: align
    seat: south
    evidence: confirmed
    facts: [SM-01]
    place: field
    partners: { west: [tighten, loosen], north: [tighten, loosen] }
  third:
    turn: 3
    kind: align
    seat: north
    evidence: confirmed
    facts: [SM-01]
    place: field
    partners: { east: [tighten, loosen], south: [tighten, loosen] }`,
    rules: `
rules:
  safe: { basis: assumption, effects: [{ change: north.safety, by: felt.security.north - felt.entrapment.north - west.fear / 4 }] }`,
    endings: `
endings:
  pact: { when: taken.first.pact-three-signed }
  plain: {}`,
  });
