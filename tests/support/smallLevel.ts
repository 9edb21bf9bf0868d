import { parse } from 'yaml';
import type { CompiledLevel } from '../../src/engine/types.ts';
import { compileLevel, type PlayableLevel, type Surroundings } from '../../src/level/compileLevel.ts';
import { LevelError } from '../../src/level/problem.ts';
import { wordsFor } from './wordsFor.ts';

/** The world around small levels: one of everything. */
const SMALL_WORLD: Surroundings = {
  facts: new Set(['SM-01', 'SM-02']),
  places: new Set(['field']),
  routes: new Set(['road']),
  icons: new Set(['wheat']),
  levels: new Set(['small']),
};

/** Two neighbours, four turns: a choice each, a table, a choice that may end it all. Every part can be replaced. */
const PARTS = {
  head: `
id: small
version: 1
dates: ['2023-01-01', '2023-02-01', '2023-03-01', '2023-04-01']
actors: [north, south]
record: [SM-01]`,
  seats: `
seats:
  north: { aims: { bread: { gauge: north.grain, from: 0, to: 100, weight: 1 } } }
  south: { aims: { warmth: { gauge: south.coal, from: 0, to: 50, weight: 1 } } }`,
  gauges: `
gauges:
  north.grain: { unit: tonnes, range: [0, 100], start: [40, 60], basis: assumption, seen: { south: about 10 } }
  south.coal: { unit: tonnes, range: [0, 50], start: 20, decimals: 1, basis: assumption }
  south.trust: { unit: points, range: [0, 10], start: 5, basis: assumption, seen: { others: exact } }`,
  draws: `
draws:
  winter: { range: [0, 1], basis: assumption, known: [south] }`,
  web: '',
  goods: `
goods:
  grain: { from: north, unit: tonnes, step: 2, icon: wheat, full: 20, half: 6, each: 0.5, rise: 0.05, basis: assumption }
  coal: { from: south, unit: tonnes, step: 1, icon: wheat, full: 15 + 5 * draw.winter, half: 4, each: 1, rise: 0.1, basis: assumption }`,
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
      - { id: plant, basis: assumption, effects: [{ change: north.grain, by: -10 }, { change: north.grain, by: 30, after: 2 }] }
      - { id: hide, secret: true, basis: assumption, effects: [{ change: north.grain, by: 4, after: 1 }] }
      - { id: beg, when: north.grain < 50, basis: assumption, effects: [{ change: south.trust, by: -1 }] }
  reply:
    turn: 1
    kind: choose
    seat: south
    evidence: confirmed
    facts: [SM-01]
    place: field
    options:
      - { id: thank, basis: assumption, effects: [{ change: south.trust, by: 2 }] }
      - { id: grumble, basis: assumption, effects: [{ change: south.trust, by: -south.trust }] }
  market:
    turn: 2
    kind: offer
    seats: [north, south]
    evidence: confirmed
    facts: [SM-01]
    place: field
    rounds: 3
    goods: { grain: 5, coal: 4 }
    alternative: { north: 1, south: 1 }
    patience: { north: 0.9, south: 0.8 }
    basis: assumption
    each-round: [{ change: south.coal, by: -0.5 }]
    on-deal:
      - { change: north.grain, by: -given.grain }
      - { change: south.coal, by: -given.coal }
    on-leave: [{ change: south.trust, by: -3 }]
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
  eat: { basis: assumption, effects: [{ change: north.grain, by: -5 }, { change: south.trust, by: north.grain / 100 }] }`,
  events: `
events:
  frost:
    when: turn >= 2
    chance: 0.5
    evidence: confirmed
    facts: [SM-01]
    heard: [north]
    basis: assumption
    effects: [{ change: north.grain, by: -8 }]
    report: { gauge: south.coal, within: 3, wrong: 0.5, off: -40 }`,
  endings: `
endings:
  starved: { when: north.grain < 20, early: true }
  rich: { when: north.grain > 60 }
  plain: {}`,
};

/** A part of the small level. */
export type Part = keyof typeof PARTS;

/** The small level as its author would write it, some parts replaced; an empty part is left out. */
function smallYaml(replaced: Partial<Record<Part, string>> = {}): string {
  return `${Object.values({ ...PARTS, ...replaced })
    .join('\n')
    .trim()}\n`;
}

/**
 * The small level, compiled like any other.
 * @throws LevelError if a replaced part is wrong
 */
export function smallLevel(replaced: Partial<Record<Part, string>> = {}): CompiledLevel {
  return smallPlayable(replaced).level;
}

/**
 * The small level with its words.
 * @throws LevelError if a replaced part is wrong
 */
export function smallPlayable(replaced: Partial<Record<Part, string>> = {}): PlayableLevel {
  const level = smallYaml(replaced);
  const words = wordsFor(parse(level));
  const made = compileLevel({ folder: 'levels/small', level, text: { de: words, en: words } }, SMALL_WORLD);
  if (!made.ok) throw new LevelError(made.problems);
  return made.value;
}
