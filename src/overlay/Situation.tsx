import type { TitledText } from '../level/levelText.ts';
import { consequencesOf, isSilent } from '../store/consequences.ts';
import { fill } from '../text/fill.ts';
import { Later } from './Later.tsx';
import { useScene } from './Session.ts';

interface SituationProps {
  /** Title and text of the decision, with places for numbers. */
  readonly words: TitledText | undefined;
  /** Who speaks; the seat's own staff unless given. */
  readonly kicker?: string;
}

/** What stands above every decision that is put in words: what followed, the situation, and on the first card the goal. */
export function Situation({ words, kicker }: SituationProps) {
  const { game, speech, ui } = useScene();
  const seat = game.level.seats[game.seat]?.id ?? '';
  return (
    <>
      {!isSilent(consequencesOf(game)) && <Later>{({ screens }) => <screens.Slip />}</Later>}
      <p class="kicker">{kicker ?? ui.situation(speech.text.seats[seat]?.name ?? '')}</p>
      <h2 class="title" id="card-title" tabIndex={-1}>
        {words?.title}
      </h2>
      <p class="situation">{fill(speech, game.view, words?.text ?? '')}</p>
      {game.decisions.length === 0 && (
        <p class="goal">
          <span class="kicker">{ui.goal}</span> {speech.text.seats[seat]?.goal}
        </p>
      )}
    </>
  );
}
