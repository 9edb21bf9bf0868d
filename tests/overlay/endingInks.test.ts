import { describe, expect, it } from 'vitest';
import { DAY, type Inks, NIGHT } from '../../src/overlay/endingInks.ts';

/** How linear red, green and blue are seen, row by row. Source: Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHTS = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;
/** Least distance in CIELAB at which thin lines are told apart at a glance; 2.3 is just noticeable. */
const APART = 18;

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const root = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);

/** An ink in CIELAB (white point D65), as it is seen with a kind of sight. */
function seen(ink: string, sight: readonly number[]): readonly number[] {
  const given = [1, 3, 5].map((i) => linear(Number.parseInt(ink.slice(i, i + 2), 16) / 255));
  const weigh = (row: readonly number[], from: readonly number[]): number =>
    row.reduce((sum, share, i) => sum + share * (from[i] ?? 0), 0);
  const rgb = [0, 3, 6].map((row) => Math.min(1, Math.max(0, weigh(sight.slice(row, row + 3), given))));
  const x = root(weigh([0.4124, 0.3576, 0.1805], rgb) / 0.9505);
  const y = root(weigh([0.2126, 0.7152, 0.0722], rgb));
  const z = root(weigh([0.0193, 0.1192, 0.9505], rgb) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(one: string, other: string, sight: readonly number[]): number {
  const [a, b] = [seen(one, sight), seen(other, sight)];
  return Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));
}

describe.each([
  ['day', DAY],
  ['night', NIGHT],
] as const)('inks of the endings by %s', (_, { endings, ink }: Inks) => {
  it.each(Object.entries(SIGHTS))('six and the own path are told apart with %s', (_name, sight) => {
    const inks = [...endings.slice(0, 6), ink];
    const pairs = inks.flatMap((one, i) => inks.slice(i + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => distance(one, other, sight) < APART)).toEqual([]);
  });

  it('no two are the same', () => {
    expect(new Set([...endings, ink]).size).toBe(endings.length + 1);
  });
});
