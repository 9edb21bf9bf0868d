import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../src/scenes/palette.ts';
import { placeCountry } from '../../src/scenes/parts/CountryLayer.ts';
import { onStage } from '../../src/scenes/parts/Lens.ts';
import { COUNTRIES } from '../../src/scenes/parts/mapData.ts';
import { placeName } from '../../src/text/places.ts';

const size = { width: 800, height: 700, ratio: 1, coveredTop: 60, coveredBottom: 100 };
const name = { width: 70, height: 15 };
const country = COUNTRIES['north-korea'] ?? { wide: 0, at: [] };
const [x, y] = country.at[0] ?? [0, 0];
const near = { x, y, scale: 3 };

describe('the name of a country', () => {
  it('is known in both languages, for every country the map colours', () => {
    expect(Object.keys(COUNTRIES).sort()).toEqual(Object.keys(LIGHT.countries).sort());
    for (const slug of Object.keys(COUNTRIES))
      for (const language of ['de', 'en'] as const) expect(placeName(language, slug)).toBeTruthy();
  });

  it('stands in the middle of its first place where nothing is in the way', () => {
    const box = placeCountry(country, name, near, size, [], []);
    const middle = onStage(near, size, x, y);
    expect(box).toEqual({ left: middle.x - 35, top: middle.y - 7.5, ...name });
  });

  it('stays away where its land is smaller than itself, or under other paper', () => {
    expect(placeCountry(country, name, { ...near, scale: 0.2 }, size, [], [])).toBeNull();
    expect(placeCountry(country, name, near, { ...size, coveredTop: 600 }, [], [])).toBeNull();
  });

  it('gives way to marks, and to streams, to another of its places or altogether', () => {
    const first = placeCountry(country, name, near, size, [], []);
    if (!first) throw new Error('no room at all');
    const second = placeCountry(country, name, near, size, [first], []);
    expect(second).not.toEqual(first);
    const all = { left: 0, top: 0, width: 800, height: 700 };
    expect(placeCountry(country, name, near, size, [all], [])).toBeNull();
    const stream = Array.from({ length: 800 }, (_, i) => ({ x: i, y: first.top + 7 }));
    expect(placeCountry(country, name, near, size, [], stream)).not.toEqual(first);
  });
});
