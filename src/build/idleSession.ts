import { createStore } from 'zustand/vanilla';
import type { PlayableLevel } from '../level/compileLevel.ts';
import type { Language } from '../level/levelText.ts';
import type { Session, SessionState } from '../overlay/Session.ts';
import { createGameStore } from '../store/gameStore.ts';

const nothing = (): never => {
  throw new Error('A page drawn without the application asks it for nothing');
};

/** Which run is drawn, in which language. */
interface Drawn {
  readonly seat: string;
  readonly seed: number;
  readonly language: Language;
  readonly stage: SessionState['stage'];
}

/** A session with a game at its beginning and no application behind it: for what is only to be drawn. */
export function idleSession({ level, text }: PlayableLevel, { seat, seed, language, stage }: Drawn): Session {
  const screen = createStore<SessionState>(() => ({
    language,
    texts: text,
    notices: [],
    isCalm: false,
    shownBasis: null,
    hasNumberKeys: true,
    forecasts: 'on',
    hasSound: false,
    caption: null,
    theme: 'auto',
    isDark: false,
    stage,
    isChoosing: false,
    watched: null,
    isModelOpen: false,
    isPaused: false,
    frame: null,
  }));
  const actions = {
    setLanguage: nothing,
    setForecasts: nothing,
    setNumberKeys: nothing,
    setSound: nothing,
    setTheme: nothing,
    setCalm: nothing,
    dismissNotices: nothing,
    open: nothing,
    choose: nothing,
    openModel: nothing,
    watch: nothing,
    reached: nothing,
    again: nothing,
    debrief: nothing,
    link: nothing,
    shared: nothing,
    save: nothing,
    openSaved: nothing,
  };
  const game = createGameStore(level, { level: level.id, version: level.version, seat, seed, decisions: [] });
  return { game, screen, actions, later: { now: () => null, fetch: nothing, fetchAgain: nothing } };
}
