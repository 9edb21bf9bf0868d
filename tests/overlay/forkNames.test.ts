import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/overlay/endingInks.ts';
import { nameForks } from '../../src/overlay/forkNames.ts';
import { KNOT, placesOf, type RoadFan } from '../../src/overlay/roadFan.ts';

/** Width of a letter and height of a line of the pen below, in CSS pixels. */
const [LETTER, LINE] = [6, 13.5];

/** A pen that writes down where it writes what. */
function notingPen() {
  const written: { line: string; left: number; right: number; top: number; bottom: number }[] = [];
  const pen = {
    measureText: (line: string) => ({ width: line.length * LETTER }),
    strokeText: () => {},
    fillText(line: string, x: number, y: number) {
      const half = (line.length * LETTER) / 2;
      written.push({ line, left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 });
    },
  };
  return { pen: pen as unknown as CanvasRenderingContext2D, written };
}

/** A fan whose forks lie on one height, all of them leading to two endings. */
function fanOf(names: readonly string[]): RoadFan {
  const strands = names.map(() => [0, 1].map((ending) => ({ decision: 0, ending, at: [], paths: [] })));
  return { strands, ending: 0, names, inks: DAY, inkOf: () => '#000' };
}

const sheet = { left: 0, top: 0, width: 560, height: 332 };

describe('the names of forks', () => {
  it('keep clear of each other and of all knots, and stay on the paper', () => {
    const names = ['Die ältesten Bestände schicken', 'Weiterfahren, schnell und sichtbar', 'Die Rechnung vorlegen'];
    const { pen, written } = notingPen();
    const fan = fanOf(names);
    nameForks(pen, fan, sheet, '#fff');
    expect(written.map(({ line }) => line).join(' ')).toBe(names.join(' '));
    const { forks, end } = placesOf(fan, sheet);
    const knots = [...forks, end].map(([x, y]) => ({
      left: x - KNOT,
      right: x + KNOT,
      top: y - KNOT,
      bottom: y + KNOT,
    }));
    for (const [i, one] of written.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(sheet.left);
      expect(one.right).toBeLessThanOrEqual(sheet.width);
      for (const other of [...written.slice(i + 1), ...knots]) {
        const isApart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        expect(isApart, `${one.line} covers nothing`).toBe(true);
      }
    }
  });

  it('are left out together where one of them finds no room', () => {
    const { pen, written } = notingPen();
    nameForks(pen, fanOf(Array.from({ length: 14 }, (_, i) => `Entscheidung Nummer ${i}`)), sheet, '#fff');
    expect(written).toEqual([]);
  });

  it('that are too long end in an ellipsis, on their second line', () => {
    const { pen, written } = notingPen();
    nameForks(
      pen,
      fanOf(['Eine sehr lange Entscheidung, die in zwei Zeilen keinen Platz mehr finden kann']),
      sheet,
      '#fff',
    );
    expect(written).toHaveLength(2);
    expect(written[1]?.line).toMatch(/[^,.]…$/);
    expect(written.every(({ left, right }) => right - left <= 150)).toBe(true);
  });
});
