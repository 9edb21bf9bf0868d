import type { Language } from '../level/levelText.ts';

/** The interface's words for predictions. */
export interface PredictWords {
  readonly kicker: string;
  readonly note: string;
  readonly draw: string;
  readonly near: (amount: string) => string;
  /** Leads to the drawing. */
  readonly toDraw: string;
  readonly guess: string;
  readonly guessDetail: string;
  readonly now: string;
  /** What a guess is called for those who hear the page: the gauge and the day it is for. */
  readonly value: (gauge: string, date: string) => string;
  readonly expect: (what: string) => string;
  readonly expected: string;
  readonly came: string;
  readonly title: string;
  readonly titleNote: string;
  /** How what came stands to what was expected. */
  readonly match: Readonly<Record<'open' | 'same' | 'other' | 'near' | 'above' | 'below', string>>;
  readonly why: string;
  readonly whyTitle: string;
  readonly moved: string;
}

/** The interface's words for predictions, by language. */
export const PREDICT_WORDS: Readonly<Record<Language, PredictWords>> = {
  de: {
    kicker: 'Bevor es zu sehen ist',
    note: 'Eine Vermutung. Sie ändert nichts und wird am Ende wieder vorgelegt.',
    draw: 'Den Punkt dorthin ziehen, wo die Zahl dann stehen wird.',
    near: (amount) => `Bis ${amount} daneben gilt als nah.`,
    toDraw: 'Zeichnen',
    guess: 'So festhalten',
    guessDetail: 'Mit Bleistift. Es ändert nichts.',
    now: 'heute',
    value: (gauge, date) => `${gauge}, erwartet für ${date}`,
    expect: (what) => `Erwartet: ${what}.`,
    expected: 'Erwartet',
    came: 'So kam es',
    title: 'Was erwartet wurde',
    titleNote: 'Mit Bleistift, was erwartet wurde; mit Tinte, was kam.',
    match: {
      open: 'Dazu kam es nicht.',
      same: 'wie erwartet',
      other: 'anders als erwartet',
      near: 'nah daran',
      above: 'höher als erwartet',
      below: 'niedriger als erwartet',
    },
    why: 'Warum kam es so?',
    whyTitle: 'Warum kam es so?',
    moved: 'Was es am meisten bewegt hat',
  },
  en: {
    kicker: 'Before you see it',
    note: 'A guess. It changes nothing, and comes back at the end.',
    draw: 'Pull the point to where the number will be.',
    near: (amount) => `Within ${amount} counts as near.`,
    toDraw: 'Draw',
    guess: 'Write it down',
    guessDetail: 'In pencil. It changes nothing.',
    now: 'today',
    value: (gauge, date) => `${gauge}, expected for ${date}`,
    expect: (what) => `You expect: ${what}.`,
    expected: 'You expected',
    came: 'What came',
    title: 'What you expected',
    titleNote: 'In pencil what you expected, in ink what came.',
    match: {
      open: 'It did not come to that.',
      same: 'as expected',
      other: 'not as expected',
      near: 'close to it',
      above: 'higher than expected',
      below: 'lower than expected',
    },
    why: 'Why did it come so?',
    whyTitle: 'Why did it come so?',
    moved: 'What moved it most',
  },
};
