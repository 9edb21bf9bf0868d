import { describe, expect, it } from 'vitest';
import { start } from '../../src/engine/start.ts';
import type { GameState } from '../../src/engine/types.ts';
import { viewFor } from '../../src/engine/viewFor.ts';
import type { Game } from '../../src/store/gameStore.ts';
import { flowsOf } from '../../src/store/selectors.ts';
import { realLevel } from '../support/realLevels.ts';

const level = realLevel('the-summit');
const seats = level.seats.map(({ id }) => id);

/** Streams as a seat sees them, with so many million rounds shipped. */
function icons(seat: string, shipped: number): readonly string[] {
  const { state } = start(level, 1);
  const at = level.gauges.findIndex(({ id }) => id === 'pyongyang.shipped');
  const after: GameState = { ...state, gauges: state.gauges.map((value, i) => (i === at ? shipped : value)) };
  const view = viewFor(level, after, seats.indexOf(seat));
  return flowsOf({ level, view } as Game).map(({ flow }) => flow.icon);
}

describe('what flows on the map', () => {
  it.each(seats)('is nothing at first, as %s sees it', (seat) => {
    expect(icons(seat, 0)).toEqual([]);
  });

  it('is what the seat surely sees: not what it has no number of, nor what may be nothing', () => {
    expect(icons('moscow', 0.01)).toEqual(['shell']);
    expect(icons('washington', 0.01)).toEqual([]);
    expect(icons('washington', 2)).toEqual(['shell']);
    expect(icons('beijing', 2)).toEqual([]);
  });
});
