import type { Evidence } from '../engine/types.ts';

/** The interface's own words; everything a level says stands in its text files. */
export interface UiText {
  readonly appTitle: string;
  readonly turn: (turn: number, turns: number) => string;
  readonly youAre: (seat: string) => string;
  /** Who speaks on a card: the seat's own staff. */
  readonly situation: (seat: string) => string;
  /** Where some of the options are still out of sight; without a number where it is not options that are counted. */
  readonly options: (count: number) => string;
  readonly why: string;
  readonly goal: string;
  /** From which value on the seat counts its aim as reached. */
  readonly weWant: (value: string, isMore: boolean) => string;
  readonly model: string;
  readonly forecast: string;
  readonly assumptionTitle: string;
  readonly assumptionText: string;
  readonly factTitle: (id: string) => string;
  readonly assumption: string;
  readonly sources: string;
  readonly allSources: string;
  /** After a source: its own title was not seen; the page itself was not seen; no date is known. */
  readonly ourTitle: string;
  readonly notRead: string;
  readonly undated: string;
  readonly sourcesWait: string;
  readonly sourcesFail: string;
  readonly laterComes: string;
  readonly laterFails: string;
  readonly tryAgain: string;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly gauges: string;
  readonly allGauges: string;
  /** After the number of those that are folded away. */
  readonly moreGauges: string;
  readonly unknown: string;
  readonly about: string;
  readonly reported: string;
  readonly back: string;
  readonly menu: string;
  readonly close: string;
  readonly restart: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly linkHere: string;
  readonly otherSeat: (seat: string) => string;
  readonly levels: string;
  readonly sound: string;
  readonly language: string;
  readonly notice: {
    readonly level: (given: string) => string;
    readonly seat: (given: string) => string;
    readonly language: (given: string) => string;
    readonly theme: (given: string) => string;
    readonly number: (name: string, given: string) => string;
    /** Something else than a number that cannot be understood. */
    readonly odd: (name: string, given: string) => string;
    readonly run: string;
    readonly oldRun: string;
    readonly saved: string;
    readonly load: string;
  };
  readonly dismiss: string;
}
