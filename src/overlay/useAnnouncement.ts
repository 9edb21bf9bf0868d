import { consequencesOf } from '../store/consequences.ts';
import { settledNow } from '../store/predictions.ts';
import { formatNumber } from '../text/format.ts';
import { cameWords, guessWords } from '../text/guess.ts';
import { PREDICT_WORDS } from '../text/predictWords.ts';
import { decisionSentence } from '../text/sentence.ts';
import type { Scene } from './Session.ts';

/** What a screen reader hears once after a decision: what others did, what happened, what changed. */
export function useAnnouncement({ game, speech, ui }: Scene): string {
  if (game.decisions.length === 0) return '';
  const { answers, events, changes } = consequencesOf(game);
  const { level, text, language } = speech;
  const parts = [
    ...answers.map((entry) => decisionSentence(speech, entry)),
    ...events.map(({ event }) => `${text.events?.[level.events[event]?.id ?? '']?.title ?? ''}.`),
    ...settledNow(game).map(({ point, guess, settled }) => {
      const words = PREDICT_WORDS[language];
      const came = cameWords(speech, point, settled?.came ?? '');
      return `${words.expected}: ${guessWords(speech, point, guess)}. ${words.came}: ${came}`;
    }),
    ...changes.slice(0, 3).map(({ gauge, from, to }) => {
      const { id = '', decimals = 0 } = level.gauges[gauge] ?? {};
      const number = (value: number): string => formatNumber(language, value, decimals);
      return `${ui.changed(text.gauges[id]?.name ?? id, number(from), number(to))}.`;
    }),
  ];
  return parts.join(' ');
}
