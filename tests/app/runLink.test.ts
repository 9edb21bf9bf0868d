import { expect, test } from 'vitest';
import { decodeDecisions, encodeDecisions } from '../../src/app/runLink.ts';
import type { Decision } from '../../src/engine/types.ts';

const guess = (what: string | number | null): Decision => ({ kind: 'guess', guess: what });

test('guesses in an address: an option, a value, nothing', () => {
  const decisions: readonly Decision[] = [
    { kind: 'choose', option: 'guess' },
    guess('engineers'),
    guess(640),
    guess(2.75),
    guess(-3),
    guess(null),
    { kind: 'leave' },
  ];
  const text = encodeDecisions(decisions);
  expect(text).toBe('guess.!guess_engineers.!guess_640.!guess_2_75.!guess_-3.!guess.!leave');
  expect(decodeDecisions(text)).toEqual({ decisions, isWhole: true });
});

test.each(['!guess_', '!guess_2_', '!guess_2_7_5', '!guess_Engineers', '!guess_1e9', '!guess_--1'])(
  'what is no guess, such as "%s", is not taken for one',
  (word) => {
    expect(decodeDecisions(word)).toEqual({ decisions: [], isWhole: false });
  },
);
