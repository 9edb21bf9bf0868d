import { describe, expect, it } from 'vitest';
import { awaitedSeat } from '../../src/engine/awaitedSeat.ts';
import { optionsFor } from '../../src/engine/optionsFor.ts';
import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { Decision, GameState } from '../../src/engine/types.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { realLevels } from '../support/realLevels.ts';
import { smallLevel } from '../support/smallLevel.ts';

const level = smallLevel();
const decide = (state: GameState, ...decisions: readonly Decision[]): GameState =>
  decisions.reduce((at, decision) => step(level, at, decision).state, state);
const market = (): GameState =>
  decide(start(level, 3).state, { kind: 'choose', option: 'plant' }, { kind: 'choose', option: 'thank' });

describe('optionsFor', () => {
  it('gives nothing to a seat that is not awaited, to no seat, and after the end', () => {
    const { state } = start(level, 1);
    for (const seat of [1, -1, 7]) expect(optionsFor(level, state, seat)).toEqual({ kind: 'none' });
    const ended = playRandomly(level, 1).states.at(-1) as GameState;
    for (const seat of [-1, 0, 1]) expect(optionsFor(level, ended, seat)).toEqual({ kind: 'none' });
  });

  it('offers an option only while its condition holds', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { state } = start(level, seed);
      const options = optionsFor(level, state, 0);
      const expected = (state.gauges[0] as number) < 50 ? ['plant', 'hide', 'beg'] : ['plant', 'hide'];
      expect(options).toMatchObject({ kind: 'choose', options: expected });
    }
  });

  it('opens a table with proposing or leaving, and goes on with accepting', () => {
    const opened = market();
    expect(optionsFor(level, opened, 0)).toMatchObject({
      kind: 'offer',
      goods: [0, 1],
      most: [5, 4],
      moves: ['propose', 'leave'],
    });
    const offered = decide(opened, { kind: 'propose', goods: [1, 1] });
    expect(optionsFor(level, offered, 0)).toEqual({ kind: 'none' });
    expect(optionsFor(level, offered, 1)).toMatchObject({ moves: ['propose', 'accept', 'leave'] });
  });

  it('lets nobody propose after the last round', () => {
    const proposal: Decision = { kind: 'propose', goods: [1, 1] };
    const last = decide(market(), proposal, proposal, proposal);
    expect(optionsFor(level, last, awaitedSeat(level, last))).toMatchObject({ moves: ['accept', 'leave'] });
  });

  it.each([level, ...realLevels])('whatever it offers in $id is possible', (any) => {
    for (let seed = 0; seed < 40; seed++) {
      for (const state of playRandomly(any, seed).states) {
        const options = optionsFor(any, state, awaitedSeat(any, state));
        if (options.kind === 'choose')
          for (const option of options.options) step(any, state, { kind: 'choose', option });
        if (options.kind !== 'offer') continue;
        for (const kind of options.moves)
          step(any, state, kind === 'propose' ? { kind, goods: options.most } : { kind });
      }
    }
  });
});
