import { describe, expect, it } from 'vitest';
import { start } from '../../src/engine/start.ts';
import { step } from '../../src/engine/step.ts';
import type { TraceEntry } from '../../src/engine/types.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { realLevels } from '../support/realLevels.ts';
import { smallLevel } from '../support/smallLevel.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);
const level = smallLevel();
const isEvent = (entry: TraceEntry): boolean => entry.kind === 'event';

describe('the end of a turn', () => {
  it('comes as often as there are dates, unless the run ends early', () => {
    for (const seed of SEEDS) {
      const { states, trace } = playRandomly(level, seed);
      expect(trace.at(-1)?.turn).toBeLessThanOrEqual(level.dates.length);
      const turns = states.map(({ turn }) => turn);
      expect([...turns].sort((a, b) => a - b)).toEqual(turns);
    }
  });

  it.each([level, ...realLevels])('lets an event of $id happen once at most', (any) => {
    for (const seed of SEEDS) {
      const events = playRandomly(any, seed)
        .trace.filter((entry) => entry.kind === 'event')
        .map(({ event }) => event);
      expect(new Set(events).size).toBe(events.length);
    }
  });

  it('lets an event happen about as often as its chance says', () => {
    const rare = smallLevel({ events: EVENT(0.25), endings: ENDINGS });
    const happened = Array.from({ length: 2000 }, (_, seed) => playRandomly(rare, seed).trace.some(isEvent)).filter(
      Boolean,
    );
    expect(happened.length / 2000).toBeGreaterThan(0.21);
    expect(happened.length / 2000).toBeLessThan(0.29);
  });

  it('lets a certain event always happen and an impossible one never', () => {
    const always = smallLevel({ events: EVENT(1), endings: ENDINGS });
    const never = smallLevel({ events: EVENT(0), endings: ENDINGS });
    for (const seed of SEEDS) {
      expect(playRandomly(always, seed).trace.filter(isEvent)).toHaveLength(1);
      expect(playRandomly(never, seed).trace.filter(isEvent)).toHaveLength(0);
    }
  });

  it('does not let one event shift the luck of another', () => {
    const happens = (chance: number, seed: number): boolean => {
      const two = smallLevel({
        events: EVENT(chance, 'first') + EVENT(0.5, 'second').replace('\nevents:', ''),
        endings: ENDINGS,
      });
      const event = two.events.findIndex(({ id }) => id === 'second');
      return playRandomly(two, seed).trace.some((entry) => entry.kind === 'event' && entry.event === event);
    };
    for (const seed of SEEDS.slice(0, 30)) expect(happens(0, seed)).toBe(happens(1, seed));
  });

  it('lets an early ending come before the last turn, and only an early one', () => {
    const starving = smallLevel({
      rules: 'rules: { eat: { basis: assumption, effects: [{ change: north.grain, by: -50 }] } }',
      events: '',
    });
    const first = step(starving, start(starving, 1).state, { kind: 'choose', option: 'hide' }).state;
    const { state, trace } = step(starving, first, { kind: 'choose', option: 'thank' });
    expect([state.turn, state.point, state.ending]).toEqual([1, -1, 0]);
    expect(trace.at(-1)).toMatchObject({ kind: 'ending', ending: 0 });
    const patient = smallLevel({
      rules: 'rules: { eat: { basis: assumption, effects: [{ change: north.grain, by: -50 }] } }',
      events: '',
      endings: ENDINGS,
    });
    const again = step(patient, step(patient, start(patient, 1).state, { kind: 'choose', option: 'hide' }).state, {
      kind: 'choose',
      option: 'thank',
    });
    expect(again.state.ending).toBe(-1);
  });

  it('gives the last ending to every run that no other takes', () => {
    const reached = new Set(
      SEEDS.map((seed) => level.endings[playRandomly(level, seed).states.at(-1)?.ending ?? -1]?.id),
    );
    expect([...reached].sort()).toEqual(['plain', 'rich', 'starved']);
  });
});

function EVENT(chance: number, id = 'frost'): string {
  return `
events:
  ${id}: { when: turn = 2, chance: ${chance}, evidence: confirmed, facts: [SM-01], basis: assumption, effects: [] }`;
}
const ENDINGS = `
endings:
  hungry: { when: north.grain < 1 }
  plain: {}`;
