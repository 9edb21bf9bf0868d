export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Title and body of a card, a report or an ending. */
export interface TitledText {
  readonly title: string;
  readonly text: string;
}

export interface OptionText {
  readonly label: string;
  /** What it costs, in a few words. Not of predictions, nor is `did`. */
  readonly detail?: string;
  /** What was done, for the seat that did it and for the chain of causes. */
  readonly did?: string;
  /** What the other seats are told, in the words of the seat that did it. Only where another seat can see it. */
  readonly said?: string;
  /** What was done when a threat was carried out, or an offer kept. Only for instruments. */
  readonly carried?: string;
  /** That it came, as a sentence. Only of predictions. */
  readonly came?: string;
}

/** One decision's words: options for `choose` and `predict`; deal, leave, round and ended for `offer`; yield and drop for `threaten`. */
interface PointText extends TitledText {
  readonly options?: Readonly<Record<string, OptionText>>;
  readonly deal?: string;
  readonly leave?: string;
  readonly round?: string;
  /** What seats that do not sit at the table hear once it is over. */
  readonly ended?: string;
  readonly yield?: string;
  readonly drop?: string;
  /** For whom the threat is made: what the card says then. */
  readonly answer?: TitledText;
  /** The same where it is an offer. Only where one can be made. */
  readonly offered?: TitledText;
}

export interface GoodText {
  readonly name: string;
  /** The name in one short word, for the narrow table of a phone; the name where it is left out. */
  readonly short?: string;
  /** Said by its giver when it gives less than was asked. */
  readonly hold: string;
  /** Said by its receiver when it asks for more. */
  readonly ask: string;
}

/** A pact's words: of the option that proposes it, and what followed. */
interface PactText extends OptionText {
  readonly signed: string;
  readonly refused: string;
}

/** A seat: its name, what it wants, and what it can see and cannot see. */
interface SeatText {
  readonly name: string;
  readonly goal: string;
  readonly knows: string;
}

/** A story of a paper: its headline, what the picture shows, how it begins, and what it does not say. */
export interface StoryText {
  readonly headline: string;
  readonly picture: string;
  readonly lead: string;
  readonly 'left-out': string;
}

/** Stories by page, capital and story. */
export type FrontPageText = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, StoryText>>>>>>;

/** Every word of a level in one language, keyed by the level's ids. */
export interface LevelText {
  readonly title: string;
  /** The question the level asks. */
  readonly question: string;
  /** How long a run takes, in words. */
  readonly time: string;
  readonly seats: Readonly<Record<string, SeatText>>;
  readonly actors: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly gauges: Readonly<Record<string, { readonly name: string; readonly note: string }>>;
  readonly aims: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly goods?: Readonly<Record<string, GoodText>>;
  readonly decisions: Readonly<Record<string, PointText>>;
  /** What each tie is, in a sentence. */
  readonly ties?: Readonly<Record<string, string>>;
  /** Names of the numbers that never change. */
  readonly traits?: Readonly<Record<string, string>>;
  /** Words of a move, with `{seat}` and `{partner}` for the two it is made between. */
  readonly moves?: Readonly<Record<string, OptionText>>;
  /** Of each watcher: why its fear changes, and what it did about it. */
  readonly watchers?: Readonly<Record<string, { readonly reads: string; readonly answers?: string }>>;
  readonly spirals?: Readonly<Record<string, string>>;
  readonly pacts?: Readonly<Record<string, PactText>>;
  readonly rules?: Readonly<Record<string, string>>;
  readonly events?: Readonly<Record<string, TitledText>>;
  readonly endings: Readonly<Record<string, TitledText>>;
  /** What became of one world, in a few words. */
  readonly worlds?: Readonly<Record<string, string>>;
  readonly bill?: Readonly<Record<string, string>>;
  /** By page, capital and story. In the game they come with the facts, after everything else. */
  readonly 'front-pages'?: FrontPageText;
  /** Two questions to talk about. */
  readonly questions: readonly string[];
}
