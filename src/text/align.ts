import type { Language } from '../level/levelText.ts';
import { de } from './align.de.ts';
import { en } from './align.en.ts';
import type { AlignWords } from './alignWords.ts';

/** The words of the web of ties, by language. Only what is fetched after the first card may import them. */
export const ALIGN: Readonly<Record<Language, AlignWords>> = { de, en };
