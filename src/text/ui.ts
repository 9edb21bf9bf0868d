import type { Evidence } from '../engine/types.ts';
import type { Language } from '../level/levelText.ts';

/** The interface's own words; everything a level says stands in its text files. */
export interface UiText {
  readonly appTitle: string;
  readonly turn: (turn: number, turns: number) => string;
  readonly youAre: (seat: string) => string;
  readonly goal: string;
  readonly situation: string;
  readonly atTable: string;
  readonly options: string;
  readonly followed: string;
  readonly before: string;
  readonly why: string;
  readonly whyTitle: (gauge: string) => string;
  readonly noChain: string;
  readonly assumption: string;
  readonly assumptionNote: string;
  readonly sources: string;
  readonly sourcesWait: string;
  readonly sourcesFail: string;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly wire: string;
  readonly says: (who: string) => string;
  readonly becauseOf: string;
  readonly youGive: string;
  readonly youGet: string;
  readonly theyOffer: (who: string) => string;
  readonly noOffer: string;
  readonly proposes: (who: string, what: string) => string;
  readonly accepts: (who: string) => string;
  readonly leaves: (who: string) => string;
  readonly forGoods: string;
  readonly nothing: string;
  readonly propose: string;
  readonly proposeDetail: string;
  readonly accept: string;
  readonly acceptDetail: string;
  readonly leave: string;
  readonly leaveDetail: string;
  readonly less: (good: string) => string;
  readonly more: (good: string) => string;
  readonly worth: string;
  readonly worthToUs: string;
  readonly worthToThem: (who: string) => string;
  readonly worthWords: readonly [string, string, string, string, string];
  readonly worthNote: string;
  readonly round: (round: number, rounds: number) => string;
  readonly gauges: string;
  readonly unknown: string;
  readonly about: string;
  readonly reported: string;
  readonly ending: string;
  readonly aims: string;
  readonly reached: readonly [string, string, string];
  readonly whoPaid: string;
  readonly happened: string;
  readonly happenedNote: string;
  readonly questions: string;
  readonly again: string;
  readonly againDetail: string;
  readonly otherSeat: (seat: string) => string;
  readonly otherSeatDetail: string;
  readonly nextLevel: (title: string) => string;
  readonly nextAs: (seat: string) => string;
  readonly back: string;
  readonly menu: string;
  readonly close: string;
  readonly restart: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly linkHere: string;
  readonly levels: string;
  readonly settings: string;
  readonly numberKeys: string;
  readonly credits: string;
  readonly creditsText: string;
  readonly language: string;
  readonly map: string;
  readonly skip: string;
  readonly changed: (name: string, from: string, to: string) => string;
  readonly notice: {
    readonly level: (given: string) => string;
    readonly seat: (given: string) => string;
    readonly language: (given: string) => string;
    readonly number: (name: string, given: string) => string;
    readonly run: string;
    readonly oldRun: string;
    readonly saved: string;
    readonly load: string;
  };
  readonly dismiss: string;
  readonly war: string;
}

const en: UiText = {
  appTitle: 'Quid pro quo',
  turn: (turn, turns) => `Turn ${turn} of ${turns}`,
  youAre: (seat) => `Seat: ${seat}`,
  goal: 'Goal',
  situation: 'Your staff',
  atTable: 'At the table',
  options: 'Decide',
  followed: 'What followed',
  before: 'Before you decide',
  why: 'Why?',
  whyTitle: (gauge) => `Why did “${gauge}” change?`,
  noChain: 'Nothing has changed this number yet.',
  assumption: 'assumption',
  assumptionNote: 'A number we chose. The model would run with another one too.',
  sources: 'Sources',
  sourcesWait: 'Fetching the sources …',
  sourcesFail: 'The sources could not be loaded. The game goes on without them; try again when you are online.',
  evidence: {
    confirmed: 'Confirmed',
    reported_by_several: 'Reported by several, not confirmed',
    claimed_by_one_side: 'Claimed by one side',
    expert_opinion: 'Expert opinion',
    speculation: 'Speculation',
  },
  wire: 'Report',
  says: (who) => `${who} says`,
  becauseOf: 'What decided it',
  youGive: 'You put in',
  youGet: 'You get',
  theyOffer: (who) => `${who}’s offer lies on the table.`,
  noOffer: 'Nothing lies on the table yet. You open.',
  proposes: (who, what) => `${who} proposes ${what}.`,
  accepts: (who) => `${who} accepts.`,
  leaves: (who) => `${who} leaves the table.`,
  forGoods: 'for',
  nothing: 'nothing',
  propose: 'Put this offer',
  proposeDetail: 'The other side accepts, changes it, or leaves.',
  accept: 'Accept their offer',
  acceptDetail: 'As it was put to you, without your changes.',
  leave: 'Leave the table',
  leaveDetail: 'No deal. Both live with what they have.',
  less: (good) => `Less: ${good}`,
  more: (good) => `More: ${good}`,
  worth: 'What it is worth',
  worthToUs: 'To you',
  worthToThem: (who) => `To ${who}, as your staff guess`,
  worthWords: ['worse than no deal', 'no better than no deal', 'a little better than no deal', 'good', 'very good'],
  worthNote: 'The scale is ours. Worth follows need: it changes while you haggle.',
  round: (round, rounds) => `Offer ${round} of ${rounds}`,
  gauges: 'Where things stand',
  unknown: 'unknown',
  about: 'your staff’s estimate',
  reported: 'from a report',
  ending: 'How it ended',
  aims: 'What you wanted',
  reached: ['missed', 'in part', 'reached'],
  whoPaid: 'Who paid',
  happened: 'What really happened',
  happenedNote: 'Dated, with sources. Your run is a model; this is not.',
  questions: 'To talk about',
  again: 'Play again',
  againDetail: 'Other hidden numbers, the same decisions.',
  otherSeat: (seat) => `The other seat: ${seat}`,
  otherSeatDetail: 'The same weeks, seen from there.',
  nextLevel: (title) => `Next: ${title}`,
  nextAs: (seat) => `as ${seat}`,
  back: 'Back to this decision',
  menu: 'Menu',
  close: 'Close',
  restart: 'Start over',
  copyLink: 'Copy a link to this run',
  copied: 'Link copied.',
  linkHere: 'Copy this address:',
  levels: 'Levels and seats',
  settings: 'Settings',
  numberKeys: 'Number keys choose options',
  credits: 'Credits',
  creditsText:
    'Icons by Lorc, Delapouite and others from game-icons.net, CC BY 3.0, recoloured. Map: Natural Earth, public domain. Type: Source Serif 4 and Archivo, SIL Open Font License. Code MIT, texts CC BY 4.0.',
  language: 'Deutsch',
  map: 'Map',
  skip: 'Skip to the decision',
  changed: (name, from, to) => `${name}: ${from} to ${to}`,
  notice: {
    level: (given) => `There is no level “${given}”. This is the first one.`,
    seat: (given) => `There is no seat “${given}” in this level. You hold its first seat.`,
    language: (given) => `There is no language “${given}” here. This is English.`,
    number: (name, given) => `“${given}” is not a number that “${name}” can take. It was left out.`,
    run: 'The link holds a run that does not fit this level from some point on. It was followed up to there.',
    oldRun: 'This run was made with an earlier version of the level. It was followed as far as it fits.',
    saved: 'Your last run was taken up again.',
    load: 'This level could not be loaded. Check the connection and try again; your run is not lost.',
  },
  dismiss: 'Close notice',
  war: 'Russia’s war against Ukraine is a war of aggression. Each seat speaks in the interest of its capital; what is true, the sources say.',
};

const de: UiText = {
  appTitle: 'Quid pro quo',
  turn: (turn, turns) => `Zug ${turn} von ${turns}`,
  youAre: (seat) => `Platz: ${seat}`,
  goal: 'Ziel',
  situation: 'Der eigene Stab',
  atTable: 'Am Tisch',
  options: 'Entscheiden',
  followed: 'Was daraus folgte',
  before: 'Vor der Entscheidung',
  why: 'Warum?',
  whyTitle: (gauge) => `Warum hat sich „${gauge}“ verändert?`,
  noChain: 'Diese Zahl hat sich noch nicht verändert.',
  assumption: 'Annahme',
  assumptionNote: 'Eine von uns gewählte Zahl. Das Modell liefe auch mit einer anderen.',
  sources: 'Quellen',
  sourcesWait: 'Die Quellen werden geholt …',
  sourcesFail: 'Die Quellen ließen sich nicht laden. Das Spiel läuft ohne sie weiter; mit Verbindung noch einmal versuchen.',
  evidence: {
    confirmed: 'Bestätigt',
    reported_by_several: 'Mehrfach berichtet, nicht bestätigt',
    claimed_by_one_side: 'Von einer Seite behauptet',
    expert_opinion: 'Experteneinschätzung',
    speculation: 'Spekulation',
  },
  wire: 'Meldung',
  says: (who) => `${who} sagt`,
  becauseOf: 'Was den Ausschlag gab',
  youGive: 'Eigener Einsatz',
  youGet: 'Gegenleistung',
  theyOffer: (who) => `Auf dem Tisch liegt ein Angebot aus ${who}.`,
  noOffer: 'Noch liegt nichts auf dem Tisch. Das erste Angebot kommt von hier.',
  proposes: (who, what) => `${who} schlägt vor: ${what}.`,
  accepts: (who) => `${who} nimmt an.`,
  leaves: (who) => `${who} verlässt den Tisch.`,
  forGoods: 'gegen',
  nothing: 'nichts',
  propose: 'Angebot vorlegen',
  proposeDetail: 'Die andere Seite nimmt an, ändert es oder geht.',
  accept: 'Ihr Angebot annehmen',
  acceptDetail: 'So, wie es vorgelegt wurde, ohne die eigenen Änderungen.',
  leave: 'Den Tisch verlassen',
  leaveDetail: 'Kein Geschäft. Beide leben mit dem, was sie haben.',
  less: (good) => `Weniger: ${good}`,
  more: (good) => `Mehr: ${good}`,
  worth: 'Was es wert ist',
  worthToUs: 'Für die eigene Seite',
  worthToThem: (who) => `Für ${who}, nach Schätzung des Stabs`,
  worthWords: ['schlechter als kein Geschäft', 'nicht besser als kein Geschäft', 'etwas besser als kein Geschäft', 'gut', 'sehr gut'],
  worthNote: 'Die Skala ist von uns gewählt. Wert folgt dem Bedarf: Er ändert sich, während gefeilscht wird.',
  round: (round, rounds) => `Angebot ${round} von ${rounds}`,
  gauges: 'Wie es steht',
  unknown: 'unbekannt',
  about: 'Schätzung des Stabs',
  reported: 'aus einer Meldung',
  ending: 'Wie es ausging',
  aims: 'Was gewollt war',
  reached: ['verfehlt', 'zum Teil', 'erreicht'],
  whoPaid: 'Wer bezahlt hat',
  happened: 'Was wirklich geschah',
  happenedNote: 'Mit Datum und Quelle. Der Durchgang ist ein Modell, dies hier nicht.',
  questions: 'Zum Reden',
  again: 'Noch einmal spielen',
  againDetail: 'Andere verborgene Zahlen, dieselben Entscheidungen.',
  otherSeat: (seat) => `Der andere Platz: ${seat}`,
  otherSeatDetail: 'Dieselben Wochen, von dort gesehen.',
  nextLevel: (title) => `Weiter: ${title}`,
  nextAs: (seat) => `als ${seat}`,
  back: 'Zurück zu dieser Entscheidung',
  menu: 'Menü',
  close: 'Schließen',
  restart: 'Von vorn beginnen',
  copyLink: 'Link zu diesem Durchgang kopieren',
  copied: 'Link kopiert.',
  linkHere: 'Diese Adresse kopieren:',
  levels: 'Kapitel und Plätze',
  settings: 'Einstellungen',
  numberKeys: 'Zifferntasten wählen Optionen',
  credits: 'Nachweise',
  creditsText:
    'Symbole von Lorc, Delapouite und anderen, game-icons.net, CC BY 3.0, umgefärbt. Karte: Natural Earth, gemeinfrei. Schrift: Source Serif 4 und Archivo, SIL Open Font License. Code MIT, Texte CC BY 4.0.',
  language: 'English',
  map: 'Karte',
  skip: 'Zur Entscheidung springen',
  changed: (name, from, to) => `${name}: von ${from} auf ${to}`,
  notice: {
    level: (given) => `Ein Kapitel „${given}“ gibt es nicht. Dies ist das erste.`,
    seat: (given) => `Einen Platz „${given}“ gibt es in diesem Kapitel nicht. Besetzt ist sein erster Platz.`,
    language: (given) => `Die Sprache „${given}“ gibt es hier nicht. Dies ist Deutsch.`,
    number: (name, given) => `„${given}“ ist keine Zahl, die „${name}“ annehmen kann. Sie blieb unbeachtet.`,
    run: 'Der Link enthält einen Durchgang, der ab einer Stelle nicht zu diesem Kapitel passt. Bis dahin wurde er befolgt.',
    oldRun: 'Dieser Durchgang entstand mit einer früheren Fassung des Kapitels. Er wurde befolgt, so weit er passt.',
    saved: 'Der letzte Durchgang wurde wieder aufgenommen.',
    load: 'Dieses Kapitel ließ sich nicht laden. Verbindung prüfen und noch einmal versuchen; der Durchgang ist nicht verloren.',
  },
  dismiss: 'Hinweis schließen',
  war: 'Russlands Krieg gegen die Ukraine ist ein Angriffskrieg. Jeder Platz spricht im Interesse seiner Hauptstadt; was wahr ist, sagen die Quellen.',
};

/** The interface's words, by language. */
export const UI: Readonly<Record<Language, UiText>> = { de, en };
