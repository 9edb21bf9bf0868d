import type { Language } from '../level/levelText.ts';

/** The words over the card of a run that is watched. */
interface WatchWords {
  readonly title: string;
  readonly step: (at: number, of: number) => string;
  readonly decided: string;
  readonly over: string;
  readonly next: string;
  readonly back: string;
  readonly again: string;
  readonly own: string;
  /** On the button that copies a link to watch a run. */
  readonly link: string;
  readonly share: string;
  readonly shareNote: string;
  readonly protocol: string;
}

/** The words over the card of a run that is watched, by language. */
export const WATCH_WORDS: Readonly<Record<Language, WatchWords>> = {
  de: {
    title: 'Aufzeichnung',
    step: (at, of) => `${at} von ${of}`,
    decided: 'Hier wurde entschieden:',
    over: 'Das war der Durchgang.',
    next: 'Weiter',
    back: 'Zurück',
    again: 'Von vorn',
    own: 'Ab hier selbst spielen',
    link: 'Link zum Zuschauen kopieren',
    share: 'Weitergeben',
    shareNote: 'Wer den Link öffnet, sieht diesen Durchgang Zug um Zug und kann an jeder Stelle selbst übernehmen.',
    protocol: 'Protokoll',
  },
  en: {
    title: 'Replay',
    step: (at, of) => `${at} of ${of}`,
    decided: 'Decided here:',
    over: 'That was the run.',
    next: 'Next',
    back: 'Back',
    again: 'From the start',
    own: 'Play on from here',
    link: 'Copy a link to watch it',
    share: 'Pass it on',
    shareNote: 'Whoever opens the link sees this run turn by turn, and can take over at any point.',
    protocol: 'Protocol',
  },
};
