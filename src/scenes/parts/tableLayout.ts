import type { StageSize } from '../stageContext.ts';
import type { Box } from './layoutLabels.ts';

/** Room for one stack of counters, in CSS px. */
export interface Slot extends Box {
  /** Middle of the lowest counter. */
  readonly x: number;
  readonly base: number;
  /** Half the width and half the depth of a counter. */
  readonly rx: number;
  readonly ry: number;
  /** Height a full stack may have, from the middle of its lowest counter to that of its highest. */
  readonly rise: number;
  /** Height of the letters of name and number. */
  readonly font: number;
  /** Is there room for the good's name? On a low stage its icon must do; the card has the name. */
  readonly isNamed: boolean;
  /** On a phone's table a good has its short name, its number and its unit in short. */
  readonly isNarrow: boolean;
}

/** Where everything stands at the table, in CSS px. */
export interface TableLayout {
  readonly table: Box;
  /** Width of the table's edge. */
  readonly edge: number;
  /** Where the line between the two sides runs, from the stage's left edge. */
  readonly seam: number;
  /** Slots of the held seat's goods, then of the other side's. */
  readonly slots: readonly (readonly Slot[])[];
  readonly title: { readonly y: number; readonly font: number };
  readonly balance: Box;
}

/** Narrower than this (CSS px) a slot has no room for a unit. */
const NARROW = 92;

/** Radius (CSS px) of the signs that say where counters are put on and taken off. */
export const signRadius = (font: number): number => Math.max(9, font * 0.66);

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Lays the table out for a stage of this size and this many goods on each side. */
export function tableLayout({ width, height }: StageSize, counts: readonly [number, number]): TableLayout {
  const small = Math.min(width, height * 1.4);
  const margin = clamp(small * 0.026, 8, 28);
  const balanceHeight = clamp(height * 0.27, 62, 190);
  const across = width - 2 * margin;
  const down = Math.min(height - balanceHeight - margin * 1.5, across * 0.72);
  // On an upright stage table and balance stand together in the middle.
  const rest = (height - balanceHeight - down - margin * 1.5) / 3;
  const table = { left: margin, top: margin + rest, width: across, height: down };
  const edge = clamp(small * 0.022, 6, 20);
  const font = clamp(small / 38, 9.5, 14);
  const title = { y: table.top + edge + font * 1.15, font: clamp(font * 0.92, 9.5, 13) };
  const whole = table.width - 2 * edge;
  // Who has more to lay down has more of the table.
  const shared = counts[0] + counts[1] > 0 ? counts[0] / (counts[0] + counts[1]) : 0.5;
  const seam = table.left + edge + whole * clamp(shared, 0.38, 0.62);
  const inner = { top: table.top + edge + font * 1.9, bottom: table.top + table.height - edge };
  const sides = [
    { left: table.left + edge, width: seam - table.left - edge },
    { left: seam, width: table.left + table.width - edge - seam },
  ] as const;
  const narrowest = Math.min(...sides.map(({ width: wide }, i) => wide / Math.max(1, counts[i] ?? 1)));
  const side = (count: number, { left, width: wide }: Pick<Box, 'left' | 'width'>): Slot[] =>
    Array.from({ length: count }, (_, i) => {
      const box = {
        left: left + (wide / count) * i,
        width: wide / count,
        top: inner.top,
        height: inner.bottom - inner.top,
      };
      return slotOf(box, narrowest, font);
    });
  return {
    table,
    edge,
    title,
    seam,
    slots: [side(counts[0], sides[0]), side(counts[1], sides[1])],
    balance: {
      left: margin,
      top: table.top + table.height + margin * 0.5 + rest,
      width: width - 2 * margin,
      height: balanceHeight,
    },
  };
}

/** All counters are of one size, so that stacks can be compared: the narrowest slot decides. */
function slotOf(box: Box, narrowest: number, letters: number): Slot {
  const isNarrow = narrowest < NARROW;
  const font = isNarrow ? Math.max(11, letters) : letters;
  // Name in up to two lines, number, and its unit in up to two lines below; or each in one short line.
  const isNamed = box.height - font * (isNarrow ? 4 : 5.8) > 62;
  const room = box.height - font * (isNarrow ? (isNamed ? 4 : 2.8) : isNamed ? 5.8 : 3.7);
  const rx = clamp(Math.min(narrowest * 0.42, room * 0.46), 14, 66);
  const ry = rx * clamp(0.62 - (120 - room) / 400, 0.42, 0.6);
  const sign = 2 * signRadius(font) + 2;
  const base = box.top + room - ry - 5;
  return {
    ...box,
    x: box.left + box.width / 2,
    base,
    rx,
    ry,
    rise: Math.max(10, base - ry - sign - box.top),
    font,
    isNamed,
    isNarrow,
  };
}
