import { consequencesOf } from '../store/consequences.ts';
import { newsOf } from '../store/news.ts';
import { formatNumber, formatShortDate } from '../text/format.ts';
import { SCREENS } from '../text/screens.ts';
import { causeSentence, decisionSentence } from '../text/sentence.ts';
import type { Scene } from './Session.ts';
import { settledWords } from './Settled.tsx';

/** What a screen reader hears once after a decision: what others did, what happened, what changed. */
function decided({ game, speech, screen }: Scene): string {
  const ui = SCREENS[screen.language];
  if (game.decisions.length === 0) return '';
  const { own, reactions, changes } = consequencesOf(game);
  const { near, far } = newsOf(game);
  const { level, text, language } = speech;
  const parts = [
    ...near.map((item) =>
      item.kind === 'event'
        ? `${text.events?.[level.events[item.event]?.id ?? '']?.title ?? ''}.`
        : decisionSentence(speech, item),
    ),
    ...(far.length > 0
      ? [`${ui.moreNews(far.length, formatShortDate(language, level.dates[(own?.turn ?? 1) - 1] ?? ''))}.`]
      : []),
    ...reactions.map(({ cause }) => causeSentence(speech, cause)),
    ...settledWords(game, speech),
    ...changes.slice(0, 3).map(({ gauge, from, to }) => {
      const { id = '', decimals = 0 } = level.gauges[gauge] ?? {};
      const number = (value: number): string => formatNumber(language, value, decimals);
      return `${ui.changed(text.gauges[id]?.name ?? id, number(from), number(to))}.`;
    }),
  ];
  return parts.join(' ');
}

/** The tie that the held seat has turned to, and its strength. */
function faced({ game, speech }: Scene, facing: string): string {
  const { level, text, language } = speech;
  const ends = [level.actors.findIndex(({ id }) => id === facing), level.seats[game.seat]?.actor ?? -1];
  const { gauge = -1 } = level.ties.find((tie) => ends.every((end) => tie.ends.includes(end))) ?? {};
  const known = game.view.gauges[gauge];
  const name = text.gauges[level.gauges[gauge]?.id ?? '']?.name;
  return known && name ? `${name}: ${formatNumber(language, (known.low + known.high) / 2, 0)}.` : '';
}

/** What a screen reader hears of the present moment: what followed, or at the web the tie that is turned to. */
export const announce = (scene: Scene): string =>
  scene.game.facing === null ? decided(scene) : faced(scene, scene.game.facing);
