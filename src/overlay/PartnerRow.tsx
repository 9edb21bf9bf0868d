import type { PartnerNow } from '../store/web.ts';
import { Chevron } from './Chevron.tsx';
import { FeltTie } from './FeltTie.tsx';
import { OptionButton } from './OptionButton.tsx';
import { PullPreview } from './PullPreview.tsx';
import { SeatMark } from './SeatMark.tsx';
import { decideOn } from './Session.ts';
import { Thread } from './Thread.tsx';
import { Treaty } from './Treaty.tsx';
import { useAlignScene } from './useAlignScene.ts';

/** What is open below a partner: what the tie means, and what can be done to it. */
function OpenPartner({ partner, scale }: { readonly partner: PartnerNow; readonly scale: number }) {
  const scene = useAlignScene();
  const { game, speech } = scene;
  const options = speech.text.decisions[game.level.decisions[game.view.point]?.id ?? '']?.options;
  return (
    <div class="row-open" id={`open-${partner.partner}`}>
      <FeltTie partner={partner} scale={scale} />
      <div class="options">
        {partner.pulls.map((pull, i) => (
          <OptionButton
            key={pull.option}
            id={pull.option}
            number={i + 1}
            label={options?.[pull.option]?.label ?? pull.option}
            detail={options?.[pull.option]?.detail ?? ''}
            onPress={() => decideOn(scene, { kind: 'choose', option: pull.option })}
          >
            <PullPreview partner={partner} pull={pull} />
          </OptionButton>
        ))}
      </div>
    </div>
  );
}

interface PartnerRowProps {
  readonly partner: PartnerNow;
  readonly scale: number;
  readonly isOpen: boolean;
  /** The number key that presses it; undefined while another row has the keys. */
  readonly number: number | undefined;
  readonly onPress: () => void;
}

/** One partner: its tie as a thread with a number; pressed, it opens to what can be done. */
export function PartnerRow({ partner, scale, isOpen, number, onPress }: PartnerRowProps) {
  const { words, name, points } = useAlignScene();
  const { strength, isBound } = partner;
  const heard = [name(partner.partner), words.strength(points(strength)), ...(isBound ? [words.treaty] : [])];
  return (
    <li class={`web-row ${isOpen ? 'is-open' : ''}`}>
      <button
        type="button"
        class="row-button"
        data-partner={partner.partner}
        data-value={strength}
        data-key={number}
        aria-label={heard.join(', ')}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `open-${partner.partner}` : undefined}
        onClick={onPress}
      >
        <SeatMark actor={partner.partner} />
        <span class="row-name">{name(partner.partner)}</span>
        <Thread strength={strength} />
        <b class="numbers">{points(strength)}</b>
        {isBound && <Treaty />}
        <Chevron />
        <span class="key" aria-hidden="true">
          {number ?? ''}
        </span>
      </button>
      {isOpen && <OpenPartner partner={partner} scale={scale} />}
    </li>
  );
}
