import { Howler } from 'howler';
import sprite from '../../assets/audio/cues.json';
import mp3 from '../../assets/audio/cues.mp3?url';
import webm from '../../assets/audio/cues.webm?url';
import type { GameStore } from '../store/gameStore.ts';
import { tensionOf } from '../store/tension.ts';
import type { Cue } from './cueFor.ts';
import { cuesOfChange } from './cuesOfChange.ts';
import { openHowl } from './openHowl.ts';
import { type Music, startMusic } from './startMusic.ts';

/** Milliseconds between two cues. */
const APART = 180;
const VOLUME = 0.5;

/** The sound of a game. */
export interface Sound {
  setOn(isOn: boolean): void;
  /** Lets go of every listener. */
  destroy(): void;
}

/** The player of the cues. */
interface Player {
  play(cue: Cue): void;
  stop(): void;
  unload(): void;
}

/** Wakes the context where a phone or a browser has put it to sleep; it may refuse, and then it stays silent. */
function wake(): void {
  Howler.ctx?.resume?.().catch(() => {});
}

/** Fetches the cues. */
function openPlayer(): Player {
  // Sounds must not stop other people's music, and phones suspend the context in ways of their own.
  Howler.autoSuspend = false;
  const file = openHowl(
    { webm, mp3 },
    { sprite: sprite as unknown as Record<string, [number, number]>, volume: VOLUME },
  );
  return {
    play(cue) {
      // A cue that would have to wait is left out: cues that come late come all at once.
      const howl = file.loaded();
      if (!howl) return;
      if (Howler.usingWebAudio && Howler.ctx?.state !== 'running') wake();
      else howl.play(cue);
    },
    stop: () => void file.loaded()?.stop(),
    unload: () => file.unload(),
  };
}

/** Does what may fail; sound is never worth an error. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

/**
 * Plays music and cues for what happens in a game, once it is switched on. Where no sound can be had, it stays silent.
 * @param onCue told of every cue as its time comes, for a caption
 */
export function startSound(store: GameStore, onCue: (cue: Cue) => void = () => {}): Sound {
  let player: Player | null = null;
  let music: Music | null = null;
  let isOn = false;
  /** When the last cue asked for has had its time. */
  let freeAt = 0;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const play = (cue: Cue, delay: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (document.hidden) return;
      onCue(cue);
      attempt(() => player?.play(cue));
    }, delay);
    timers.add(timer);
  };
  const hush = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    attempt(() => player?.stop());
    attempt(() => music?.pause());
  };
  const leave = store.subscribe((game, before) => {
    if (!isOn || document.hidden) return;
    if (game.state !== before.state) attempt(() => music?.mix(tensionOf(game)));
    const now = performance.now();
    // A stack that is pushed along is heard now and then, not at every counter.
    if (game.state === before.state && now < freeAt) return;
    for (const cue of cuesOfChange(game, before)) {
      const at = Math.max(now, freeAt);
      play(cue, at - now);
      freeAt = at + APART;
    }
  });
  const look = (): void => {
    if (!isOn) return;
    if (document.hidden) attempt(() => music?.pause());
    else {
      attempt(wake);
      attempt(() => music?.play());
    }
  };
  document.addEventListener('visibilitychange', look);
  return {
    setOn(wanted) {
      isOn = wanted;
      if (!wanted) return hush();
      player ??= attempt(openPlayer);
      attempt(wake);
      music ??= attempt(() => startMusic(tensionOf(store.getState())));
      attempt(() => music?.play());
    },
    destroy() {
      isOn = false;
      leave();
      document.removeEventListener('visibilitychange', look);
      hush();
      attempt(() => player?.unload());
      attempt(() => music?.unload());
      player = null;
      music = null;
    },
  };
}
