// What is needed only in somebody else's page; fetched there and nowhere else.
import { linkGame } from '../embed/gameLink.ts';
import type { Session } from '../overlay/Session.ts';
import { type GameStore, runOf } from '../store/gameStore.ts';
import { FRAME_WORDS } from '../text/frameWords.ts';
import { openingOf } from './opening.ts';
import { readQuery } from './queryParameters.ts';
import { loadSavedRun, saveRun } from './savedRun.ts';
import { openStorage } from './storage.ts';

type Screen = Session['screen'];

export { linkGame };

function note(screen: Screen, saved: 'yes' | 'cannot'): void {
  const { frame } = screen.getState();
  if (frame) screen.setState({ frame: { ...frame, saved } });
}

/** Keeps the run on the reader's device, from now on after each decision. */
export function save(game: GameStore, screen: Screen): void {
  openStorage();
  note(screen, saveRun(runOf(game.getState())) ? 'yes' : 'cannot');
}

/** Takes up the run that the reader kept here; says so where there is none. */
export async function openSaved(game: GameStore, screen: Screen): Promise<void> {
  openStorage();
  const { language } = screen.getState();
  if (!loadSavedRun()) {
    screen.setState({ notices: [FRAME_WORDS[language].nothingSaved] });
    return;
  }
  const { playable, game: found, notices } = await openingOf(readQuery(''), language);
  for (const leaf of document.querySelectorAll<HTMLElement>(':popover-open')) leaf.hidePopover();
  screen.setState({ texts: playable.text, notices });
  game.getState().load(playable.level, runOf(found.getState()));
  note(screen, 'yes');
}
