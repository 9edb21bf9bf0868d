import type { Language } from '../level/levelText.ts';

/** The words that are needed only where the game stands in somebody else's page. */
export interface FrameWords {
  readonly title: string;
  readonly save: string;
  /** What saving does, before it is done. */
  readonly saveNote: string;
  readonly saved: string;
  readonly cannotSave: string;
  readonly openSaved: string;
  readonly nothingSaved: string;
  readonly newTab: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  /** Where "play on" leads; `host` is the name of that page's server. */
  readonly playOn: string;
  readonly playOnAt: (host: string) => string;
  /** Up to when its sources reach. */
  readonly asOf: (date: string) => string;
  /** Before a note of the newsroom that hosts the game. */
  readonly correction: (date: string) => string;
}

export const FRAME_WORDS: Readonly<Record<Language, FrameWords>> = {
  de: {
    title: 'Auf dieser Seite',
    save: 'Durchgang hier merken',
    saveNote:
      'Ungefragt speichert das Spiel hier nichts. Wer „merken“ drückt, legt den Durchgang im eigenen Browser ab.',
    saved: 'Gemerkt, im eigenen Browser.',
    cannotSave: 'Diese Seite lässt kein Speichern zu. Der Link zum Durchgang hebt ihn auf.',
    openSaved: 'Gemerkten Durchgang öffnen',
    nothingSaved: 'Hier ist kein Durchgang gemerkt.',
    newTab: 'In neuem Tab öffnen',
    fullScreen: 'Ganzer Bildschirm',
    leaveFullScreen: 'Ganzen Bildschirm verlassen',
    playOn: 'Weiterspielen',
    playOnAt: (host) => `auf ${host}, in neuem Tab`,
    asOf: (date) => `Quellen dieses Kapitels bis ${date}.`,
    correction: (date) => `Korrektur vom ${date}:`,
  },
  en: {
    title: 'On this page',
    save: 'Keep this run here',
    saveNote: 'Unasked, the game stores nothing here. Press “keep”, and the run stays in your own browser.',
    saved: 'Kept, in your own browser.',
    cannotSave: 'This page allows no storing. The link to the run keeps it.',
    openSaved: 'Open the run kept here',
    nothingSaved: 'No run is kept here.',
    newTab: 'Open in a new tab',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    playOn: 'Play on',
    playOnAt: (host) => `at ${host}, in a new tab`,
    asOf: (date) => `Sources of this chapter up to ${date}.`,
    correction: (date) => `Correction, ${date}:`,
  },
};
