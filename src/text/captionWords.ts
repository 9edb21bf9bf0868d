import type { Language } from '../level/levelText.ts';

/** What is heard, in words, by cue. Sounds of the hand alone (paper, counters) mean nothing, and have none. */
export const CAPTION_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    stamp: 'Ein Stempel',
    rail: 'Wagen rollen',
    telex: 'Der Fernschreiber tickt',
    accept: 'Zwei Schläge auf Holz: angenommen',
    leave: 'Ein Stuhl wird gerückt',
    ending: 'Ein Glockenschlag',
  },
  en: {
    stamp: 'A rubber stamp',
    rail: 'Wagons roll',
    telex: 'The telex ticks',
    accept: 'Two knocks on wood: accepted',
    leave: 'A chair is pushed back',
    ending: 'A bell, once',
  },
};
