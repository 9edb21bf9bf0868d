import type { Language } from '../level/levelText.ts';

/** The layouts of the demo newsroom, each with another way to embed. */
export type Layout = 'record' | 'boulevard' | 'public';

/** The words of the three example pages. The article itself is made of the game's own text. */
export interface NewsroomWords {
  readonly title: string;
  readonly lead: string;
  readonly names: Readonly<Record<Layout, string>>;
  /** How the game stands in it. */
  readonly ways: Readonly<Record<Layout, string>>;
  readonly kicker: Readonly<Record<Layout, string>>;
  readonly headline: Readonly<Record<Layout, string>>;
  readonly made: string;
  readonly tryIt: string;
  readonly heard: string;
  readonly heardNote: string;
  readonly builder: string;
}

export const NEWSROOM_WORDS: Readonly<Record<Language, NewsroomWords>> = {
  de: {
    title: 'Drei Beispielseiten',
    lead: 'Dasselbe Erklärstück in drei Häusern, in jedem anders eingebettet. Häuser und Namen sind erfunden.',
    names: { record: 'Der Bote', boulevard: 'ABEND!', public: 'Rundfunk Mitte' },
    ways: {
      record: 'Element mit kleinem Skript, lädt auf Knopfdruck; was das Haus davon hört, steht unter dem Artikel',
      boulevard: 'Rahmen allein in schmaler Spalte, dunkel, mit Hausfarbe',
      public: 'Rahmen unter strengen Regeln: kein fremdes Skript, kein Ursprung, hell oder dunkel wie das Gerät',
    },
    kicker: { record: 'Hintergrund', boulevard: 'Zum Selbermachen', public: 'Erklärt' },
    headline: {
      record: 'Was tauscht, wer unter Druck steht',
      boulevard: 'Du verhandelst: Granaten gegen Brot',
      public: 'Warum Nordkoreas Staatschef nach Russland fuhr',
    },
    made: 'Beispielseite. Haus erfunden, Text aus dem Erklärstück.',
    tryIt: 'Wie würden Sie entscheiden?',
    heard: 'Was diese Seite hört',
    heardNote: 'Nie, was gewählt wurde. Ob und wie sie zählt, entscheidet die Seite selbst.',
    builder: 'Selbst einbetten',
  },
  en: {
    title: 'Three example pages',
    lead: 'The same explainer in three houses, embedded differently in each. Houses and names are invented.',
    names: { record: 'The Courier', boulevard: 'LATE!', public: 'Middle Broadcasting' },
    ways: {
      record: 'Element with a small script, loads when pressed; what the house hears of it stands below the article',
      boulevard: 'A frame alone in a narrow column, dark, in the house’s colour',
      public: 'A frame under strict rules: no foreign script, no origin, light or dark as the device',
    },
    kicker: { record: 'Background', boulevard: 'Your turn', public: 'Explained' },
    headline: {
      record: 'What those under pressure trade',
      boulevard: 'You bargain: shells for bread',
      public: 'Why North Korea’s leader went to Russia',
    },
    made: 'Example page. The house is invented, the text is the explainer’s own.',
    tryIt: 'How would you decide?',
    heard: 'What this page hears',
    heardNote: 'Never what was chosen. Whether and how it counts is for the page to decide.',
    builder: 'Embed it yourself',
  },
};

export const LAYOUTS: readonly Layout[] = ['record', 'boulevard', 'public'];
