import { describe, expect, it } from 'vitest';
import { imagine } from '../../src/engine/imagine.ts';
import { start } from '../../src/engine/start.ts';
import { viewFor } from '../../src/engine/viewFor.ts';
import { playRandomly } from '../support/playRandomly.ts';
import { realLevels } from '../support/realLevels.ts';
import { smallLevel } from '../support/smallLevel.ts';

const level = smallLevel();

describe('an imagined state', () => {
  it('takes over what a seat sees and the middle of what it does not', () => {
    const { state } = start(level, 1);
    const imagined = imagine(level, viewFor(level, state, 0), 1);
    expect(imagined.gauges).toEqual([state.gauges[0], 25, 5]);
    expect(imagined.draws).toEqual([0.5]);
  });

  it.each([level, ...realLevels])('looks to its seat in $id as the real one does, but for ranges', (any) => {
    for (let seed = 0; seed < 30; seed++) {
      for (const state of playRandomly(any, seed).states) {
        any.seats.forEach((_, seat) => {
          const view = viewFor(any, state, seat);
          const again = viewFor(any, imagine(any, view, 3), seat);
          expect([again.turn, again.point, again.awaited, again.taken, again.fired, again.table]).toEqual([
            view.turn,
            view.point,
            view.awaited,
            view.taken,
            view.fired,
            view.table,
          ]);
          imagine(any, view, 3).gauges.forEach((value, i) => {
            const [least, most] = any.gauges[i]?.range ?? [0, 0];
            expect(value >= least && value <= most).toBe(true);
          });
        });
      }
    }
  });
});
