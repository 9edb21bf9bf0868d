import type { Language } from '../level/levelText.ts';
import { de } from './ui.de.ts';
import { en } from './ui.en.ts';
import type { UiText } from './uiText.ts';

/** The interface's words, by language. */
export const UI: Readonly<Record<Language, UiText>> = { de, en };
