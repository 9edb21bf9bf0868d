import type { Cue } from '../audio/cueFor.ts';
import type { Session, SessionState } from '../overlay/Session.ts';
import type { GameStore } from '../store/gameStore.ts';
import { isFramed } from './isFramed.ts';
import { loadSettings, saveSettings } from './settings.ts';

/** How long a caption stands, ms. */
const READ = 2600;

/** Shows what is heard in words, for a moment. */
function captionOn(screen: Session['screen']): (cue: Cue) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (cue) => {
    clearTimeout(timer);
    screen.setState({ caption: cue });
    timer = setTimeout(() => screen.setState({ caption: null }), READ);
  };
}

/**
 * Who wanted sound on an earlier visit has it again from the first press on: before it no browser plays any. In somebody
 * else's page it is off each time.
 */
export function recallSound(setOn: (isOn: boolean) => void): void {
  if (isFramed() || !loadSettings().hasSound) return;
  const begin = ({ target }: Event): void => {
    for (const type of ['pointerdown', 'keydown']) removeEventListener(type, begin, true);
    // The switch speaks for itself.
    if (!(target instanceof Element && target.closest('.sound'))) setOn(true);
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, begin, true);
}

/** The switch of the sound. The player is fetched with the first press and not before; without one the game is silent. */
export function soundOf(game: GameStore, screen: Session['screen']): (isOn: boolean) => void {
  let sound: Promise<(state: SessionState) => void> | null = null;
  return (isOn) => {
    screen.setState({ hasSound: isOn, caption: null });
    saveSettings({ hasSound: isOn });
    if (!sound && !isOn) return;
    sound ??= import('../audio/startSound.ts').then(({ startSound }) => {
      const player = startSound(game, captionOn(screen));
      const follow = ({ hasSound, isPaused }: SessionState): void => player.setOn(hasSound && !isPaused);
      screen.subscribe((now, before) => now.isPaused !== before.isPaused && follow(now));
      return follow;
    });
    sound.then(
      (follow) => follow(screen.getState()),
      () => {
        sound = null;
        screen.setState({ hasSound: false });
      },
    );
  };
}
