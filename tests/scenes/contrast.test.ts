import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../src/scenes/palette.ts';

/** Relative luminance of `#RRGGBB`, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Written on the canvas: what stands on what. */
const WRITTEN: readonly (readonly [what: string, pen: keyof Palette, ground: keyof Palette])[] = [
  ['names on their halo', 'name', 'halo'],
  ['words on tags and cards', 'ink', 'card'],
  ['words on the desk', 'line', 'paper'],
  ['pencilled words', 'pencil', 'paper'],
  ['names of goods on the felt', 'feltText', 'felt'],
  ['names of sides on its edge', 'feltText', 'feltEdge'],
  ['amounts of goods on the felt', 'feltNumber', 'felt'],
];

for (const [edition, palette] of [
  ['light', LIGHT],
  ['dark', DARK],
] as const) {
  describe(`the canvas in the ${edition} edition`, () => {
    it.each(WRITTEN)('%s can be read', (_, pen, ground) => {
      expect(contrast(palette[pen] as string, palette[ground] as string)).toBeGreaterThanOrEqual(4.5);
    });

    it.each(Object.entries(palette.actors))('the mark of %s stands out from its paper or its outline', (_, colour) => {
      const most = Math.max(contrast(colour, palette.card), contrast(colour, palette.ink));
      expect(most).toBeGreaterThanOrEqual(3);
    });

    it.each(['sea', 'land', ...Object.keys(palette.countries)])(
      'names read on %s even without their halo',
      (ground) => {
        const colour = palette.countries[ground] ?? (palette[ground as keyof Palette] as string);
        expect(contrast(palette.name, colour)).toBeGreaterThanOrEqual(3);
      },
    );
  });
}
