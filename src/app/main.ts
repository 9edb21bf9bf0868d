import { h, hydrate, render } from 'preact';
import { App } from '../overlay/App.tsx';
import { isLaterCard } from '../overlay/Card.tsx';
import '../overlay/overlay.css';
import type { Session } from '../overlay/Session.ts';
import { createSession } from './createSession.ts';
import { isFramed } from './isFramed.ts';
import { rehearseAhead } from './rehearseAhead.ts';
import { whenQuiet } from './whenQuiet.ts';

/** Removes the prepared card of the language that is not read. */
function hostOf(language: string): HTMLElement {
  for (const other of document.querySelectorAll<HTMLElement>('[data-prepared]')) {
    if (other.dataset.prepared !== language) other.remove();
  }
  const found = document.querySelector<HTMLElement>(`[data-prepared="${language}"]`);
  if (found) return found;
  const made = document.createElement('div');
  document.body.append(made);
  return made;
}

/** Carries out what was pressed on the prepared card before the game had arrived. */
function takeUpEarlyPress(page: HTMLElement, isFirstCard: boolean): void {
  const { pressed } = page.dataset;
  delete page.dataset.pressed;
  if (!pressed || !isFirstCard || !/^[a-z0-9-]+$/.test(pressed)) return;
  document.querySelector<HTMLButtonElement>(`button[data-option="${pressed}"]`)?.click();
}

/** What the first card can do without comes while the reader reads: the other screens, the fonts, the stage. */
async function bringTheRest(session: Session): Promise<void> {
  await whenQuiet();
  // What cannot be had now is asked for again when it is needed.
  session.later.fetch().catch(() => {});
  await import('./fonts.ts').catch(() => {});
  try {
    const { bringStage } = await import('./stage.ts');
    await bringStage(session);
  } catch {
    // Without a stage the card takes its place.
    session.screen.setState({ stage: 'none' });
  }
  rehearseAhead(session.game);
}

async function begin(): Promise<void> {
  const page = document.documentElement;
  const isInFrame = isFramed();
  page.toggleAttribute('data-framed', isInFrame);
  const { session, isFirstCard } = await createSession();
  // Whoever opens a link finds its card, not one that is still coming.
  const { isChoosing, isModelOpen, watched } = session.screen.getState();
  const isCovered = isChoosing || isModelOpen || watched !== null;
  if (isCovered || isLaterCard(session.game.getState())) await session.later.fetch().catch(() => {});
  const host = hostOf(document.documentElement.lang);
  const view = h(App, { session });
  // The card that came with the page is exactly the first one: take it over without drawing it anew.
  if (isFirstCard && !isCovered && host.hasChildNodes()) hydrate(view, host);
  else {
    host.replaceChildren();
    render(view, host);
  }
  // From here on it is no longer the prepared page of one language: the style that hides the other one must let it be.
  host.removeAttribute('data-prepared');
  host.removeAttribute('lang');
  page.dataset.ready = 'true';
  // The page round a frame hears of it; a frame without is a little less well-mannered, no more.
  if (isInFrame) await import('./frame.ts').then(({ linkGame }) => linkGame(session)).catch(() => {});
  takeUpEarlyPress(page, isFirstCard);
  await bringTheRest(session);
}

void begin();
