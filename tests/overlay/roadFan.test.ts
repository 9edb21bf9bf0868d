import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/overlay/endingInks.ts';
import { endingsIn, placesOf, type RoadFan, shareFrom, sharesOf, shareWords } from '../../src/overlay/roadFan.ts';

const strand = (ending: number) => ({ decision: 0, ending, at: [], paths: [] });
const fan: RoadFan = {
  strands: [[strand(0), strand(0), strand(4), strand(4)], [strand(4)], []],
  ending: 4,
  names: ['', '', ''],
  inks: DAY,
  inkOf: () => '#000',
};
const sheet = { left: 0, top: 0, width: 400, height: 200 };

describe('the fan of roads', () => {
  it('gives each ending that was reached a height of its own, in the order of the level', () => {
    expect(endingsIn(fan)).toEqual([0, 4]);
    const { heightOf } = placesOf(fan, sheet);
    expect([heightOf(0), heightOf(4)]).toEqual([50, 150]);
  });

  it('sets a fork at the mean of the endings reached from it, and one without runs at the own ending', () => {
    const { forks, end } = placesOf(fan, sheet);
    expect(forks.map(([, y]) => y)).toEqual([100, 150, 150]);
    expect(end[1]).toBe(150);
  });

  it('goes from left to right, all of it on the sheet', () => {
    const { forks, end } = placesOf(fan, sheet);
    const xs = [...forks, end].map(([x]) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(Math.min(...xs)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(400);
  });

  it('tells shares from the first fork and from the last that has runs', () => {
    expect(sharesOf(fan, 4)).toEqual([0.5, 1]);
    expect(sharesOf({ ...fan, strands: [fan.strands[0] ?? []] }, 4)).toEqual([0.5]);
  });

  it('never says that what was reached cannot be', () => {
    // Ending 0 was reached from the first fork alone, 7 only from the second of three; 4 is the own one.
    const three: RoadFan = { ...fan, strands: [fan.strands[0] ?? [], [strand(7)], [strand(0)]] };
    expect(shareWords('en', three, 7)).toEqual(['<1%', '–']);
    expect(shareWords('en', three, 4)).toEqual(['50%', '<1%']);
    expect(shareWords('de', three, 0)).toEqual(['50\u202f%', '100\u202f%']);
  });

  it('counts shares from one fork; a dead end is no ending', () => {
    expect(shareFrom(fan.strands[0] ?? [], 0)).toBe(0.5);
    expect(shareFrom([], 0)).toBe(0);
    expect(endingsIn({ ...fan, strands: [[strand(-1)]] })).toEqual([4]);
  });
});
