import type { Session } from '../overlay/Session.ts';
import type { GameStore } from '../store/gameStore.ts';

/** The switch of the sound. The player is fetched with the first press and not before; without one the game is silent. */
export function soundOf(game: GameStore, screen: Session['screen']): (isOn: boolean) => void {
  let sound: Promise<{ setOn(isOn: boolean): void }> | null = null;
  return (isOn) => {
    screen.setState({ hasSound: isOn });
    if (!sound && !isOn) return;
    sound ??= import('../audio/startSound.ts').then(({ startSound }) => startSound(game));
    sound.then(
      (player) => player.setOn(screen.getState().hasSound),
      () => {
        sound = null;
        screen.setState({ hasSound: false });
      },
    );
  };
}
