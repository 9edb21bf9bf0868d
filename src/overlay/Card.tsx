import { consequencesOf, isSilent } from '../store/consequences.ts';
import type { Game } from '../store/gameStore.ts';
import { pointOf } from '../store/selectors.ts';
import { ChooseCard } from './ChooseCard.tsx';
import { Later } from './Later.tsx';
import { useScene } from './Session.ts';

const hasEnded = ({ view }: Game): boolean => view.ending >= 0;

/** Is the open card one of those that are fetched after the first one, or the slip over it? */
export const isLaterCard = (game: Game): boolean =>
  hasEnded(game) || pointOf(game)?.kind !== 'choose' || !isSilent(consequencesOf(game));

/** The card now open: a decision of its kind, or the ending. */
export function Card() {
  const { game } = useScene();
  const point = pointOf(game);
  if (!point || hasEnded(game)) return <Later>{({ screens, levels }) => <screens.EndingCard levels={levels} />}</Later>;
  if (point.kind === 'choose') return <ChooseCard point={point} />;
  if (point.kind === 'offer') return <Later>{({ screens }) => <screens.TableCard point={point} />}</Later>;
  if (point.kind === 'align')
    return <Later>{({ screens }) => <screens.AlignCard key={point.id} point={point} />}</Later>;
  if (point.kind === 'predict')
    return <Later>{({ screens }) => <screens.PredictCard key={point.id} point={point} />}</Later>;
  const isToMake = game.view.options.kind === 'threaten';
  return (
    <Later>
      {({ screens }) =>
        isToMake ? <screens.ThreatCard key={point.id} point={point} /> : <screens.AnswerCard point={point} />
      }
    </Later>
  );
}
