import type { Language } from '../level/levelText.ts';

/** A part of what the game is about: a few words, then a sentence or three, and the facts they rest on. */
interface Dynamic {
  readonly title: string;
  readonly text: string;
  readonly facts: readonly string[];
}

/** The words round a game that stands in somebody else's page, or cannot run at all. */
export interface EmbedWords {
  /** What kind of thing it is, and how long it takes. */
  readonly kind: (time: string) => string;
  readonly play: string;
  readonly coming: string;
  readonly failed: string;
  readonly newTab: string;
  readonly sources: string;
  /** Up to when its sources reach. */
  readonly asOf: (date: string) => string;
  /** Said by the picture. */
  readonly picture: string;
  readonly noScript: string;
  readonly about: { readonly text: string; readonly facts: readonly string[] };
  readonly dynamics: readonly Dynamic[];
  readonly basis: string;
  readonly playIt: string;
  /** What a frame's title says of it. */
  readonly frame: string;
}

export const EMBED_WORDS: Readonly<Record<Language, EmbedWords>> = {
  de: {
    kind: (time) => `Spielbares Erklärstück · ${time}`,
    play: 'Spielen',
    coming: 'Kommt …',
    failed: 'Das Spiel ließ sich hier nicht laden.',
    newTab: 'In neuem Tab öffnen',
    sources: 'Quellen',
    asOf: (date) => `Quellen bis ${date}`,
    picture: 'Karte aus Papier: von Nordkorea nach Russland und zur Ukraine',
    noScript: 'Zum Spielen braucht die Seite JavaScript.',
    about: {
      text: 'Im September 2023 fährt Nordkoreas Staatschef im gepanzerten Zug nach Russland. Der einen Seite fehlen Granaten, der anderen Getreide und Raketentechnik. Hier sitzt man selbst am Tisch, entscheidet und sieht, was daraus folgt und warum.',
      facts: ['SD-06', 'NU-03', 'NU-11'],
    },
    dynamics: [
      {
        title: 'Tausch aus Not',
        text: 'Mehr zahlt, wer weniger Zeit hat. Am teuersten ist Wissen: Man kann es nicht zurückholen.',
        facts: [],
      },
      {
        title: 'Drohung mit Sanktionen',
        text: 'Was wirkt, sieht man selten, denn es wird nie verhängt. Was verhängt wird, trifft auf Nachbarn, die einspringen.',
        facts: ['TH-02', 'TH-08'],
      },
      {
        title: 'Bündnisse',
        text: 'Eine Bindung schützt, und sie ängstigt. Wer zusieht, bindet sich selbst enger.',
        facts: ['TH-07', 'TH-11'],
      },
    ],
    basis:
      'Was belegt ist, steht mit Quelle da. Was umstritten ist, bleibt umstritten. Jede Zahl, die wir gewählt haben, heißt Annahme.',
    playIt: 'Das Erklärstück spielen',
    frame: 'interaktives Erklärstück',
  },
  en: {
    kind: (time) => `Playable explainer · ${time}`,
    play: 'Play',
    coming: 'Coming …',
    failed: 'The game could not be loaded here.',
    newTab: 'Open in a new tab',
    sources: 'Sources',
    asOf: (date) => `Sources up to ${date}`,
    picture: 'A map of paper: from North Korea to Russia and Ukraine',
    noScript: 'To play, the page needs JavaScript.',
    about: {
      text: 'In September 2023 North Korea’s leader takes an armoured train to Russia. One side is short of shells, the other of grain and rocket know-how. Here you sit at the table yourself, decide, and see what follows and why.',
      facts: ['SD-06', 'NU-03', 'NU-11'],
    },
    dynamics: [
      {
        title: 'Trade from need',
        text: 'Whoever has less time pays more. Know-how is dearest: it cannot be taken back.',
        facts: [],
      },
      {
        title: 'Threats of sanctions',
        text: 'Those that work are seldom seen, for they are never imposed. Those imposed meet neighbours who step in.',
        facts: ['TH-02', 'TH-08'],
      },
      {
        title: 'Alliances',
        text: 'A tie protects, and it frightens. Those who watch tie themselves closer, too.',
        facts: ['TH-07', 'TH-11'],
      },
    ],
    basis:
      'What is established stands with its source. What is contested stays contested. Every number that we chose is called an assumption.',
    playIt: 'Play the explainer',
    frame: 'interactive explainer',
  },
};
