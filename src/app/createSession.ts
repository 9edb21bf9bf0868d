import { createStore } from 'zustand/vanilla';
import { SHARED } from '../embed/messages.ts';
import type { Decision, Run } from '../engine/types.ts';
import type { Language } from '../level/levelText.ts';
import { createLater } from '../overlay/laterDownload.ts';
import type { Session, SessionActions, SessionState } from '../overlay/Session.ts';
import { type Game, type GameStore, runOf } from '../store/gameStore.ts';
import { UI } from '../text/ui.ts';
import { followHistory, pageOf, showAddress } from './address.ts';
import { calmOf, showCalm } from './calm.ts';
import { isFramed } from './isFramed.ts';
import { loadDebrief, loadLevel } from './levels.ts';
import { isFirstCard, openingOf } from './opening.ts';
import { type QueryParameters, readQuery } from './queryParameters.ts';
import { noteEndings } from './reachedEndings.ts';
import { addressOf, linkTo } from './runLink.ts';
import { saveRun } from './savedRun.ts';
import { loadSettings } from './settings.ts';
import { recallSound, soundOf } from './sound.ts';
import { isDarkNow, themeOf } from './theme.ts';

function languageOf(query: QueryParameters): Language {
  if (query.language) return query.language;
  const wanted = globalThis.navigator?.languages ?? ['en'];
  return wanted
    .find((tag) => /^(de|en)\b/i.test(tag))
    ?.slice(0, 2)
    .toLowerCase() === 'de'
    ? 'de'
    : 'en';
}

/** Loads a level and sits down on a seat. */
function openOn(game: GameStore, screen: Session['screen']): SessionActions['open'] {
  return (id, seat) => {
    loadLevel(id).then(
      ({ level, text }) => {
        const isSame = game.getState().level.id === id;
        const seed = isSame ? game.getState().seed : newSeed();
        const run: Run = { level: id, version: level.version, seat, seed, decisions: [] };
        // "Back" leads to where the seat was chosen.
        if (screen.getState().isChoosing) showAddress(addressOf(location.href, run), true);
        screen.setState({ texts: text, notices: [], isChoosing: false, watched: null });
        game.getState().load(level, run);
        for (const leaf of document.querySelectorAll<HTMLElement>(':popover-open')) leaf.hidePopover();
        globalThis.scrollTo({ top: 0 });
      },
      () => screen.setState({ notices: [UI[screen.getState().language].notice.load] }),
    );
  };
}

function actionsOf(game: GameStore, screen: Session['screen']): SessionActions {
  const debriefs = new Map<string, ReturnType<typeof loadDebrief>>();
  return {
    setLanguage(language) {
      document.documentElement.lang = language;
      screen.setState({ language, notices: [] });
    },
    setForecasts: (areOn) => screen.setState({ forecasts: areOn ? 'on' : 'off' }),
    setNumberKeys: (hasNumberKeys) => screen.setState({ hasNumberKeys }),
    setSound: soundOf(game, screen),
    setTheme: themeOf(screen),
    setCalm: calmOf(screen),
    dismissNotices() {
      const { frame } = screen.getState();
      screen.setState({ notices: [], frame: frame && { ...frame, correction: null } });
    },
    open: openOn(game, screen),
    choose: pageOf(screen, 'choose'),
    openModel: pageOf(screen, 'model'),
    watch(decisions) {
      screen.setState({ watched: decisions, notices: [] });
      if (decisions) game.getState().undo(0);
      else keep(runOf(game.getState()), screen.getState());
    },
    reached: noteEndings(game),
    again: () => game.getState().restart(newSeed()),
    debrief() {
      const { id } = game.getState().level;
      // A failed download must not be remembered: the next press tries again.
      const found = debriefs.get(id) ?? loadDebrief(id);
      debriefs.set(id, found);
      found.catch(() => debriefs.delete(id));
      return found;
    },
    shared: (kind) => void dispatchEvent(new CustomEvent(SHARED, { detail: kind })),
    save: () => void import('./frame.ts').then(({ save }) => save(game, screen)),
    openSaved: () => void import('./frame.ts').then(({ openSaved }) => openSaved(game, screen)),
    link: () => linkTo(location.href, runOf(game.getState()), screen.getState().language),
  };
}

/** Keeps a run for the next visit and, for a reload, in the address: that works where nothing may be stored, too. */
function keep(run: Run, { isChoosing, isModelOpen }: SessionState): void {
  saveRun(run);
  // While levels are chosen, the address is that of the choice.
  if (!isChoosing && !isModelOpen) showAddress(addressOf(location.href, run), false, history.state);
}

/** A seed that nobody has seen. Chance belongs here, outside the model. */
const newSeed = (): number => Math.floor(Math.random() * 1_000_000);

/** Are these stages of runs from one seat and one seed? */
const isSameSeat = (one: Game, other: Game): boolean =>
  one.level === other.level && one.seat === other.seat && one.seed === other.seed;

/** Is a run, as far as it has come, the beginning of a watched one? */
const isPartOf = ({ decisions }: Game, watched: readonly Decision[]): boolean =>
  JSON.stringify(decisions) === JSON.stringify(watched.slice(0, decisions.length));

/** Builds the session from the address, the storage and the first level. */
export async function createSession(): Promise<{
  readonly session: Session;
  readonly isFirstCard: boolean;
}> {
  const query = readQuery(location.search);
  const language = languageOf(query);
  document.documentElement.lang = language;
  if (query.isFast) document.documentElement.dataset.fast = 'true';
  const settings = loadSettings();
  const isCalm = settings.isCalm ?? false;
  showCalm(isCalm);
  const theme = query.theme ?? settings.theme ?? 'auto';
  const opening = await openingOf(query, language);
  const { playable, game, notices } = opening;
  const screen = createStore<SessionState>(() => ({
    language,
    texts: playable.text,
    notices,
    shownBasis: null,
    hasNumberKeys: true,
    forecasts: query.hasForecasts ? 'on' : 'locked',
    hasSound: false,
    caption: null,
    theme,
    isCalm,
    isDark: isDarkNow(theme),
    stage: 'coming',
    isChoosing: query.isChoosing,
    isModelOpen: query.isModelOpen,
    watched: null,
    isPaused: false,
    frame: isFramed() ? { next: query.next, saved: 'not', correction: null } : null,
  }));
  game.subscribe((state, before) => {
    if (state.decisions === before.decisions && state.level === before.level) return;
    const { watched } = screen.getState();
    // A replay is somebody's run, and stays in the address as it came; who decides otherwise has one of their own.
    if (watched && isSameSeat(state, before) && isPartOf(state, watched)) return;
    if (watched) screen.setState({ watched: null });
    keep(runOf(state), screen.getState());
  });
  followHistory(game, screen);
  const later = createLater(() => import('./laterDownload.ts'));
  const session: Session = { game, screen, actions: actionsOf(game, screen), later };
  recallSound(session.actions.setSound);
  const { decisions } = game.getState();
  const isWatching = query.isWatching && query.run !== null && decisions.length > 0;
  if (isWatching) session.actions.watch(decisions);
  return { session, isFirstCard: !isWatching && isFirstCard(opening) };
}
