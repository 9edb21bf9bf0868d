import type { Language } from '../level/levelText.ts';

/** The interface's words for forecasts. */
export interface ForecastWords {
  readonly note: string;
  /** How many runs are made of how many. */
  readonly progress: (made: number, runs: number) => string;
  readonly stop: string;
  readonly drawn: string;
  /** At the edges of a fan: the present, and from where on a number counts as wanted. */
  readonly now: string;
  readonly wanted: string;
  /** Where most runs end: the gauge, and the bounds of the middle four fifths. */
  readonly mostly: (gauge: string, low: string, high: string) => string;
  readonly others: string;
  readonly offered: string;
  readonly incomplete: string;
  readonly failed: string;
}

/** The interface's words for forecasts, by language. */
export const FORECAST_WORDS: Readonly<Record<Language, ForecastWords>> = {
  de: {
    note: 'Simuliert. Jede Linie ist ein Durchgang in einer Welt, die zu allem passt, was von hier zu sehen ist. Wie es danach weitergeht, wird auf vier Arten probiert: zufällig, vorsichtig, gierig, großzügig.',
    progress: (made, runs) => `${made} von ${runs} Durchgängen`,
    stop: 'Anhalten',
    drawn: 'Die Linien zeigen:',
    now: 'jetzt',
    wanted: 'gewollt',
    mostly: (gauge, low, high) => `${gauge} am Ende meist ${low} bis ${high}`,
    others: 'anderes',
    offered: 'Dieses Angebot vorlegen',
    incomplete: 'Erst alle Teile wählen, dann lässt sich rechnen.',
    failed: 'Das ließ sich nicht berechnen. Die Karte schließen und noch einmal öffnen.',
  },
  en: {
    note: 'Simulated. Each line is one run in a world that fits all that can be seen from here. What is decided later is tried in four ways: random, cautious, greedy, generous.',
    progress: (made, runs) => `${made} of ${runs} runs`,
    stop: 'Stop',
    drawn: 'The lines show:',
    now: 'now',
    wanted: 'wanted',
    mostly: (gauge, low, high) => `${gauge} at the end mostly ${low} to ${high}`,
    others: 'other',
    offered: 'Make this offer',
    incomplete: 'Choose all parts first, then it can be worked out.',
    failed: 'This could not be worked out. Close the card and open it again.',
  },
};
