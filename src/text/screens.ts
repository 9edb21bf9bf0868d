import type { Language } from '../level/levelText.ts';
import { de } from './screens.de.ts';
import { en } from './screens.en.ts';
import type { ScreenWords } from './screenWords.ts';
import { UI } from './ui.ts';
import type { UiText } from './uiText.ts';

/**
 * The interface's words together with those of the later screens, by language. They come with these screens: nothing in the
 * first download may import them.
 */
export const SCREENS: Readonly<Record<Language, UiText & ScreenWords>> = {
  de: { ...UI.de, ...de },
  en: { ...UI.en, ...en },
};
