/**
 * Inks of one edition. Those of the endings can be told apart on paper; the first six also by those who see few colours,
 * since they differ in lightness, too. With more endings than that, their order from top to bottom, which the list repeats,
 * tells them apart.
 */
export interface Inks {
  /** What is drawn and written. */
  readonly ink: string;
  readonly card: string;
  readonly endings: readonly string[];
  readonly rest: string;
}

/** Ink on warm paper. */
export const DAY: Inks = {
  ink: '#14213d',
  card: '#fbf7ee',
  endings: [
    '#1f5f8b',
    '#c9881a',
    '#1e6350',
    '#b4382e',
    '#6b4d8a',
    '#14213d',
    '#7a5230',
    '#4f9a94',
    '#a8577e',
    '#7d8634',
  ],
  rest: '#8b8778',
};

/** The same on ink-blue paper, turned round: what was darkest is lightest. */
export const NIGHT: Inks = {
  ink: '#f3ecdd',
  card: '#263250',
  endings: [
    '#8fc4ea',
    '#e0a63c',
    '#6fbf9f',
    '#f08a7c',
    '#bda2dc',
    '#f3ecdd',
    '#c29a72',
    '#8fd6d0',
    '#e3a3c4',
    '#c3cc7c',
  ],
  rest: '#8c94a6',
};

/** Gives each ending a number, in the order in which they are first asked for; the same ending keeps its number. */
export function endingNumbers(): (ending: number) => number {
  const numbers = new Map<number, number>();
  return (ending) => {
    const number = numbers.get(ending) ?? numbers.size;
    numbers.set(ending, number);
    return number;
  };
}

/** An ink for each ending, by its number. */
export const endingInks =
  ({ endings, rest }: Inks, numberOf: (ending: number) => number) =>
  (ending: number): string =>
    endings[numberOf(ending)] ?? rest;
