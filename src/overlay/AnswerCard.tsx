import type { ThreatenPoint } from '../engine/types.ts';
import { threatOf } from '../store/threat.ts';
import { ChooseCard } from './ChooseCard.tsx';
import { useScene } from './Session.ts';
import { ThreatScales } from './ThreatScales.tsx';

/** A threat or an offer that has to be answered: whoever hears it reads another card than whoever makes it. */
export function AnswerCard({ point }: { readonly point: ThreatenPoint }) {
  const { game, speech } = useScene();
  const threat = threatOf(game);
  const words = speech.text.decisions[point.id];
  const isOffer = point.instruments.some((instrument) => instrument.isOffer && instrument.id === threat?.parts[0]);
  return (
    <ChooseCard point={point} words={isOffer ? words?.offered : words?.answer}>
      {threat && <ThreatScales threat={threat} />}
    </ChooseCard>
  );
}
