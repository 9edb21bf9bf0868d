import { describe, expect, it } from 'vitest';
import { createGameStore } from '../../src/store/gameStore.ts';
import { minutesOf } from '../../src/store/protocol.ts';
import { realLevels } from '../support/realLevels.ts';
import { recordedGames } from '../support/recordedGames.ts';

describe.each(realLevels.map((level) => [level.id, level] as const))('the protocol of %s', (_, level) => {
  it('has every decision of a recorded game, among what was open, with numbers on the seat’s own screen', () => {
    for (const run of recordedGames(level)) {
      const game = createGameStore(level, run).getState();
      const minutes = minutesOf(game);
      expect(minutes.map(({ decision }) => decision)).toEqual(run.decisions);
      for (const { before, decision, open, changes } of minutes) {
        if (open.length > 0) expect(open).toContainEqual(decision);
        for (const { gauge } of changes) expect(before.level.gauges[gauge]?.shownTo).toContain(game.seat);
      }
    }
  });
});
