import { describe, expect, it } from 'vitest';
import { createGameStore } from '../../src/store/gameStore.ts';
import { realLevel } from '../support/realLevels.ts';

const level = realLevel('the-warning');
const RUN = { level: level.id, version: level.version, seat: 'washington', seed: 7, decisions: [] };

describe('what is worked out ahead', () => {
  it('is what the decision leads to, and nothing is to be seen of it before', () => {
    const plain = createGameStore(level, RUN);
    const ahead = createGameStore(level, RUN);
    const { options } = plain.getState().view;
    if (options.kind !== 'choose') throw new Error('the first card has no options');
    const before = ahead.getState();
    for (const option of options.options) ahead.getState().rehearse({ kind: 'choose', option });
    expect(ahead.getState()).toBe(before);
    const option = options.options.at(-1) ?? '';
    for (const store of [plain, ahead]) store.getState().decide({ kind: 'choose', option });
    const { trace, state, decisions, marks } = plain.getState();
    expect(ahead.getState()).toMatchObject({ trace, state, decisions, marks });
    expect(trace.length).toBeGreaterThan(0);
  });

  it('is refused as the decision itself is', () => {
    const store = createGameStore(level, RUN);
    expect(() => store.getState().rehearse({ kind: 'choose', option: 'nobody-has-this' })).toThrow();
  });
});
