import { describe, expect, test } from 'vitest';
import sprite from '../../assets/audio/cues.json' with { type: 'json' };
import { CUES, cuesFor } from '../../src/audio/cueFor.ts';
import { decideAndAnswer, startRun } from '../../src/bots/playRun.ts';
import { realLevel } from '../support/realLevels.ts';

describe('cues', () => {
  const level = realLevel('the-deal');
  const first = startRun(level, 0, 3);

  test('every cue stands in the sprite, and nothing else does', () => {
    expect(Object.keys(sprite).sort()).toEqual([...CUES].sort());
  });

  test('a choice sounds like paper', () => {
    const { trace } = decideAndAnswer(level, first.state, 0, { kind: 'choose', option: 'beijing' });
    expect(cuesFor(level, trace)[0]).toBe('paper');
  });

  test('a deal is heard, and then the wagons', () => {
    const { state } = decideAndAnswer(level, first.state, 0, { kind: 'choose', option: 'beijing' });
    const { trace } = decideAndAnswer(level, state, 0, { kind: 'accept' });
    expect(cuesFor(level, trace).slice(0, 2)).toEqual(['accept', 'rail']);
  });

  test('leaving pushes back a chair; a counter-offer sets down counters', () => {
    const { state } = decideAndAnswer(level, first.state, 0, { kind: 'choose', option: 'beijing' });
    expect(cuesFor(level, decideAndAnswer(level, state, 0, { kind: 'leave' }).trace)[0]).toBe('leave');
    const goods = [1, 0, 8, 5, 3];
    expect(cuesFor(level, decideAndAnswer(level, state, 0, { kind: 'propose', goods }).trace)[0]).toBe('counter');
  });

  test('there are never more than three, and an ending is always among them', () => {
    const ending = { kind: 'ending', ending: 0, entry: 9, turn: 6, because: [] } as const;
    const { state } = decideAndAnswer(level, first.state, 0, { kind: 'choose', option: 'beijing' });
    const { trace } = decideAndAnswer(level, state, 0, { kind: 'accept' });
    const event = { kind: 'event', event: 0, reading: null, entry: 8, turn: 6, because: [] } as const;
    expect(cuesFor(level, [...trace, event, ending])).toEqual(['accept', 'rail', 'ending']);
  });

  test('what did not happen is silent', () => {
    expect(cuesFor(level, [])).toEqual([]);
  });
});
