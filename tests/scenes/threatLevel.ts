import { parse, stringify } from 'yaml';
import { compileLevel } from '../../src/level/compileLevel.ts';
import { LevelError } from '../../src/level/problem.ts';
import { createGameStore, type GameStore } from '../../src/store/gameStore.ts';
import { wordsFor } from '../support/wordsFor.ts';

const LEVEL = `
id: threat
version: 1
dates: ['2023-09-01', '2023-10-01', '2023-11-01']
actors: [washington, pyongyang, beijing]
record: [SM-01]
seats:
  washington: { aims: { stop: { gauge: pyongyang.pace, from: 60, to: 0, weight: 1 } } }
  pyongyang: { aims: { gain: { gauge: pyongyang.pace, from: 0, to: 60, weight: 1 } } }
gauges:
  pyongyang.pace: { unit: points, range: [0, 100], start: 40, basis: assumption, seen: { others: exact } }
  washington.word: { unit: points, range: [0, 100], start: 50, basis: assumption, seen: { others: exact } }
  washington.hurdles: { unit: points, range: [0, 100], start: 0, basis: assumption, seen: { others: exact } }
  beijing.leak: { unit: points, range: [0, 100], start: 40, basis: assumption, seen: { others: exact } }
decisions:
  warning:
    turn: 1
    kind: threaten
    seats: [washington, pyongyang]
    evidence: confirmed
    facts: [SM-01]
    place: pyongyang
    stake: 60
    credibility: washington.word / 100
    basis: assumption
    instruments:
      - { id: word, pain: 5, carried: [{ change: washington.word, by: 1 }] }
      - { id: banks, pain: 80, leak: beijing.leak / 100, carried: [{ change: pyongyang.pace, by: -5 }, { change: washington.hurdles, by: 6 }] }
      - { id: new-thing, pain: 20, carried: [{ change: washington.word, by: 1 }] }
    audiences: [{ id: private, secret: true }, { id: public, binds: 0.2 }]
    proofs: [{ id: none }, { id: satellite, binds: 0.1 }]
    answers:
      - { id: stop, yields: true, effects: [{ change: pyongyang.pace, by: -100 }] }
      - { id: go-on, effects: [{ change: pyongyang.pace, by: 5 }] }
    on-carry: [{ change: washington.word, by: 5 }]
    on-drop: [{ change: washington.word, by: -15 }]
  after:
    turn: 2
    kind: choose
    seat: washington
    evidence: confirmed
    facts: [SM-01]
    place: washington
    options:
      - { id: wait, effects: [{ change: washington.word, by: -100, basis: assumption }] }
      - { id: talk, effects: [{ change: washington.hurdles, by: -6, basis: assumption }] }
  then:
    turn: 3
    kind: choose
    seat: pyongyang
    evidence: confirmed
    facts: [SM-01]
    place: pyongyang
    options: [{ id: wait, effects: [] }, { id: talk, effects: [] }]
endings:
  stopped: { when: pyongyang.pace < 10 }
  plain: {}
flows:
  shells: { route: [sea-rajin-dunai, rail-dunai-tikhoretsk], icon: shell, actor: pyongyang, amount: pyongyang.pace / 10 }
`;

const THREAT = {
  title: 'A title',
  text: 'A text.',
  yield: 'Gave in.',
  drop: 'Let it drop.',
  answer: { title: 'A title', text: 'A text.' },
};

/** Words for the level: those of the threat beside the same few words everywhere. */
function words(): string {
  const authored = parse(LEVEL);
  const { warning, ...others } = authored.decisions;
  const parts = [...warning.instruments, ...warning.audiences, ...warning.proofs, ...warning.answers] as {
    id: string;
  }[];
  const options = parts.map(({ id }) => [
    id,
    {
      label: id,
      detail: 'Costs.',
      did: 'Did it.',
      ...(warning.instruments.some((other: { id: string }) => other.id === id) ? { carried: 'Carried it out.' } : {}),
      ...(warning.answers.some((other: { id: string }) => other.id === id) ? { said: 'Said it.' } : {}),
    },
  ]);
  const whole = parse(wordsFor({ ...authored, decisions: others }));
  return stringify({
    ...whole,
    decisions: { ...whole.decisions, warning: { ...THREAT, options: Object.fromEntries(options) } },
  });
}

/** A run of a small level with one threat, from this seat. @throws LevelError if the level is wrong */
export function threatGame(seat: 'washington' | 'pyongyang'): GameStore {
  const text = words();
  const made = compileLevel(
    { folder: 'levels/threat', level: LEVEL, text: { de: text, en: text } },
    {
      facts: new Set(['SM-01']),
      places: new Set(['pyongyang', 'washington']),
      routes: new Set(['sea-rajin-dunai', 'rail-dunai-tikhoretsk']),
      icons: new Set(['shell']),
      levels: new Set(['threat']),
    },
  );
  if (!made.ok) throw new LevelError(made.problems);
  const { level } = made.value;
  return createGameStore(level, { level: level.id, version: 1, seat, seed: 1, decisions: [] });
}
