import { describe, expect, test } from 'vitest';
import type { Cue } from '../../src/audio/cueFor.ts';
import { cuesOfChange } from '../../src/audio/cuesOfChange.ts';
import type { Run } from '../../src/engine/types.ts';
import { createGameStore, type GameStore, runOf } from '../../src/store/gameStore.ts';
import { isVisible } from '../../src/store/selectors.ts';
import { realLevel } from '../support/realLevels.ts';

const level = realLevel('the-deal');
const seat = level.seats[0]?.id ?? '';
const fresh: Run = { level: level.id, version: level.version, seat, seed: 3, decisions: [] };

/** What is heard of what is done to a game. */
function heard(store: GameStore, act: () => void): readonly Cue[] {
  const cues: Cue[] = [];
  const leave = store.subscribe((game, before) => void cues.push(...cuesOfChange(game, before)));
  act();
  leave();
  return cues;
}

function atTheTable(): GameStore {
  const store = createGameStore(level, fresh);
  store.getState().decide({ kind: 'choose', option: 'beijing' });
  return store;
}

describe('what is heard of a game', () => {
  test('a choice sounds like paper, leaving like a chair', () => {
    const store = createGameStore(level, fresh);
    expect(heard(store, () => store.getState().decide({ kind: 'choose', option: 'beijing' }))[0]).toBe('paper');
    expect(heard(store, () => store.getState().decide({ kind: 'leave' }))[0]).toBe('leave');
  });

  test('a moved stack is heard, one that stays where it is is not', () => {
    const store = atTheTable();
    const good = store.getState().counters?.findIndex((steps) => steps > 0) ?? -1;
    const steps = store.getState().counters?.[good] ?? 0;
    expect(steps).toBeGreaterThan(0);
    expect(heard(store, () => store.getState().arrange(good, steps - 1))).toEqual(['counter']);
    expect(heard(store, () => store.getState().arrange(good, steps - 1))).toEqual([]);
  });

  test('going back, starting again and taking over a run are silent', () => {
    const store = atTheTable();
    store.getState().decide({ kind: 'accept' });
    const run = runOf(store.getState());
    expect(heard(store, () => store.getState().undo(1))).toEqual([]);
    expect(heard(store, () => store.getState().load(level, structuredClone(run)))).toEqual([]);
    expect(heard(store, () => store.getState().restart())).toEqual([]);
    expect(heard(store, () => store.getState().load(realLevel('the-train'), { ...fresh, seat, seed: 1 }))).toEqual([]);
  });

  test('after going back, what is decided anew is heard again', () => {
    const store = atTheTable();
    store.getState().decide({ kind: 'accept' });
    store.getState().undo(1);
    expect(heard(store, () => store.getState().decide({ kind: 'accept' }))[0]).toBe('accept');
  });

  test('a seat hears nothing that it cannot know', () => {
    const store = atTheTable();
    store.getState().decide({ kind: 'accept' });
    const before = store.getState();
    store.getState().decide({ kind: 'guess', guess: 700 });
    const game = store.getState();
    const hidden = game.trace.slice(before.trace.length).filter((entry) => !isVisible(game, entry));
    expect(hidden.length).toBeGreaterThan(0);
    expect(cuesOfChange({ ...game, trace: [...before.trace, ...hidden] }, before)).toEqual([]);
  });
});
