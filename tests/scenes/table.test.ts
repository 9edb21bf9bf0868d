import { describe, expect, it } from 'vitest';
import { leanOf } from '../../src/scenes/parts/leanOf.ts';
import { tableLayout } from '../../src/scenes/parts/tableLayout.ts';

const SIZES = [
  [390, 270],
  [820, 660],
  [320, 240],
  [270, 390],
  [660, 820],
  [240, 320],
  [3000, 1400],
] as const;

describe('the table', () => {
  it.each(SIZES)('fits a stage of %i by %i, stacks, words and balance', (width, height) => {
    for (const counts of [
      [2, 3],
      [1, 1],
      [3, 3],
    ] as const) {
      const { table, slots, balance } = tableLayout({ width, height, ratio: 1 }, counts);
      expect(balance.top).toBeGreaterThanOrEqual(table.top + table.height);
      expect(balance.top + balance.height).toBeLessThanOrEqual(height);
      for (const slot of slots.flat()) {
        expect(slot.base - slot.rise - slot.ry).toBeGreaterThanOrEqual(slot.top - 0.01);
        const words = slot.isNarrow ? (slot.isNamed ? 3.5 : 2.3) : slot.isNamed ? 4.6 : 3.5;
        expect(slot.base + slot.ry).toBeLessThan(slot.top + slot.height - slot.font * words);
        expect(slot.left + slot.width).toBeLessThanOrEqual(width);
        expect(slot.rx * 2).toBeLessThanOrEqual(slot.width);
      }
    }
  });

  it.each(SIZES.filter(([width]) => width >= 320))(
    'has places to touch of at least 44 by 44 on %i by %i',
    (width, height) => {
      for (const slot of tableLayout({ width, height, ratio: 1 }, [2, 3]).slots.flat()) {
        expect(slot.width).toBeGreaterThanOrEqual(44);
        // Above the middle is one more, below one fewer.
        expect(slot.height / 2).toBeGreaterThanOrEqual(44);
      }
    },
  );
});

describe('the balance', () => {
  it('is level for equal gains and leans to the larger one', () => {
    expect(leanOf([7, 7])).toBeCloseTo(0);
    expect(leanOf([9, 3])).toBeLessThan(0);
    expect(leanOf([3, 9])).toBeGreaterThan(0);
  });

  it('never leans more than eight degrees', () => {
    for (const gain of [
      [900, -900],
      [-900, 900],
      [0, 0],
      [1, 0],
    ] as const)
      expect(Math.abs(leanOf(gain))).toBeLessThanOrEqual(8);
  });
});
