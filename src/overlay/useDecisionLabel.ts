import type { Decision } from '../engine/types.ts';
import type { Game } from '../store/gameStore.ts';
import { FORECAST_WORDS } from '../text/forecastWords.ts';
import { guessSentence } from '../text/guess.ts';
import { useLaterScene } from './useLaterScene.ts';

/** What a decision at the open point of a game is called. */
export function useDecisionLabel(game: Game): (decision: Decision) => string {
  const { speech, ui } = useLaterScene();
  const options = speech.text.decisions[game.level.decisions[game.view.point]?.id ?? '']?.options;
  return (decision) => {
    if (decision.kind === 'choose') return options?.[decision.option]?.label ?? decision.option;
    if (decision.kind === 'threaten') return ui.meant[decision.isMeant ? 0 : 1][0];
    if (decision.kind === 'propose') return FORECAST_WORDS[speech.language].offered;
    if (decision.kind === 'guess') return guessSentence(speech, game.view.point, decision.guess);
    return decision.kind === 'accept' ? ui.accept : ui.leave;
  };
}
