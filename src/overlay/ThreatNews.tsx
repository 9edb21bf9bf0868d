import { type ThreatMade, threatsMade } from '../store/threat.ts';
import { useLaterScene } from './useLaterScene.ts';

/** What became of it, in a sentence; none while that is open, and where an offer was simply refused. */
function useFate(): (made: ThreatMade) => string {
  const { speech } = useLaterScene();
  return ({ point, instrument, fate }) => {
    const words = speech.text.decisions[point.id];
    if (fate === 'dropped') return words?.drop ?? '';
    const isDone = fate === 'carried' || (fate === 'heeded' && instrument.isOffer);
    return isDone ? (words?.options?.[instrument.id]?.carried ?? '') : '';
  };
}

/** What became of threats and offers since the last decision: carried out, kept, or let drop. */
export function ThreatNews() {
  const { game } = useLaterScene();
  const fateOf = useFate();
  return threatsMade(game)
    .filter(({ isNews }) => isNews)
    .map((made) => {
      const fate = fateOf(made);
      return fate ? (
        <p key={made.point.id} class="fate">
          {fate}
        </p>
      ) : null;
    });
}
