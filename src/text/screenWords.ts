import type { ThreatReason } from '../engine/types.ts';

/** The words of the screens that are fetched after the first card: table, threat, ending, contents. */
export interface ScreenWords {
  readonly followed: string;
  readonly before: string;
  readonly noChain: string;
  /** That nothing was to be decided on some days. */
  readonly quiet: (days: readonly string[]) => string;
  /** How many more things happened, since which day. */
  readonly moreNews: (count: number, since: string) => string;
  readonly times: (count: number) => string;
  readonly hiddenCause: string;
  readonly since: (date: string) => string;
  readonly began: (amount: string) => string;
  readonly seenCauses: string;
  readonly raised: string;
  readonly lowered: string;
  readonly says: (who: string) => string;
  readonly becauseOf: string;
  /** What decided how a threat was answered. */
  readonly threatReasons: Readonly<Record<ThreatReason, string>>;
  readonly proposes: (who: string, what: string) => string;
  readonly counters: (who: string) => string;
  readonly acceptsThat: (who: string, what: string) => string;
  readonly accepts: (who: string) => string;
  readonly leaves: (who: string) => string;
  readonly forGoods: string;
  readonly nothing: string;
  readonly unseenCauses: string;
  readonly changed: (name: string, from: string, to: string) => string;
  readonly wire: string;
  readonly whyTitle: (gauge: string) => string;
  /** What else followed than the line that is shown, in a fold. */
  readonly andMore: (count: number) => string;
  readonly showMore: string;
  /** Of a web in which nothing but ties moved. */
  readonly webMoved: string;
  readonly atTable: string;
  readonly patience: string;
  readonly threatGroups: readonly [string, string, string, string];
  readonly change: string;
  /** Label and detail of a threat that is meant, and of one that is not. */
  readonly meant: readonly [readonly [string, string], readonly [string, string]];
  readonly threaten: string;
  readonly threatenDetail: string;
  readonly weigh: {
    /** What the sheet is called: of the threatened side, and of oneself. */
    readonly title: string;
    readonly titleOwn: string;
    readonly fears: (who: string) => string;
    readonly offered: (who: string) => string;
    readonly gains: (who: string) => string;
    /** The same in one word, for narrow scales. */
    readonly pans: Readonly<Record<'gains' | 'fears' | 'offered', string>>;
    /** Beside the parts of what is feared that do not weigh. */
    readonly unbelieved: string;
    readonly replaced: string;
    readonly weFear: string;
    readonly weAreOffered: string;
    readonly weGain: string;
    /** `isRest`: of what others do not replace. */
    readonly doubted: (share: string, isRest: boolean) => string;
    readonly leaks: (share: string) => string;
    readonly pain: string;
    readonly leak: string;
    /** How far the word alone is believed, and how far with all that is added to it. */
    readonly word: string;
    readonly credibility: string;
    readonly feared: string;
    readonly stake: string;
    readonly note: string;
    readonly guess: string;
  };
  /** Leads to the goods. */
  readonly goods: string;
  readonly youGive: string;
  readonly youGet: string;
  readonly theyOffer: (who: string) => string;
  readonly noOffer: string;
  readonly lastRound: string;
  readonly restore: string;
  readonly propose: string;
  readonly proposeDetail: string;
  readonly accept: string;
  readonly acceptDetail: string;
  readonly leave: string;
  readonly leaveDetail: string;
  readonly less: (good: string) => string;
  readonly more: (good: string) => string;
  readonly worth: string;
  readonly worthTo: (who: string) => string;
  readonly worthEmpty: string;
  readonly lastOffer: string;
  readonly moreFacts: (count: number) => string;
  readonly worthToUs: string;
  readonly worthToThem: (who: string) => string;
  readonly worthWords: readonly [string, string, string, string, string];
  readonly worthNote: string;
  readonly worthMine: string;
  readonly worthTheirs: string;
  readonly worthNone: string;
  readonly worthGain: string;
  readonly worthGuess: string;
  readonly round: (round: number, rounds: number) => string;
  readonly ending: string;
  readonly aims: string;
  readonly wanted: (value: string, isMore: boolean) => string;
  readonly reached: readonly [string, string, string];
  readonly worlds: string;
  readonly worldsNote: string;
  readonly worldsStake: (points: string) => string;
  readonly worldsDark: string;
  /** Of a change: better or worse for who reads it. */
  readonly moods: Readonly<Record<'good' | 'bad', string>>;
  /** Over the ways to go on. */
  readonly onward: string;
  /** That true values stand here. */
  readonly aimsTrue: string;
  /** What else could have been decided. */
  readonly roads: Readonly<
    Record<
      'title' | 'note' | 'taken' | 'replay' | 'own' | 'picture' | 'noPicture' | 'pictureNote' | 'simulated',
      string
    >
  > & {
    /** Above the shares of endings. */
    readonly shares: string;
    /** Over the two columns of shares: from the first fork, from the last. */
    readonly heads: readonly [string, string];
    readonly both: (first: string, last: string) => string;
  };
  /** How usual the run's ending is. */
  readonly usual: {
    readonly title: string;
    /** How many of all runs ended like this one: none, one, more. */
    readonly own: readonly [(runs: string) => string, (runs: string) => string, (runs: string, own: string) => string];
    readonly all: string;
    readonly note: string;
  };
  /** The same run from another seat. */
  readonly weeks: {
    readonly title: string;
    readonly note: string;
    readonly own: string;
    readonly nothing: string;
    readonly hidden: (count: number) => string;
    readonly truth: (amount: string) => string;
  };
  readonly whoPaid: string;
  /** Which numbers of the run decided its ending. */
  readonly endingBy: (numbers: string) => string;
  /** That a fact did not come about in the run, that it did. */
  readonly inRun: readonly [string, string];
  readonly happened: string;
  readonly happenedNote: string;
  /** Behind the date of an own decision, among what really happened. */
  readonly inThisRun: string;
  readonly questions: string;
  readonly again: string;
  readonly againDetail: string;
  readonly levelsDetail: string;
  readonly otherSeatDetail: string;
  readonly nextLevel: (title: string) => string;
  readonly nextAs: (seat: string) => string;
  /** The page of all levels and seats. */
  readonly contents: {
    readonly lead: string;
    readonly wants: string;
    readonly knows: string;
    readonly sit: string;
    readonly played: (endings: string, reached: number, all: number) => string;
    readonly underway: (level: string, seat: string, turn: string) => string;
    readonly ended: (level: string, seat: string) => string;
    readonly goOn: string;
    readonly back: string;
  };
}
