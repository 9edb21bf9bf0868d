import { pointOf } from '../store/selectors.ts';
import { ChooseCard } from './ChooseCard.tsx';
import { EndingCard } from './EndingCard.tsx';
import { PredictCard } from './PredictCard.tsx';
import { useScene } from './Session.ts';
import { TableCard } from './TableCard.tsx';
import { ThreatCard } from './ThreatCard.tsx';

/** The card now open: a decision of its kind, or the ending. */
export function Card() {
  const { game } = useScene();
  const point = pointOf(game);
  if (!point || game.view.ending >= 0) return <EndingCard />;
  if (point.kind === 'offer') return <TableCard point={point} />;
  if (point.kind === 'predict') return <PredictCard key={point.id} point={point} />;
  const isToMake = point.kind === 'threaten' && game.view.options.kind === 'threaten';
  return isToMake ? <ThreatCard key={point.id} point={point} /> : <ChooseCard point={point} />;
}
