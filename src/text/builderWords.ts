import type { Language } from '../level/levelText.ts';

/** The words of the page on which editors put an embed together. */
export interface BuilderWords {
  readonly title: string;
  readonly lead: string;
  readonly level: string;
  readonly seat: string;
  readonly firstSeat: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark' | 'auto', string>>;
  readonly accent: string;
  readonly start: string;
  readonly starts: Readonly<Record<'facade' | 'now', string>>;
  readonly next: string;
  readonly nextNote: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'frame' | 'element', string>>;
  readonly snippet: string;
  readonly copy: string;
  readonly copied: string;
  readonly preview: (width: number) => string;
  readonly privacy: string;
  readonly demo: string;
  /** Before links to copies that stay as they are. */
  readonly frozen: string;
}

export const BUILDER_WORDS: Readonly<Record<Language, BuilderWords>> = {
  de: {
    title: 'Einbetten',
    lead: 'Auswählen, ansehen, Zeilen kopieren, in den Artikel setzen.',
    level: 'Kapitel',
    seat: 'Platz',
    firstSeat: 'der erste des Kapitels',
    language: 'Sprache',
    theme: 'Ausgabe',
    themes: { light: 'hell', dark: 'dunkel', auto: 'wie das Gerät der Leserin oder des Lesers' },
    accent: 'Hausfarbe auf dem Knopf',
    start: 'Beginn',
    starts: { facade: 'auf Knopfdruck', now: 'sofort' },
    next: '„Weiterspielen“ führt zu',
    nextNote: 'Leer: zum nächsten Kapitel. Sonst eine Adresse mit https.',
    kind: 'Art',
    kinds: {
      frame: 'Rahmen allein: geht in jedem Redaktionssystem',
      element: 'Element mit kleinem Skript: passt seine Höhe an, lädt erst auf Knopfdruck',
    },
    snippet: 'Zeilen für den Artikel',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    preview: (width) => `${width} Pixel breit`,
    privacy:
      'Ohne Cookies, ohne Zählung, ohne Dritte. Gespeichert wird nur, was die Leserin oder der Leser selbst speichert.',
    demo: 'Drei Beispielseiten',
    frozen:
      'Diese Zeilen zeigen immer die neueste Fassung. Eingefroren, für Artikel, die bleiben sollen, wie sie sind:',
  },
  en: {
    title: 'Embed',
    lead: 'Choose, look, copy the lines, put them into the article.',
    level: 'Chapter',
    seat: 'Seat',
    firstSeat: 'the chapter’s first',
    language: 'Language',
    theme: 'Edition',
    themes: { light: 'light', dark: 'dark', auto: 'as the reader’s device' },
    accent: 'House colour on the button',
    start: 'Start',
    starts: { facade: 'when the button is pressed', now: 'at once' },
    next: '“Play on” leads to',
    nextNote: 'Empty: the next chapter. Otherwise an address with https.',
    kind: 'Kind',
    kinds: {
      frame: 'A frame alone: works in every editorial system',
      element: 'An element with a small script: fits its height, loads when it is pressed',
    },
    snippet: 'Lines for the article',
    copy: 'Copy',
    copied: 'Copied.',
    preview: (width) => `${width} pixels wide`,
    privacy: 'No cookies, no counting, no third parties. Nothing is stored but what readers store themselves.',
    demo: 'Three example pages',
    frozen: 'These lines always show the newest edition. Frozen ones, for articles that should stay as they are:',
  },
};
