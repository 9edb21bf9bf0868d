import type { PredictPoint } from '../engine/types.ts';
import { formatAmount } from './format.ts';
import { PREDICT_WORDS } from './predictWords.ts';
import type { Speech } from './sentence.ts';

/** A value of a drawn gauge, with its unit. */
export function drawnAmount({ level, text, language }: Speech, point: PredictPoint, value: number): string {
  const gauge = level.gauges[point.drawn?.gauge ?? -1];
  return gauge ? formatAmount(language, value, value, gauge.decimals, text.units[gauge.unit] ?? '') : '';
}

/** What was guessed: an option's label, or an amount. */
export function guessWords(speech: Speech, point: PredictPoint, guess: string | number): string {
  if (typeof guess === 'number') return drawnAmount(speech, point, guess);
  return speech.text.decisions[point.id]?.options?.[guess]?.label ?? guess;
}

/** What came: a sentence, or an amount. */
export function cameWords(speech: Speech, point: PredictPoint, came: string | number): string {
  if (typeof came === 'number') return drawnAmount(speech, point, came);
  return speech.text.decisions[point.id]?.options?.[came]?.came ?? came;
}

/** That somebody expects something, as a sentence; empty where nothing is expected. */
export function guessSentence(speech: Speech, point: number, guess: string | number | null): string {
  const at = speech.level.decisions[point];
  if (at?.kind !== 'predict' || guess === null) return '';
  return PREDICT_WORDS[speech.language].expect(guessWords(speech, at, guess));
}
