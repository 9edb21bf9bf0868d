// What is needed only in somebody else's page; fetched there and nowhere else.
import { linkGame as link } from '../embed/gameLink.ts';
import type { Session } from '../overlay/Session.ts';
import { type GameStore, runOf } from '../store/gameStore.ts';
import { FRAME_WORDS } from '../text/frameWords.ts';
import { UI } from '../text/ui.ts';
import { fetchCorrection } from './corrections.ts';
import { openingOf } from './opening.ts';
import { readQuery, shown } from './queryParameters.ts';
import { loadSavedRun, saveRun } from './savedRun.ts';
import { openStorage } from './storage.ts';

type Screen = Session['screen'];

/** The only origin from which commands are taken, where the frame's address names one; null for any parent. */
function hostAsked(screen: Screen): string | null {
  const given = new URLSearchParams(location.search).get('host');
  if (!given) return null;
  const isOrigin = URL.canParse(given) && /^https?:$/.test(new URL(given).protocol);
  if (isOrigin) return new URL(given).origin;
  const { language, notices } = screen.getState();
  screen.setState({ notices: [...notices, UI[language].notice.odd('host', shown(given))] });
  return 'null';
}

/** Shows what the newsroom that hosts the game wants put right in the level that is played. */
async function bringCorrection(game: GameStore, screen: Screen): Promise<void> {
  // Where modules were refused, so is this file, and a browser would complain.
  if (document.documentElement.dataset.classic !== undefined) return;
  const { level } = game.getState();
  const correction = await fetchCorrection(level.id);
  const { frame } = screen.getState();
  if (frame && game.getState().level === level) screen.setState({ frame: { ...frame, correction } });
}

/** Connects the game with the page round it. */
export function linkGame(session: Session): void {
  const { game, screen } = session;
  link(session, hostAsked(screen));
  const bring = (): void => void bringCorrection(game, screen);
  bring();
  game.subscribe((now, before) => {
    if (now.level !== before.level) bring();
  });
}

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
