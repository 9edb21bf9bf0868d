import type { Language } from '../level/levelText.ts';

type PaperWords = Readonly<
  Record<
    'title' | 'note' | 'open' | 'atTheEnd' | 'picture' | 'leftOut' | 'later' | 'confirmed' | 'print' | 'wait' | 'fails',
    string
  >
>;

/** The interface's words round the front pages, by language. */
export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = {
  de: {
    title: 'Zwei Titelseiten',
    note: 'Derselbe Tag, wie ihn die Blätter zweier Hauptstädte erzählen könnten. Zusammengesetzt aus diesem Durchgang; keine wirkliche Zeitung hat das geschrieben.',
    open: 'Zwei Titelseiten dieses Tages',
    atTheEnd: 'Am Ende',
    picture: 'Im Bild:',
    leftOut: 'Was nicht darin steht',
    later: 'Was diese Seite weglässt, steht am Ende.',
    confirmed: 'Was bestätigt ist oder gemeldet wurde',
    print: 'Drucken',
    wait: 'Die Seiten kommen …',
    fails: 'Die Seiten ließen sich nicht laden. Die Verbindung prüfen und noch einmal öffnen.',
  },
  en: {
    title: 'Two front pages',
    note: 'The same day as the papers of two capitals might tell it. Put together from this run; no real newspaper wrote it.',
    open: 'Two front pages of that day',
    atTheEnd: 'At the end',
    picture: 'In the picture:',
    leftOut: 'What is not in it',
    later: 'What this page leaves out is told at the end.',
    confirmed: 'What is confirmed, or was reported',
    print: 'Print',
    wait: 'The pages are coming …',
    fails: 'The pages could not be loaded. Check the connection and open them again.',
  },
};
