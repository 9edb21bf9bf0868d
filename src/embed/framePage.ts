// The script of embed.html: shows the facade that the address asks for, and fetches the game when it is pressed. A classic
// script, for in a frame without an origin a browser gives modules only to those whose server allows it.
import { SizeLink } from './sizeLink.ts';

const page = document.documentElement;
/** Where the game's files are: written into the script's own tag by the build. */
const {
  game = '',
  style = '',
  classic = '',
  classicStyle = '',
} = (document.currentScript as HTMLScriptElement).dataset;

const facades = [...document.querySelectorAll<HTMLElement>('[data-facade]')];
const query = new URLSearchParams(location.search);

function languageAsked(): 'de' | 'en' {
  const asked = query.get('lang');
  if (asked === 'de' || asked === 'en') return asked;
  return /^de/i.test(navigator.languages?.find((tag) => /^(de|en)\b/i.test(tag)) ?? 'en') ? 'de' : 'en';
}

/** The facade of the level asked for, or that of the first level: the game itself says what is wrong with an address. */
function facadeAsked(language: string): HTMLElement | undefined {
  const of = (level: string | null): HTMLElement | undefined =>
    facades.find(({ dataset }) => dataset.facade === `${level}.${language}`);
  return of(query.get('level')) ?? facades.find(({ lang }) => lang === language);
}

/** Brightness of a colour `#rrggbb` as eyes see it, 0 to 1. */
function brightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The colour of the page round the frame on what leads on; its letters are ink or paper, whichever is read better. */
function dress(): void {
  const theme = query.get('theme');
  // Light or dark is for the page to decide, not for the reader's device.
  page.dataset.theme = theme === 'dark' || theme === 'auto' ? theme : 'light';
  const accent = query.get('accent')?.replace(/^#?/, '#') ?? '';
  if (!/^#[0-9a-f]{6}$/i.test(accent)) return;
  page.style.setProperty('--accent', accent);
  page.style.setProperty('--on-accent', brightness(accent) > 0.18 ? '#14213d' : '#fbf7ee');
}

function addTag<T extends HTMLScriptElement | HTMLLinkElement>(tag: T): Promise<void> {
  return new Promise((resolve, reject) => {
    tag.onload = () => resolve();
    tag.onerror = () => reject(new Error('not loaded'));
    document.head.append(tag);
  });
}

const addStyle = (href: string): Promise<void> =>
  addTag(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));

/** The game as modules, which come in parts as they are needed; where those are refused, all of it in one classic script. */
async function fetchGame(): Promise<void> {
  try {
    await Promise.all([
      addStyle(style),
      addTag(Object.assign(document.createElement('script'), { type: 'module', crossOrigin: 'anonymous', src: game })),
    ]);
  } catch {
    page.dataset.classic = '';
    await addStyle(classicStyle);
    await addTag(Object.assign(document.createElement('script'), { src: classic }));
  }
}

/** Waits until a decision can be made. */
function untilReady(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (page.dataset.ready !== 'true') return;
      watch.disconnect();
      resolve();
    };
    const watch = new MutationObserver(look);
    watch.observe(page, { attributeFilter: ['data-ready'] });
    look();
  });
}

const language = languageAsked();
const facade = facadeAsked(language);
page.lang = language;
page.dataset.framed = '';
dress();
if (facade) facade.hidden = false;
const level = facade?.dataset.facade?.split('.')[0] ?? '';
const link = new SizeLink(() => level);
const button = facade?.querySelector<HTMLButtonElement>('[data-play]');

async function play(isPressed: boolean): Promise<void> {
  const label = button?.lastChild;
  const said = label?.textContent ?? '';
  if (button && label) {
    button.disabled = true;
    label.textContent = button.dataset.coming ?? '';
  }
  try {
    await fetchGame();
    await untilReady();
    link.close();
    for (const one of facades) one.remove();
    // Who pressed goes on by keyboard where the facade was.
    if (isPressed) document.querySelector<HTMLElement>('#card-title')?.focus({ preventScroll: true });
  } catch {
    link.tell('error', { code: 'load' });
    facade?.querySelector('.failed')?.removeAttribute('hidden');
    if (button && label) {
      button.disabled = false;
      label.textContent = said;
    }
  }
}

button?.addEventListener('click', () => void play(true));
if (query.get('start') === 'now') void play(false);
