import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createStore } from 'zustand/vanilla';
import type { PlayableLevel } from '../level/compileLevel.ts';
import { LANGUAGES } from '../level/levelText.ts';
import { App } from '../overlay/App.tsx';
import type { SessionState } from '../overlay/Session.ts';
import { createGameStore } from '../store/gameStore.ts';

const nothing = (): never => {
  throw new Error('A prepared page does nothing by itself');
};

/**
 * The first card as HTML, once per language, so that it can be read before any script runs. The very components of the
 * game draw it; the game takes it over where it stands.
 */
export function preparedCards({ level, text }: PlayableLevel, seed: number): string {
  const cards = LANGUAGES.map((language) => {
    const seat = level.seats[0]?.id ?? '';
    const game = createGameStore(level, { level: level.id, version: level.version, seat, seed, decisions: [] });
    const screen = createStore<SessionState>(() => ({
      language,
      texts: text,
      notices: [],
      shownBasis: null,
      hasNumberKeys: true,
      hasSound: false,
      stage: 'coming',
      isChoosing: false,
    }));
    const actions = {
      setLanguage: nothing,
      setNumberKeys: nothing,
      setSound: nothing,
      dismissNotices: nothing,
      open: nothing,
      choose: nothing,
      reached: nothing,
      again: nothing,
      facts: nothing,
      link: nothing,
    };
    const later = { now: () => null, fetch: nothing, fetchAgain: nothing };
    const html = renderToString(h(App, { session: { game, screen, actions, later } }));
    return `<div data-prepared="${language}" lang="${language}">${html}</div>`;
  });
  return cards.join('\n');
}
