import type { FeltTie } from '../engine/alliance.ts';

/** That a party signed or did not: its name, and what it gained and gave up, in points. */
type SignedWords = (who: string, security: string, autonomy: string) => string;

/** The words of the card at the web of ties, and of what moved in it. They come with that card, not with the first one. */
export interface AlignWords {
  readonly ties: string;
  readonly estimate: string;
  readonly strength: (value: string) => string;
  readonly treaty: string;
  /** Of each part of what a tie means: its label, and one or two words for it beside a number. */
  readonly felt: Readonly<Record<keyof FeltTie, readonly [string, string]>>;
  readonly tie: string;
  readonly later: (value: string) => string;
  readonly fear: string;
  readonly forUs: string;
  readonly answers: string;
  readonly nobodyReads: string;
  readonly whyTie: { readonly title: string; readonly text: readonly string[]; readonly scale: string };
  readonly now: string;
  readonly most: string;
  readonly pactWith: (names: string) => string;
  /** Said where the held seat would not sign its own proposal. */
  readonly pactUnsigned: string;
  readonly pactRule: string;
  readonly gains: (points: string) => string;
  readonly givesUp: (points: string) => string;
  /** Would a party sign: no, yes. */
  readonly wouldSign: readonly [string, string];
  readonly rest: (one: string, at: string, other: string, otherAt: string) => string;
  readonly noRest: string;
  readonly whySpiral: { readonly title: string; readonly text: readonly string[]; readonly rest: string };
  readonly whole: string;
  /** The signs of the picture, each with what it means. */
  readonly legend: readonly (readonly ['thread' | 'treaty' | 'eye' | 'moved', string])[];
  /** The same in a word each, below the picture. */
  readonly key: readonly (readonly ['tie' | 'treaty' | 'eye' | 'moved', string])[];
  readonly power: string;
  readonly change: string;
  readonly watchers: string;
  readonly hasAnswered: string;
  readonly moved: string;
  readonly hadRead: string;
  /** What a party did, and what it weighed: not signed, signed. */
  readonly signed: readonly [SignedWords, SignedWords];
  /** What the held seat's own side is called there. */
  readonly ourStaff: string;
  /** The same where the held seat's staff had expected the other answer. */
  readonly surprise: readonly [SignedWords, SignedWords];
}
