import type { SessionActions, SessionState, ShareKind } from '../overlay/Session.ts';
import type { Game, Store } from '../store/gameStore.ts';
import { commandIn, SHARED } from './messages.ts';
import { SizeLink } from './sizeLink.ts';

/** What of the session the page round the frame may follow and steer. */
interface Followed {
  readonly game: Store<Game>;
  readonly screen: Store<SessionState>;
  readonly actions: Pick<SessionActions, 'setTheme' | 'setLanguage'>;
}

/** A sheet in a frame higher than a screen lies so far above the finger that opened it, and is at most so high (CSS px). */
const [ABOVE, SHEET] = [180, 560];

/** A new card begins at the top of the frame, and that should be in sight. */
function showTop(link: SizeLink): void {
  document.body.scrollTo({ top: 0 });
  link.tell('top', {});
}

/** Tells the page what is decided, never what was chosen. */
function tellGame(link: SizeLink, now: Game, before: Game): void {
  if (now.decisions === before.decisions && now.level === before.level) return;
  showTop(link);
  if (now.level !== before.level || now.decisions.length <= before.decisions.length) return;
  const count = now.decisions.length;
  const seat = now.level.seats[now.seat]?.id ?? '';
  if (count === 1) link.tell('start', { seat });
  link.tell(now.decisions.at(-1)?.kind === 'guess' ? 'prediction' : 'decision', { count });
  const ending = now.level.endings[now.view.ending];
  if (ending) link.tell('ending', { ending: ending.id });
}

/** In a frame higher than a screen the lower edge may be far out of sight: sheets come where the finger is. */
function placeSheets(): void {
  const { documentElement: page } = document;
  const place = ({ target, clientY }: MouseEvent): void => {
    const isTall = globalThis.innerHeight > SHEET + ABOVE;
    const at = clientY || (target instanceof Element ? target.getBoundingClientRect().top : 0);
    page.toggleAttribute('data-tall', isTall);
    page.style.setProperty('--leaf-top', `${Math.max(8, Math.min(at - ABOVE, globalThis.innerHeight - SHEET - 8))}px`);
  };
  addEventListener('click', place, true);
}

/** Until the reader has pressed something, wheel and finger belong to the page round the frame. */
function waitForReader(): void {
  const { dataset } = document.documentElement;
  dataset.idle = '';
  const types = ['pointerup', 'keydown', 'click'] as const;
  const wake = (): void => {
    delete dataset.idle;
    for (const type of types) removeEventListener(type, wake, true);
  };
  for (const type of types) addEventListener(type, wake, true);
}

/** Carries out what the page asks for; rests while it asks for that, and while nobody can see the game. */
function obey({ screen, actions }: Followed, host: string | null): void {
  const rests = { asked: false, unseen: false };
  const rest = (why: keyof typeof rests, does: boolean): void => {
    rests[why] = does;
    screen.setState({ isPaused: rests.asked || rests.unseen });
  };
  const seen = new IntersectionObserver((entries) => rest('unseen', entries.at(-1)?.isIntersecting === false));
  seen.observe(document.documentElement);
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== globalThis.parent || (host !== null && origin !== host)) return;
    const command = commandIn(data);
    if (command?.type === 'theme') actions.setTheme(command.theme);
    if (command?.type === 'lang') actions.setLanguage(command.language);
    if (command?.type === 'pause') rest('asked', command.isPaused);
  });
}

/**
 * Connects a game that stands in a frame with the page round it: height, events, commands, manners.
 * @param host origin from which alone commands are taken; null for that of any parent
 */
export function linkGame(followed: Followed, host: string | null): void {
  const { game, screen } = followed;
  const link = new SizeLink(() => game.getState().level.id);
  const { level, seat } = game.getState();
  game.subscribe((now, before) => tellGame(link, now, before));
  screen.subscribe((now, before) => {
    if (now.stage === 'none' && before.stage !== 'none') link.tell('error', { code: 'stage' });
    // Pages over the run begin at their top.
    if (now.isChoosing !== before.isChoosing || now.isModelOpen !== before.isModelOpen) showTop(link);
  });
  addEventListener(SHARED, (event) => link.tell('share', { kind: (event as CustomEvent<ShareKind>).detail }));
  obey(followed, host);
  placeSheets();
  waitForReader();
  link.tell('ready', { seat: level.seats[seat]?.id ?? '', lang: screen.getState().language });
}
