import { Howl, Howler } from 'howler';
import sprite from '../../assets/audio/cues.json';
import mp3 from '../../assets/audio/cues.mp3?url';
import webm from '../../assets/audio/cues.webm?url';
import type { Game, GameStore } from '../store/gameStore.ts';
import { isVisible } from '../store/selectors.ts';
import { type Cue, cuesFor } from './cueFor.ts';

/** Milliseconds between the cues of one step. */
const APART = 220;
const VOLUME = 0.5;

/** The sound of a game. */
export interface Sound {
  setOn(isOn: boolean): void;
  /** Lets go of every listener. */
  destroy(): void;
}

function makeHowl(): Howl {
  // Sounds must not stop other people's music, and phones suspend the context in ways of their own.
  Howler.autoSuspend = false;
  return new Howl({
    src: [webm, mp3],
    format: ['webm', 'mp3'],
    sprite: sprite as unknown as Record<string, [number, number]>,
    volume: VOLUME,
  });
}

/** Only what the held seat can know is heard. */
const heardBy = (game: Game, from: number) => game.trace.slice(from).filter((entry) => isVisible(game, entry));

function changedCues(game: Game, before: Game): readonly Cue[] {
  const isNext = game.level === before.level && game.decisions.length === before.decisions.length + 1;
  if (isNext) return cuesFor(game.level, heardBy(game, before.trace.length));
  const isMoved = game.state === before.state && game.counters !== before.counters;
  return isMoved ? ['counter'] : [];
}

/** Plays cues for what happens in a game, once it is switched on. Where no sound can be had, it stays silent. */
export function startSound(store: GameStore): Sound {
  let howl: Howl | null = null;
  let isOn = false;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const play = (cue: Cue, delay: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (isOn && !document.hidden) howl?.play(cue);
    }, delay);
    timers.add(timer);
  };
  const leave = store.subscribe((game, before) => {
    if (!isOn) return;
    for (const [i, cue] of changedCues(game, before).entries()) play(cue, i * APART);
  });
  const wake = (): void => {
    if (!document.hidden && isOn) Howler.ctx?.resume?.().catch(() => {});
  };
  document.addEventListener('visibilitychange', wake);
  return {
    setOn(wanted) {
      isOn = wanted;
      if (wanted) howl ??= makeHowl();
      else howl?.stop();
    },
    destroy() {
      leave();
      document.removeEventListener('visibilitychange', wake);
      for (const timer of timers) clearTimeout(timer);
      howl?.unload();
    },
  };
}
