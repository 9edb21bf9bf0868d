import { consequencesOf } from '../store/consequences.ts';
import { formatNumber } from '../text/format.ts';
import { causeSentence, decisionSentence } from '../text/sentence.ts';
import type { Scene } from './Session.ts';

/** What a screen reader hears once after a decision: what others did, what happened, what changed. */
export function useAnnouncement({ game, speech, ui }: Scene): string {
  if (game.decisions.length === 0) return '';
  const { answers, reactions, events, changes } = consequencesOf(game);
  const { level, text, language } = speech;
  const parts = [
    ...answers.map((entry) => decisionSentence(speech, entry)),
    ...reactions.map(({ cause }) => causeSentence(speech, cause)),
    ...events.map(({ event }) => `${text.events?.[level.events[event]?.id ?? '']?.title ?? ''}.`),
    ...changes.slice(0, 3).map(({ gauge, from, to }) => {
      const { id = '', decimals = 0 } = level.gauges[gauge] ?? {};
      const number = (value: number): string => formatNumber(language, value, decimals);
      return `${ui.changed(text.gauges[id]?.name ?? id, number(from), number(to))}.`;
    }),
  ];
  return parts.join(' ');
}
