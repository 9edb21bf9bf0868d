import type { Evidence, ThreatReason } from '../engine/types.ts';

/** The interface's own words; everything a level says stands in its text files. */
export interface UiText {
  readonly appTitle: string;
  readonly turn: (turn: number, turns: number) => string;
  readonly youAre: (seat: string) => string;
  readonly situation: string;
  readonly options: string;
  readonly followed: string;
  readonly before: string;
  readonly why: string;
  readonly whyTitle: (gauge: string) => string;
  readonly noChain: string;
  /** That nothing was to be decided on some days. */
  readonly quiet: (days: readonly string[]) => string;
  /** How many more things happened, since which day. */
  readonly moreNews: (count: number, since: string) => string;
  readonly times: (count: number) => string;
  readonly goal: string;
  /** From which value on the seat counts its aim as reached. */
  readonly weWant: (value: string, isMore: boolean) => string;
  readonly model: string;
  readonly hiddenCause: string;
  readonly forecast: string;
  readonly since: (date: string) => string;
  readonly began: (amount: string) => string;
  readonly seenCauses: string;
  readonly raised: string;
  readonly lowered: string;
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
  readonly wire: string;
  readonly says: (who: string) => string;
  readonly becauseOf: string;
  /** What decided how a threat was answered. */
  readonly threatReasons: Readonly<Record<ThreatReason, string>>;
  readonly proposes: (who: string, what: string) => string;
  readonly counters: (who: string, what: string) => string;
  readonly acceptsThat: (who: string, what: string) => string;
  readonly accepts: (who: string) => string;
  readonly leaves: (who: string) => string;
  readonly forGoods: string;
  readonly nothing: string;
  readonly unseenCauses: string;
  readonly gauges: string;
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
  readonly changed: (name: string, from: string, to: string) => string;
  readonly notice: {
    readonly level: (given: string) => string;
    readonly seat: (given: string) => string;
    readonly language: (given: string) => string;
    readonly theme: (given: string) => string;
    readonly number: (name: string, given: string) => string;
    readonly run: string;
    readonly oldRun: string;
    readonly saved: string;
    readonly load: string;
  };
  readonly dismiss: string;
}
