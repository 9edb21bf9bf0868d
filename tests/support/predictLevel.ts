import type { CompiledLevel } from '../../src/engine/types.ts';
import { smallLevel } from './smallLevel.ts';

/**
 * Two neighbours, three turns. North is asked what South will do, draws where its grain will be, and is asked of the frost;
 * South's letter is secret. The frost always comes in turn 2; the grain falls by 5 at the end of every turn.
 */
export const predictLevel = (settled = '2'): CompiledLevel =>
  smallLevel({
    head: `
id: small
version: 1
dates: ['2023-01-01', '2023-02-01', '2023-03-01']
actors: [north, south]
record: [SM-01]`,
    goods: '',
    decisions: `
decisions:
  sow:
    turn: 1
    kind: choose
    seat: north
    evidence: confirmed
    facts: [SM-01]
    place: field
    options:
      - { id: plant, basis: assumption, effects: [{ change: north.grain, by: 10 }] }
      - { id: rest, effects: [] }
  guess-reply:
    turn: 1
    kind: predict
    seat: north
    evidence: confirmed
    facts: [SM-01]
    place: field
    options:
      - { id: letter, right: taken.reply.letter }
      - { id: visit, right: taken.reply.visit and north.grain > 0 }
      - { id: nothing }
    settled: taken.reply.letter or taken.reply.visit or taken.reply.sleep
  guess-grain:
    turn: 1
    kind: predict
    seat: north
    when: not taken.sow.rest
    evidence: confirmed
    facts: [SM-01]
    place: field
    gauge: north.grain
    range: [20, 80]
    within: 4
    settled: ${settled}
  guess-frost:
    turn: 1
    kind: predict
    seat: north
    evidence: confirmed
    facts: [SM-01]
    place: field
    options:
      - { id: frost, right: fired.frost }
      - { id: mild }
    settled: 3
  reply:
    turn: 1
    kind: choose
    seat: south
    evidence: confirmed
    facts: [SM-01]
    place: field
    options:
      - { id: letter, secret: true, basis: assumption, effects: [{ change: south.trust, by: 1 }] }
      - { id: visit, basis: assumption, effects: [{ change: south.trust, by: 2 }] }
      - { id: sleep, effects: [{ end: true }] }
  last:
    turn: 3
    kind: choose
    seat: north
    evidence: confirmed
    facts: [SM-01]
    place: field
    options:
      - { id: stop, effects: [{ end: true }] }
      - { id: go-on, effects: [] }`,
    rules: `
rules:
  eat: { basis: assumption, effects: [{ change: north.grain, by: -5 }] }`,
    events: `
events:
  frost: { when: turn = 2, chance: 1, evidence: confirmed, facts: [SM-01], heard: [north], basis: assumption, effects: [] }`,
    endings: `
endings:
  rich: { when: north.grain > 60 }
  plain: {}`,
  });
