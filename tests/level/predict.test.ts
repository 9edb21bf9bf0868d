import { describe, expect, it } from 'vitest';
import type { PredictPoint } from '../../src/engine/types.ts';
import { neededTexts } from '../../src/level/neededTexts.ts';
import { authoredMove, decisionOf, readPlaythrough, writePlaythrough } from '../../src/level/playthrough.ts';
import { predictLevel } from '../support/predictLevel.ts';

const level = predictLevel();
const point = (id: string): PredictPoint => level.decisions.find((any) => any.id === id) as PredictPoint;

describe('a prediction as its author wrote it', () => {
  it('has options, of which the last takes what is left, and the condition on which it is settled', () => {
    const { options, drawn, settledIn, settled } = point('guess-reply');
    expect(options.map(({ id, right }) => [id, right === null])).toEqual([
      ['letter', false],
      ['visit', false],
      ['nothing', true],
    ]);
    expect([drawn, settledIn]).toEqual([null, 0]);
    expect(settled).not.toBeNull();
  });

  it('or a gauge with what can be drawn, how far off is near, and the turn in which it is settled', () => {
    const { options, drawn, settledIn, settled } = point('guess-grain');
    expect(drawn).toEqual({ gauge: 0, range: [20, 80], within: 4 });
    expect([options, settledIn, settled]).toEqual([[], 2, null]);
  });

  it('numbers no option: nothing in the level can point to a guess', () => {
    expect(level.optionIds).toEqual(['plant', 'rest', 'letter', 'visit', 'sleep', 'stop', 'go-on']);
  });

  it('needs the question, and of each option its words and what came; of a drawn gauge nothing more', () => {
    const needed = [...neededTexts(level).values()].map(({ path, kind }) => `${path.join('.')}: ${kind}`);
    expect(needed.filter((line) => line.startsWith('decisions.guess-frost'))).toEqual([
      'decisions.guess-frost.title: title',
      'decisions.guess-frost.text: card',
      'decisions.guess-frost.options.frost.label: label',
      'decisions.guess-frost.options.frost.came: did',
      'decisions.guess-frost.options.mild.label: label',
      'decisions.guess-frost.options.mild.came: did',
    ]);
    expect(needed.filter((line) => line.startsWith('decisions.guess-grain'))).toHaveLength(2);
  });
});

describe('guesses in a recorded game', () => {
  const written = `name: a game
seat: north
seed: 1
decisions:
  - plant
  - visit
  - guess: 50
  - guess: none
`;

  it('are an option’s id, a value, or none, and are written as they are read', () => {
    const game = readPlaythrough('a.yaml', written);
    const decisions = game.decisions.map((move, at) => decisionOf(level, at, move));
    expect(decisions).toEqual([
      { kind: 'choose', option: 'plant' },
      { kind: 'guess', guess: 'visit' },
      { kind: 'guess', guess: 50 },
      { kind: 'guess', guess: null },
    ]);
    const again = decisions.map((decision, at) => authoredMove(level, at, decision));
    expect(writePlaythrough({ ...game, decisions: again })).toBe(written);
  });

  it.each(['guess: much', 'guess: [1]', 'guess: ~'])('cannot be "%s"', (wrong) => {
    expect(() => readPlaythrough('a.yaml', written.replace('guess: 50', wrong))).toThrow('a.yaml:7 decisions[2]');
  });
});
