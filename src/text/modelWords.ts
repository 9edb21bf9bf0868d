import type { What } from '../forecast/assumption.ts';
import type { Language } from '../level/levelText.ts';

/** The words of the page that opens a level's model. */
export interface ModelWords {
  readonly kicker: string;
  readonly lead: string;
  readonly simulated: (runs: number) => string;
  readonly ends: string;
  readonly asItIs: string;
  readonly turned: string;
  readonly reset: string;
  readonly progress: (made: number, runs: number) => string;
  readonly influences: string;
  readonly influencesNote: string;
  readonly raises: string;
  readonly lowers: string;
  readonly either: string;
  readonly numbers: string;
  readonly range: (low: string, high: string) => string;
  readonly start: (amount: string) => string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly sourced: string;
  readonly sourcedNote: string;
  readonly what: Readonly<Record<What, string>>;
  readonly hidden: (id: string) => string;
  readonly slider: (name: string) => string;
  readonly otherEnd: (changed: number, runs: number) => string;
  readonly noDifference: (runs: number) => string;
  readonly mean: (gauge: string, before: string, after: string) => string;
  readonly against: string;
  readonly happens: (event: string, before: string, after: string) => string;
  readonly formula: string;
  readonly sandbox: string;
  readonly close: string;
}

/** The parts into which assumptions are sorted. */
export type Group = 'start' | 'goods' | 'decisions' | 'rules' | 'events' | 'web' | 'endings';

/** The words of the page that opens a level's model, by language. */
export const MODEL_WORDS: Readonly<Record<Language, ModelWords>> = {
  de: {
    kicker: 'Das Modell, offen',
    lead: 'Hier steht, womit das Spiel rechnet. Was keine Quelle hergibt, ist angenommen und lässt sich verschieben: Was, wenn es nicht stimmt?',
    simulated: (runs) =>
      `Simuliert: ${runs} Durchgänge, alle Plätze mit Bots besetzt. Jeder spielt zufällig, vorsichtig, gierig oder großzügig. Wie oft etwas vorkommt, sagt etwas über unsere Zahlen, nicht über die Welt.`,
    ends: 'Wie es ausgeht',
    asItIs: 'wie angenommen',
    turned: 'verschoben',
    reset: 'Alles zurückstellen',
    progress: (made, runs) => `${made} von ${runs} Durchgängen`,
    influences: 'Was auf was wirkt',
    influencesNote: 'Von jeder Zahl zu denen, die durch Regeln von ihr abhängen. Antippen hebt ihre Linien hervor.',
    raises: 'hebt',
    lowers: 'senkt',
    either: 'je nachdem',
    numbers: 'Die Zahlen',
    range: (low, high) => `${low} bis ${high}`,
    start: (amount) => `Anfang: ${amount}`,
    groups: {
      start: 'Womit es beginnt',
      goods: 'Was Güter wert sind',
      decisions: 'Was Entscheidungen bewirken',
      rules: 'Was von selbst folgt',
      events: 'Was dazwischenkommt',
      web: 'Bindungen und wer sie wie liest',
      endings: 'Wann welches Ende gilt',
    },
    sourced: 'Belegt',
    sourcedNote: 'Diese Regeln kommen ohne eigene Annahme aus.',
    what: {
      start: 'Anfangswert',
      draw: 'gezogene Zahl',
      worth: 'was es dem Empfänger höchstens wert ist',
      cost: 'was es den Geber kostet',
      effects: 'Wirkung',
      chance: 'Wahrscheinlichkeit',
      report: 'wie oft die Meldung falsch ist',
      threshold: 'Schwelle',
      alternative: 'was es ohne Abschluss hat',
      patience: 'Geduld',
      'each-round': 'jedes weitere Angebot',
      'on-deal': 'bei Abschluss',
      'on-leave': 'ohne Abschluss',
      'on-yield': 'beim Nachgeben',
      'on-carry': 'beim Wahrmachen',
      'on-drop': 'beim Fallenlassen',
      stake: 'was auf dem Spiel steht',
      credibility: 'wie sehr der Drohung geglaubt wird',
      pain: 'wie weh es tut',
      leak: 'was andere davon auffangen',
      binds: 'wie sehr es bindet',
      carried: 'wenn es wahr gemacht wird',
      trait: 'Eigenschaft',
      felt: 'was eine Bindung bedeutet',
      watch: 'Geduld, bevor es antwortet',
      power: 'was fremde Macht zur Furcht beiträgt',
      near: 'was Nähe zur Furcht beiträgt',
      offence: 'was Angriffswaffen zur Furcht beitragen',
      intent: 'was Absichten zur Furcht beitragen',
      answer: 'wie stark es antwortet',
      burden: 'wie sehr die eigene Rüstung bremst',
      grievance: 'was ohne Anlass dazukommt',
      security: 'Sicherheit',
      autonomy: 'Freiheit',
      signed: 'wenn alle unterschreiben',
      refused: 'wenn jemand ablehnt',
    },
    hidden: (id) => `Verborgene Zahl „${id}“`,
    slider: (name) => `${name}: mal so viel`,
    otherEnd: (changed, runs) => `${changed} von ${runs} Durchgängen gehen anders aus.`,
    noDifference: (runs) => `Das macht hier keinen Unterschied: Keiner von ${runs} Durchgängen geht anders aus.`,
    mean: (gauge, before, after) => `${gauge}, am Ende im Mittel: ${before} → ${after}.`,
    against: 'Für sich wirkt es andersherum; was darauf folgt, überwiegt.',
    happens: (event, before, after) => `„${event}“ geschieht in ${before} → ${after} der Durchgänge.`,
    formula: 'Formel',
    sandbox: 'Sandkasten: das Modell des Gipfels, alle Plätze mit Bots',
    close: 'Zurück zum Spiel',
  },
  en: {
    kicker: 'The model, opened',
    lead: 'This is what the game calculates with. What no source gives is assumed, and can be moved: what if it is wrong?',
    simulated: (runs) =>
      `Simulated: ${runs} runs with bots in all seats. Each plays at random, cautiously, greedily or generously. How often a thing occurs says something about our numbers, not about the world.`,
    ends: 'How it ends',
    asItIs: 'as assumed',
    turned: 'moved',
    reset: 'Put everything back',
    progress: (made, runs) => `${made} of ${runs} runs`,
    influences: 'What acts on what',
    influencesNote: 'From each number to those that rules make depend on it. Touch one to bring out its lines.',
    raises: 'raises',
    lowers: 'lowers',
    either: 'depends',
    numbers: 'The numbers',
    range: (low, high) => `${low} to ${high}`,
    start: (amount) => `Start: ${amount}`,
    groups: {
      start: 'What it begins with',
      goods: 'What goods are worth',
      decisions: 'What decisions do',
      rules: 'What follows by itself',
      events: 'What comes in between',
      web: 'Ties, and who reads them how',
      endings: 'When which ending holds',
    },
    sourced: 'Sourced',
    sourcedNote: 'These rules need no assumption of ours.',
    what: {
      start: 'starting value',
      draw: 'drawn number',
      worth: 'what it is worth to the receiver at most',
      cost: 'what it costs the giver',
      effects: 'effect',
      chance: 'chance',
      report: 'how often the report is wrong',
      threshold: 'threshold',
      alternative: 'what it has without a deal',
      patience: 'patience',
      'each-round': 'each further offer',
      'on-deal': 'with a deal',
      'on-leave': 'without a deal',
      'on-yield': 'when it gives in',
      'on-carry': 'when it is carried out',
      'on-drop': 'when it is dropped',
      stake: 'what is at stake',
      credibility: 'how far the threat is believed',
      pain: 'how much it hurts',
      leak: 'what others make up for',
      binds: 'how far it binds',
      carried: 'when carried out',
      trait: 'trait',
      felt: 'what a tie means',
      watch: 'patience before it answers',
      power: 'what others’ power adds to its fear',
      near: 'what nearness adds to its fear',
      offence: 'what offensive arms add to its fear',
      intent: 'what intent adds to its fear',
      answer: 'how strongly it answers',
      burden: 'how far its own arms slow it down',
      grievance: 'what is added without any cause',
      security: 'safety',
      autonomy: 'freedom',
      signed: 'when all sign',
      refused: 'when one refuses',
    },
    hidden: (id) => `Hidden number “${id}”`,
    slider: (name) => `${name}: times as much`,
    otherEnd: (changed, runs) => `${changed} of ${runs} runs end otherwise.`,
    noDifference: (runs) => `It makes no difference here: not one of ${runs} runs ends otherwise.`,
    mean: (gauge, before, after) => `${gauge}, at the end on average: ${before} → ${after}.`,
    against: 'By itself it acts the other way; what follows from it outweighs that.',
    happens: (event, before, after) => `“${event}” happens in ${before} → ${after} of the runs.`,
    formula: 'Formula',
    sandbox: 'Sandbox: the summit’s model, bots in all seats',
    close: 'Back to the game',
  },
};
