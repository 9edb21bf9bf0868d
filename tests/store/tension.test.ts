import { describe, expect, it } from 'vitest';
import { tensionOf } from '../../src/store/tension.ts';
import { realLevels } from '../support/realLevels.ts';

describe.each(realLevels)('tension in $id', (level) => {
  const gauges = level.gauges;
  it.each(level.seats.map((seat, i) => ({ ...seat, i })))(
    '$id: 0 with all aims reached, 1 with none begun',
    ({ aims, i }) => {
      const seen = (pick: (aim: (typeof aims)[number]) => number) => ({
        gauges: gauges.map((_, gauge) => {
          const aim = aims.find((one) => one.gauge === gauge);
          const value = aim ? pick(aim) : 0;
          return { kind: 'exact', low: value, high: value };
        }),
      });
      const at = (pick: (aim: (typeof aims)[number]) => number): number =>
        tensionOf({ level, seat: i, view: seen(pick) } as never);
      expect(at(({ to }) => to)).toBe(0);
      expect(at(({ from }) => from)).toBe(1);
      expect(at(({ from, to }) => (from + to) / 2)).toBeCloseTo(1 / 3);
    },
  );
});
