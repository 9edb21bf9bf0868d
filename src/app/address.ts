import type { SessionState } from '../overlay/Session.ts';
import { type GameStore, runOf, type Store } from '../store/gameStore.ts';
import { openingOf } from './opening.ts';
import { readQuery } from './queryParameters.ts';
import { addressOf } from './runLink.ts';

type Screen = Store<SessionState>;

/** In a frame the history is that of the page around it, which nobody asked us to lengthen. */
const isFramed = (): boolean => window.parent !== window;

/** Shows an address, as a new entry of the history or in place of the present one. Nothing is loaded. */
export function showAddress(address: string, isNew: boolean, state: unknown = null): void {
  try {
    if (isNew && !isFramed()) history.pushState(state, '', address);
    else history.replaceState(state, '', address);
  } catch {
    // A page that may not change its own address (srcdoc, file) goes on without.
  }
}

function choiceAddress(isOpen: boolean): string {
  const url = new URL(location.href);
  if (isOpen) url.searchParams.set('choose', '1');
  else url.searchParams.delete('choose');
  return url.href;
}

/** Opens and closes the page of all levels and seats, and says so in the address: "back" closes it, a reload keeps it. */
export function choiceOf(screen: Screen): (isOpen: boolean) => void {
  return (isOpen) => {
    if (screen.getState().isChoosing === isOpen) return;
    for (const leaf of document.querySelectorAll<HTMLElement>(':popover-open')) leaf.hidePopover();
    screen.setState({ isChoosing: isOpen });
    const isAboveRun = history.state?.isAboveRun === true && !isFramed();
    if (!isOpen && isAboveRun) history.back();
    else showAddress(choiceAddress(isOpen), isOpen, isOpen ? { isAboveRun: true } : null);
  };
}

/** Follows "back" and "forward": to the page of all levels, or to another run, whose decisions stand in its address. */
export function followHistory(game: GameStore, screen: Screen): void {
  addEventListener('popstate', async () => {
    const query = readQuery(location.search);
    screen.setState({ isChoosing: query.isChoosing });
    const isHere = addressOf(choiceAddress(false), runOf(game.getState())) === choiceAddress(false);
    if (isHere || !query.level) return;
    const { playable, game: found, notices } = await openingOf(query, screen.getState().language);
    screen.setState({ texts: playable.text, notices });
    game.getState().load(playable.level, runOf(found.getState()));
  });
}
