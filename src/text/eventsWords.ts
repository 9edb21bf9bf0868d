import type { Language } from '../level/levelText.ts';

/** Events that a page can count; the others are about size alone. */
export type Counted = 'ready' | 'start' | 'decision' | 'prediction' | 'ending' | 'share' | 'error';

/** Ways to count, each with lines to copy. */
export type Way = 'own' | 'layer' | 'matomo' | 'plausible' | 'piano' | 'frame';

/** The words of the page that says what an embed tells, and how a newsroom can count it. */
export interface EventsWords {
  readonly title: string;
  readonly lead: string;
  readonly event: string;
  readonly when: string;
  readonly whens: Readonly<Record<Counted, string>>;
  readonly data: string;
  readonly schema: string;
  readonly never: string;
  readonly consent: string;
  readonly ways: string;
  readonly waysLead: string;
  readonly names: Readonly<Record<Way, string>>;
  readonly notes: Readonly<Record<Way, string>>;
}

export const EVENTS_WORDS: Readonly<Record<Language, EventsWords>> = {
  de: {
    title: 'Was die Einbettung meldet',
    lead: 'Das Spiel zählt nichts und schickt nichts fort. Es sagt der Seite, in der es steht, was gerade geschieht. Ob die Seite das zählt, entscheidet das Haus.',
    event: 'Ereignis',
    when: 'wann',
    whens: {
      ready: 'Man kann entscheiden.',
      start: 'Die erste Entscheidung ist gefallen.',
      decision: 'Eine Entscheidung ist gefallen, die wievielte.',
      prediction: 'Es wurde geschätzt, an der wievielten Stelle.',
      ending: 'Der Durchgang ist zu Ende, mit welchem Ende.',
      share: 'Link, Bild oder Protokoll wurde verlangt.',
      error: 'Das Spiel oder sein Bild ließ sich nicht laden.',
    },
    data: 'dabei steht',
    schema: 'JSON-Schema aller Meldungen',
    never:
      'Nie gemeldet wird, was jemand gewählt oder geschätzt hat, wer spielt, wo, womit, und welche Seite es ist. Keine Kennung, kein freier Text.',
    consent: 'Wer zählt, prüft selbst, ob die eigene Zählung eine Einwilligung braucht. Das Spiel braucht keine.',
    ways: 'Zeilen zum Kopieren',
    waysLead:
      'Sie gehören in ein Skript der eigenen Seite. Die ersten fünf hören auf das Element, die letzten auf einen Rahmen allein.',
    names: {
      own: 'Eigener Zähler',
      layer: 'Datenschicht eines Tag-Managers',
      matomo: 'Matomo',
      plausible: 'Plausible',
      piano: 'Piano Analytics',
      frame: 'Rahmen ohne Element',
    },
    notes: {
      own: 'Ohne Dritte: Die Adresse steht auf dem eigenen Server und zählt nur hoch.',
      layer: 'Der Tag-Manager entscheidet, was daraus wird.',
      matomo: 'Kategorie, Handlung, Name.',
      plausible: 'Das Ereignis muss dort als Ziel angelegt sein.',
      piano: 'Die Eigenschaften müssen im Datenmodell stehen.',
      frame: 'Ohne Quelle zu prüfen, könnte jeder andere Rahmen dasselbe melden.',
    },
  },
  en: {
    title: 'What an embed tells',
    lead: 'The game counts nothing and sends nothing away. It tells the page it stands in what is happening. Whether that page counts it is for the house to decide.',
    event: 'Event',
    when: 'when',
    whens: {
      ready: 'A decision can be made.',
      start: 'The first decision was made.',
      decision: 'A decision was made: which one of the run.',
      prediction: 'A guess was made: at which point of the run.',
      ending: 'The run is over: with which ending.',
      share: 'A link, a picture or a protocol was asked for.',
      error: 'The game, or its picture, could not be loaded.',
    },
    data: 'it comes with',
    schema: 'JSON Schema of all messages',
    never:
      'Never told: what somebody chose or guessed, who plays, where, on what, and which page it is. No identifier, no free text.',
    consent: 'Whoever counts has to see whether their own counting needs consent. The game needs none.',
    ways: 'Lines to copy',
    waysLead:
      'They go into a script of your own page. The first five listen to the element, the last to a frame alone.',
    names: {
      own: 'A counter of your own',
      layer: 'Data layer of a tag manager',
      matomo: 'Matomo',
      plausible: 'Plausible',
      piano: 'Piano Analytics',
      frame: 'A frame without the element',
    },
    notes: {
      own: 'No third party: the address is on your own server and only counts up.',
      layer: 'What becomes of it is for the tag manager.',
      matomo: 'Category, action, name.',
      plausible: 'The event has to be a goal there.',
      piano: 'The properties have to be in the data model.',
      frame: 'Unless the source is checked, any other frame could tell the same.',
    },
  },
};
