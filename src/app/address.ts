import type { SessionState } from '../overlay/Session.ts';
import { type GameStore, runOf, type Store } from '../store/gameStore.ts';
import { isFramed } from './isFramed.ts';
import { openingOf } from './opening.ts';
import { readQuery } from './queryParameters.ts';
import { addressOf } from './runLink.ts';

type Screen = Store<SessionState>;

/**
 * Shows an address, as a new entry of the history or in place of the present one. Nothing is loaded. In somebody else's page the
 * history is theirs, which nobody asked us to lengthen.
 */
export function showAddress(address: string, isNew: boolean, state: unknown = null): void {
  try {
    if (isNew && !isFramed()) history.pushState(state, '', address);
    else history.replaceState(state, '', address);
  } catch {
    // A page that may not change its own address (srcdoc, file) goes on without.
  }
}

/** A page over the run, by its name in the address, and where the screen keeps whether it is open. */
const PAGES = { choose: 'isChoosing', model: 'isModelOpen' } as const;
type Page = keyof typeof PAGES;

function pageAddress(page: Page | null): string {
  const url = new URL(location.href);
  for (const name of Object.keys(PAGES)) url.searchParams.delete(name);
  if (page) url.searchParams.set(page, '1');
  return url.href;
}

/** Opens and closes a page over the run, and says so in the address: "back" closes it, a reload keeps it. */
export function pageOf(screen: Screen, page: Page): (isOpen: boolean) => void {
  return (isOpen) => {
    if (screen.getState()[PAGES[page]] === isOpen) return;
    for (const leaf of document.querySelectorAll<HTMLElement>(':popover-open')) leaf.hidePopover();
    screen.setState({ isChoosing: false, isModelOpen: false, [PAGES[page]]: isOpen });
    const isAboveRun = history.state?.isAboveRun === true && !isFramed();
    if (!isOpen && isAboveRun) history.back();
    else showAddress(pageAddress(isOpen ? page : null), isOpen, isOpen ? { isAboveRun: true } : null);
  };
}

/** Follows "back" and "forward": to the page of all levels, or to another run, whose decisions stand in its address. */
export function followHistory(game: GameStore, screen: Screen): void {
  addEventListener('popstate', async () => {
    const query = readQuery(location.search);
    screen.setState({ isChoosing: query.isChoosing, isModelOpen: query.isModelOpen });
    const isHere = addressOf(pageAddress(null), runOf(game.getState())) === pageAddress(null);
    if (isHere || !query.level) return;
    const { href } = location;
    const { playable, game: found, notices } = await openingOf(query, screen.getState().language);
    // Who goes back faster than a level comes is elsewhere by now.
    if (location.href !== href) return;
    screen.setState({ texts: playable.text, notices });
    game.getState().load(playable.level, runOf(found.getState()));
  });
}
