import type { Language } from '../level/levelText.ts';

type ProtocolWords = Readonly<
  Record<'title' | 'note' | 'name' | 'decided' | 'open' | 'followed' | 'reason' | 'print' | 'save' | 'watch', string>
>;

/** The words of a run's protocol, by language. */
export const PROTOCOL_WORDS: Readonly<Record<Language, ProtocolWords>> = {
  de: {
    title: 'Protokoll',
    note: 'Zum Begründen, nicht zum Benoten des Ausgangs: Wie es ausgeht, hängt auch am Zufall und an den anderen. Was hier geschrieben wird, bleibt auf diesem Gerät.',
    name: 'Name, Datum:',
    decided: 'Entschieden:',
    open: 'Offen stand auch:',
    followed: 'Danach:',
    reason: 'Begründung',
    print: 'Drucken',
    save: 'Als Datei speichern (JSON)',
    watch: 'Zum Zuschauen:',
  },
  en: {
    title: 'Protocol',
    note: 'For arguing, not for grading the outcome: how it ends also hangs on chance and on the others. What is written here stays on this device.',
    name: 'Name, date:',
    decided: 'Decided:',
    open: 'Also open:',
    followed: 'Afterwards:',
    reason: 'Reason',
    print: 'Print',
    save: 'Save as a file (JSON)',
    watch: 'To watch it:',
  },
};
