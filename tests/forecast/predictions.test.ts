import { describe, expect, it } from 'vitest';
import { quickDecision } from '../../src/bots/quickDecision.ts';
import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { CompiledLevel, Decision } from '../../src/engine/types.ts';
import { tryOptions } from '../../src/forecast/compareOptions.ts';
import { explore } from '../../src/forecast/explore.ts';
import { HABITS, habitDecision } from '../../src/forecast/habits.ts';
import { playOut } from '../../src/forecast/playOut.ts';
import { playElsewhere } from '../../src/forecast/worlds.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { predictLevel } from '../support/predictLevel.ts';
import { realLevel } from '../support/realLevels.ts';

const without = (level: CompiledLevel): CompiledLevel => ({
  ...level,
  decisions: level.decisions.filter(({ kind }) => kind !== 'predict'),
});
const small = predictLevel();

describe('an exploration passes over predictions', () => {
  it('finds the very same as in a level that never asks', () => {
    const size = { runs: 300, optionRuns: 12, futures: 2, habitRuns: 12, styleRuns: 6 };
    for (const level of [small, realLevel('the-deal')]) {
      expect(explore(level, size)).toEqual(explore(without(level), size));
    }
  });

  it('what seats do for the best stays the same where a question is asked between them and the end of a turn', () => {
    for (const id of ['the-bloc', 'the-summit', 'the-warning']) {
      const ends = [realLevel(id), without(realLevel(id))].map((level) =>
        Array.from({ length: 40 }, (_, i) =>
          playOut(level, start(level, i + 1).state, (state) => quickDecision(level, state)),
        ),
      );
      const [asked, unasked] = ends.map((all) => all.map((end) => end?.gauges));
      expect(asked).toEqual(unasked);
    }
  });

  it('compares no guess with another', () => {
    const ids = tryOptions(small, 'random', 1, 4, 1).map(([id]) => id);
    expect(ids.filter((id) => id.startsWith('guess-'))).toEqual([]);
  });

  it('no habit guesses', () => {
    const asked = step(small, start(small, 1).state, { kind: 'choose', option: 'plant' }).state;
    for (const habit of HABITS) expect(habitDecision(small, asked, habit)).toEqual({ kind: 'guess', guess: null });
  });

  it('random play guesses something else from seed to seed, so that recorded games hold right and wrong ones', () => {
    const guesses = Array.from({ length: 12 }, (_, seed) =>
      playRandomly(small, seed).decisions.flatMap((decision) => (decision.kind === 'guess' ? [decision.guess] : [])),
    ).flat();
    for (const option of ['letter', 'visit', 'nothing', 'frost', 'mild']) expect(guesses).toContain(option);
    expect(new Set(guesses.filter((what) => typeof what === 'number')).size).toBeGreaterThan(4);
  });
});

describe('in a hundred worlds', () => {
  const level = realLevel('the-warning');
  const seat = level.seats.findIndex(({ id }) => id === 'pyongyang');
  const decided: readonly Decision[] = ['accounts', 'defy', 'fast', 'deny', 'flour', 'moscow'].map((option) => ({
    kind: 'choose',
    option,
  }));

  it('what was expected shifts no decision and changes no world', () => {
    const guesses: Decision = { kind: 'guess', guess: 'banks' };
    const guessed = [...decided.slice(0, 3), guesses, ...decided.slice(3)];
    for (let seed = 1; seed <= 12; seed++) {
      const [one, other] = [decided, guessed].map((decisions) => playElsewhere({ level, seat, decisions }, seed));
      expect(one).toEqual(other);
    }
  });
});
