import type { Evidence } from '../engine/types.ts';
import type { Language } from '../level/levelText.ts';

/** The words of the page of all sources. */
export interface SourcesWords {
  readonly title: string;
  readonly lead: string;
  readonly toGame: string;
  readonly otherLanguage: string;
  /** Over the list of groups. */
  readonly contents: string;
  readonly usedIn: string;
  readonly glossary: string;
  readonly labels: string;
  /** What each evidence label is given for. */
  readonly evidence: Readonly<Record<Evidence, string>>;
  /** The groups of facts, by topic, in the order of the page. */
  readonly topics: Readonly<Record<string, string>>;
}

/** The words of the page of all sources, by language. */
export const SOURCES_WORDS: Readonly<Record<Language, SourcesWords>> = {
  de: {
    title: 'Quellen',
    lead: 'Alles, was das Spiel über die Welt behauptet: mit Datum, Sicherheit und Quelle. Zahlen, die keine Quelle nennt, heißen im Spiel „Annahme“.',
    toGame: 'Zum Spiel',
    otherLanguage: 'English',
    contents: 'Auf dieser Seite',
    usedIn: 'Im Spiel:',
    glossary: 'Begriffe',
    labels: 'Wie sicher ist das?',
    evidence: {
      confirmed:
        'Urkunde, Eingeständnis der Beteiligten oder unbestrittenes Ereignis. Auch: dass jemand etwas gesagt hat.',
      reported_by_several: 'Mindestens zwei voneinander unabhängige Berichte.',
      claimed_by_one_side: 'Eine Regierung oder ein Dienst mit eigenem Interesse.',
      expert_opinion: 'Namentlich genannte Fachleute, deren Rechenweg wenigstens teilweise zu sehen ist.',
      speculation: 'Eine einzelne Stimme, ohne Rechenweg oder ausdrücklich angenommen.',
    },
    topics: {
      background: 'Vorgeschichte',
      seed: 'Der Anlass: Sommer 2023',
      timeline: 'Was geschah',
      numbers: 'Zahlen',
      sanctions: 'Sanktionen',
      alliances: 'Bündnisse',
      theory: 'Forschung',
    },
  },
  en: {
    title: 'Sources',
    lead: 'Everything the game claims about the world: with its date, how sure it is, and where it comes from. Numbers that no source gives are called “assumption” in the game.',
    toGame: 'To the game',
    otherLanguage: 'Deutsch',
    contents: 'On this page',
    usedIn: 'In the game:',
    glossary: 'Terms',
    labels: 'How certain is this?',
    evidence: {
      confirmed:
        'A record, an admission by those concerned, or an undisputed event. Also: that somebody said something.',
      reported_by_several: 'At least two reports that do not depend on each other.',
      claimed_by_one_side: 'One government or service with an interest of its own.',
      expert_opinion: 'Named experts whose reckoning can be seen, at least in part.',
      speculation: 'A single voice, without a reckoning or openly supposed.',
    },
    topics: {
      background: 'What came before',
      seed: 'The occasion: summer 2023',
      timeline: 'What happened',
      numbers: 'Numbers',
      sanctions: 'Sanctions',
      alliances: 'Alliances',
      theory: 'Research',
    },
  },
};
