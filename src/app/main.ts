import { h, hydrate, render } from 'preact';
import { App } from '../overlay/App.tsx';
import '../overlay/overlay.css';
import { createSession } from './createSession.ts';
import { prepareStage } from './stage.ts';

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

async function begin(): Promise<void> {
  const { session, isFirstCard } = await createSession();
  const host = hostOf(document.documentElement.lang);
  const view = h(App, { session });
  // The card that came with the page is exactly the first one: take it over without drawing it anew.
  if (isFirstCard && host.hasChildNodes()) hydrate(view, host);
  else {
    host.replaceChildren();
    render(view, host);
  }
  // From here on it is no longer the prepared page of one language: the style that hides the other one must let it be.
  host.removeAttribute('data-prepared');
  host.removeAttribute('lang');
  const page = document.documentElement;
  page.dataset.ready = 'true';
  takeUpEarlyPress(page, isFirstCard);
  await prepareStage(session);
}

void begin();
