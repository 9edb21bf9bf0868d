import type { Howl } from 'howler';
import sprite from '../../assets/audio/music.json';
import mp3 from '../../assets/audio/music.mp3?url';
import webm from '../../assets/audio/music.webm?url';
import { openHowl } from './openHowl.ts';

/** Volume of both layers together: the cues are to be heard over it. */
const VOLUME = 0.3;
/** How long the mix takes to a new tension, ms. */
const FADE = 2500;

/** The music: a lighter and a darker layer, two minutes each, round and round. */
export interface Music {
  /** Mixes the layers: 0 is light, 1 is dark. */
  mix(tension: number): void;
  play(): void;
  pause(): void;
  unload(): void;
}

type Layer = 'light' | 'dark';

/** How loud each layer is at a tension: the light one never quite goes, the dark one comes in late. */
export function levelsAt(tension: number): Readonly<Record<Layer, number>> {
  const part = Math.min(1, Math.max(0, tension));
  return { light: VOLUME * (1 - 0.7 * part), dark: VOLUME * part ** 1.5 };
}

/** Fetches the music and plays it as soon as it is there. Where it cannot be had or decoded, there is none. */
export function startMusic(tension: number): Music {
  const [light, dark] = [sprite.light, sprite.dark] as [[number, number], [number, number]];
  let levels = levelsAt(tension);
  let ids: Readonly<Record<Layer, number>> | null = null;
  let isWanted = true;
  const file = openHowl(
    { webm, mp3 },
    { sprite: { light: [...light, true], dark: [...dark, true] }, onload: () => isWanted && begin() },
  );
  /** Both in one breath, so that they keep time with each other. */
  const begin = (): void => {
    const howl = file.loaded();
    if (ids || !howl) return;
    ids = { light: howl.play('light'), dark: howl.play('dark') };
    for (const layer of ['light', 'dark'] as const) howl.volume(levels[layer], ids[layer]);
  };
  const each = (act: (howl: Howl, id: number, layer: Layer) => void): void => {
    const howl = file.loaded();
    if (howl && ids) for (const layer of ['light', 'dark'] as const) act(howl, ids[layer], layer);
  };
  return {
    mix(now) {
      const before = levels;
      levels = levelsAt(now);
      each((howl, id, layer) => {
        if (Math.abs(levels[layer] - before[layer]) > 0.005) howl.fade(before[layer], levels[layer], FADE, id);
      });
    },
    play() {
      isWanted = true;
      begin();
      each((howl, id) => {
        if (!howl.playing(id)) howl.play(id);
      });
    },
    pause() {
      isWanted = false;
      each((howl, id) => howl.pause(id));
    },
    unload: () => file.unload(),
  };
}
