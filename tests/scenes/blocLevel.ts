import type { PlayableLevel } from '../../src/level/compileLevel.ts';
import { createGameStore, type GameStore } from '../../src/store/gameStore.ts';
import { smallPlayable } from '../support/smallLevel.ts';

/** Ties of the level for the web's tests, with their strengths at the start. */
const TIES = {
  'beijing-moscow': 52,
  'beijing-pyongyang': 56,
  'moscow-pyongyang': 33,
  'washington-seoul': 70,
  'washington-tokyo': 72,
  'seoul-tokyo': 39,
  'beijing-seoul': 40,
  'beijing-tokyo': 30,
  'beijing-washington': 28,
  'seoul-pyongyang': 12,
  'tokyo-pyongyang': 4,
  'seoul-moscow': 24,
  'seoul-kyiv': 18,
  'tokyo-kyiv': 26,
  'washington-kyiv': 62,
} as const;

const BOUND: readonly string[] = ['beijing-pyongyang', 'washington-seoul', 'washington-tokyo'];

const ties = Object.entries(TIES).map(([id, start]) => {
  const bound = BOUND.includes(id) ? 'bound: true, ' : '';
  return `  ${id}: { between: [${id.replace('-', ', ')}], start: ${start}, ${bound}basis: assumption }`;
});

/** Everybody but Kyiv watches two ties, and answers with a third. */
const WATCHERS = {
  washington: ['beijing-moscow', 'moscow-pyongyang', 'seoul-tokyo'],
  moscow: ['washington-kyiv', 'tokyo-kyiv', 'moscow-pyongyang'],
  pyongyang: ['washington-seoul', 'seoul-tokyo', 'beijing-pyongyang'],
  beijing: ['seoul-tokyo', 'washington-seoul', ''],
  seoul: ['moscow-pyongyang', 'beijing-pyongyang', ''],
  tokyo: ['beijing-moscow', 'beijing-pyongyang', ''],
} as const;

const fears = Object.keys(WATCHERS).map(
  (id) => `  ${id}.fear: { unit: points, range: [0, 100], start: 0, basis: assumption, seen: { others: about 8 } }`,
);
const watchers = Object.entries(WATCHERS).map(
  ([id, [power, offence, answer]]) =>
    `  ${id}: { fear: ${id}.fear, power: tie.${power}, near: 60, offence: tie.${offence}, intent: 50, weights: [0.4, 0.1, 0.4, 0.1], patience: 3, answer: [${answer === '' ? '' : `{ change: tie.${answer}, by: 6 }`}], basis: assumption }`,
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

const BOTH = '[tighten, loosen]';
const BEIJING = `moscow: ${BOTH}, pyongyang: ${BOTH}, seoul: ${BOTH}, tokyo: [tighten]`;
const SEOUL = `washington: ${BOTH}, tokyo: ${BOTH}, beijing: ${BOTH}, kyiv: [tighten], pyongyang: ${BOTH}`;
const TOKYO = `washington: ${BOTH}, seoul: ${BOTH}, beijing: [tighten]`;

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
${fears.join('\n')}`,
    web: `
ties:
${ties.join('\n')}
moves:
  tighten: { basis: assumption, effects: [{ change: tie.partner, by: 12 }] }
  loosen: { basis: assumption, effects: [{ change: tie.partner, by: -12 }] }
felt: { security: 30, autonomy: 20, need: 40, risk: 30, basis: assumption }
watchers:
${watchers.join('\n')}
pacts:
  three:
    parties:
      beijing: { security: 30, autonomy: 10 }
      moscow: { security: 30, autonomy: 10 }
      pyongyang: { security: tie.beijing-pyongyang, autonomy: 60 }
    basis: assumption
    on-signed: [{ change: tie.beijing-moscow, by: 20 }]
    on-refused: [{ change: tie.beijing-moscow, by: -4 }]`,
    draws: '',
    goods: '',
    events: '',
    decisions: `
decisions:${[
      point('first', 1, 'beijing', BEIJING, '\n    pacts: [three]'),
      point('second', 2, 'seoul', SEOUL),
      point('third', 3, 'tokyo', TOKYO),
      point('fourth', 4, 'beijing', BEIJING, '\n    pacts: [three]'),
      point('fifth', 5, 'seoul', SEOUL),
    ].join('')}`,
    rules: `
rules:
  drift: { basis: assumption, effects: [{ change: tie.seoul-kyiv, by: 1 }, { change: tie.moscow-pyongyang, by: 2 }] }`,
    endings: `
endings:
  pact: { when: taken.first.pact-three-signed or taken.fourth.pact-three-signed }
  plain: {}`,
  });

/** A run of a level with seven capitals that watch each other's ties, from this seat. */
export function blocGame(seat: 'beijing' | 'seoul' | 'tokyo'): GameStore {
  const { level } = blocLevel();
  return createGameStore(level, { level: level.id, version: 1, seat, seed: 1, decisions: [] });
}
