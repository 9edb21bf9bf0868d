import type { PlayableLevel } from '../../src/level/compileLevel.ts';
import { createGameStore, type GameStore } from '../../src/store/gameStore.ts';
import { smallPlayable } from '../support/smallLevel.ts';

/** Ties of the level for the web's tests, with their strengths at the start. */
const TIES = {
  'beijing-moscow': 62,
  'beijing-pyongyang': 56,
  'moscow-pyongyang': 34,
  'seoul-washington': 82,
  'tokyo-washington': 86,
  'seoul-tokyo': 38,
  'beijing-seoul': 44,
  'beijing-tokyo': 28,
  'beijing-washington': 22,
  'kyiv-washington': 58,
  'kyiv-seoul': 14,
} as const;

const BOUND: readonly string[] = ['beijing-pyongyang', 'seoul-washington', 'tokyo-washington'];

const ties = Object.entries(TIES).map(
  ([id, start]) =>
    `  ${id}: { between: [${id.replace('-', ', ')}], start: ${start}${BOUND.includes(id) ? ', bound: true' : ''}, basis: assumption }`,
);

const point = (id: string, turn: number, seat: string, partners: string, pacts = ''): string => `
  ${id}:
    turn: ${turn}
    kind: align
    seat: ${seat}
    evidence: confirmed
    facts: [SM-01]
    place: field
    partners: { ${partners} }${pacts}`;

const EAST = 'moscow: [tighten, loosen], pyongyang: [tighten, loosen], seoul: [tighten, loosen], tokyo: [tighten]';
const SEA = 'washington: [tighten, loosen], tokyo: [tighten, loosen], beijing: [tighten, loosen], kyiv: [tighten]';
const ISLAND = 'washington: [tighten, loosen], seoul: [tighten, loosen], beijing: [tighten]';

/** Seven capitals, three of them seats that watch the others, five turns. */
const blocLevel = (): PlayableLevel =>
  smallPlayable({
    head: `
id: small
version: 1
dates: ['2023-01-01', '2023-02-01', '2023-03-01', '2023-04-01', '2023-05-01']
actors: [beijing, moscow, pyongyang, seoul, tokyo, washington, kyiv]
record: [SM-01]`,
    seats: `
seats:
  beijing: { aims: { calm: { gauge: beijing.fear, from: 60, to: 0, weight: 1 } } }
  seoul: { aims: { calm: { gauge: seoul.fear, from: 60, to: 0, weight: 1 } } }
  tokyo: { aims: { calm: { gauge: tokyo.fear, from: 60, to: 0, weight: 1 } } }`,
    gauges: `
gauges:
  beijing.fear: { unit: points, range: [0, 100], start: 0, basis: assumption, seen: { others: exact } }
  seoul.fear: { unit: points, range: [0, 100], start: 0, basis: assumption, seen: { others: exact } }
  tokyo.fear: { unit: points, range: [0, 100], start: 0, basis: assumption, seen: { others: exact } }
  washington.fear: { unit: points, range: [0, 100], start: 0, basis: assumption, seen: { others: about 6 } }`,
    web: `
ties:
${ties.join('\n')}
moves:
  tighten: { basis: assumption, effects: [{ change: tie.partner, by: 12 }] }
  loosen: { basis: assumption, effects: [{ change: tie.partner, by: -12 }] }
felt: { security: 30, autonomy: 20, need: 40, risk: 30, basis: assumption }
watchers:
  beijing: { fear: beijing.fear, power: tie.seoul-tokyo, near: 50, offence: tie.seoul-washington, intent: 40, weights: [0.5, 0.1, 0.3, 0.1], patience: 3, answer: [{ change: tie.beijing-pyongyang, by: 10 }], basis: assumption }
  seoul: { fear: seoul.fear, power: tie.moscow-pyongyang, near: 90, offence: tie.beijing-pyongyang, intent: 60, weights: [0.4, 0.1, 0.4, 0.1], patience: 3, answer: [{ change: tie.seoul-tokyo, by: 9 }], basis: assumption }
  tokyo: { fear: tokyo.fear, power: tie.beijing-moscow, near: 60, offence: tie.beijing-pyongyang, intent: 50, weights: [0.4, 0.1, 0.4, 0.1], patience: 4, answer: [{ change: tie.tokyo-washington, by: 6 }], basis: assumption }
  washington: { fear: washington.fear, power: tie.beijing-moscow, near: 20, offence: tie.moscow-pyongyang, intent: 50, weights: [0.4, 0.1, 0.4, 0.1], patience: 4, answer: [{ change: tie.kyiv-washington, by: 5 }], basis: assumption }
pacts:
  three:
    parties:
      seoul: { security: 30, autonomy: 10 }
      tokyo: { security: tie.seoul-tokyo, autonomy: 40 }
      washington: { security: 30, autonomy: 10 }
    basis: assumption
    on-signed: [{ change: tie.seoul-tokyo, by: 20 }]
    on-refused: [{ change: tie.seoul-tokyo, by: -4 }]`,
    draws: '',
    goods: '',
    events: '',
    decisions: `
decisions:${point('first', 1, 'beijing', EAST)}${point('second', 2, 'seoul', SEA, '\n    pacts: [three]')}${point('third', 3, 'tokyo', ISLAND)}${point('fourth', 4, 'beijing', EAST)}${point('fifth', 5, 'seoul', SEA)}`,
    rules: `
rules:
  drift: { basis: assumption, effects: [{ change: tie.kyiv-seoul, by: 1 }] }`,
    endings: `
endings:
  pact: { when: taken.second.pact-three-signed }
  plain: {}`,
  });

/** A run of a level with seven capitals and their ties, from this seat. */
export function blocGame(seat: 'beijing' | 'seoul' | 'tokyo'): GameStore {
  const { level } = blocLevel();
  return createGameStore(level, { level: level.id, version: 1, seat, seed: 1, decisions: [] });
}
