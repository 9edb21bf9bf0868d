import { describe, expect, it } from 'vitest';
import { formatAmount, formatRange } from '../../src/text/format.ts';

describe('a range', () => {
  it('is one number where both ends are the same', () => {
    expect(formatRange('7', '7')).toBe('7');
  });

  it('does not break after its dash', () => {
    expect(formatRange('12', '42')).toBe('12\u2013\u206042');
    expect(formatAmount('de', 0.5, 2, 1, 'Tonne | Tonnen')).toBe('0,5\u2013\u20602,0\u00a0Tonnen');
  });
});
