/**
 * Inks of one edition. Those of the endings can be told apart on paper; the first six also by those who see few colours:
 * a test reckons with three kinds of colour blindness. With more endings than that, their order from top to bottom, which the list repeats,
 * tells them apart. None is the ink that the own path is drawn with.
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
    '#4f8fb8',
    '#c07c2c',
    '#1e6350',
    '#8f3214',
    '#6b3aa0',
    '#4f1210',
    '#7a5230',
    '#4f9a94',
    '#a8577e',
    '#7d8634',
    '#8c2f5b',
    '#2a7d8c',
    '#a36f1e',
  ],
  rest: '#8b8778',
};

/** The same on ink-blue paper, turned round: what was darkest is lightest. */
export const NIGHT: Inks = {
  ink: '#f3ecdd',
  card: '#263250',
  endings: [
    '#67cfeb',
    '#e5a22a',
    '#6db293',
    '#d9525c',
    '#9a7ad0',
    '#ddb87d',
    '#c29a72',
    '#8fd6d0',
    '#e3a3c4',
    '#c3cc7c',
    '#ff9fc0',
    '#7fd0e0',
    '#d9b36a',
  ],
  rest: '#8c94a6',
};

/** The ink of each ending, by its place in the level: the same in a forecast as at the end. */
export const endingInks =
  ({ endings, rest }: Inks) =>
  (ending: number): string =>
    endings[ending] ?? rest;
