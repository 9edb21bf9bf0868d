import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PlayableLevel } from '../level/compileLevel.ts';
import { LANGUAGES } from '../level/levelText.ts';
import { App } from '../overlay/App.tsx';
import { idleSession } from './idleSession.ts';

/**
 * The first card as HTML, once per language, so that it can be read before any script runs. The very components of the
 * game draw it; the game takes it over where it stands.
 */
export function preparedCards({ level, text }: PlayableLevel, seed: number): string {
  const cards = LANGUAGES.map((language) => {
    const seat = level.seats[0]?.id ?? '';
    const session = idleSession({ level, text }, { seat, seed, language, stage: 'coming' });
    const html = renderToString(h(App, { session }));
    return `<div data-prepared="${language}" lang="${language}">${html}</div>`;
  });
  return cards.join('\n');
}
