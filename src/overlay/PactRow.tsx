import type { PactNow } from '../store/web.ts';
import { Chevron } from './Chevron.tsx';
import { OptionButton } from './OptionButton.tsx';
import { SeatMark } from './SeatMark.tsx';
import { decideOn } from './Session.ts';
import { useAlignScene } from './useAlignScene.ts';

/** A weight's radius: its area follows the points. */
const size = (points: number): number => Math.min(7, 1.5 + Math.sqrt(Math.max(0, points)) * 0.6);

/** A beam with two scales that tilts to the heavier side: what a pact brings against what it costs. */
function Tilt({ security, autonomy }: { readonly security: number; readonly autonomy: number }) {
  const lean = Math.max(-1, Math.min(1, (security - autonomy) / 12));
  return (
    <svg class="tilt" viewBox="0 0 44 24" width="52" height="28" aria-hidden="true">
      <path d="M22 8l-4 14h8z" fill="currentColor" />
      <g transform={`rotate(${(-lean * 14).toFixed(1)} 22 8)`}>
        <path d="M4 8h36" stroke="currentColor" stroke-width="2" />
        <circle class="gains" cx="7" cy="8" r={size(security)} />
        <circle class="gives" cx="37" cy="8" r={size(autonomy)} />
      </g>
    </svg>
  );
}

/** What a pact is worth to one party, and whether it would sign. */
function Party({ party }: { readonly party: PactNow['parties'][number] }) {
  const { words, name, points } = useAlignScene();
  const { actor, security, autonomy, pays } = party;
  return (
    <li class={`party ${pays ? 'pays' : ''}`}>
      <SeatMark actor={actor} />
      <span>
        <b>{name(actor)}</b> {words.wouldSign[pays ? 1 : 0]}
        <span class="small">
          {words.gains(points(security))}, {words.givesUp(points(autonomy))}
        </span>
      </span>
      <Tilt security={security} autonomy={autonomy} />
    </li>
  );
}

interface PactRowProps {
  readonly pact: PactNow;
  readonly isOpen: boolean;
  /** The number key that presses it; undefined while another row has the keys. */
  readonly number: number | undefined;
  readonly onPress: () => void;
}

/** A pact that can be proposed: a line that opens to its parties, and the proposal. */
export function PactRow({ pact, isOpen, number, onPress }: PactRowProps) {
  const scene = useAlignScene();
  const { game, speech, words, name } = scene;
  const options = speech.text.decisions[game.level.decisions[game.view.point]?.id ?? '']?.options;
  const held = game.level.actors[game.level.seats[game.seat]?.actor ?? -1]?.id;
  const others = pact.parties.filter(({ actor }) => actor !== held).map(({ actor }) => name(actor));
  const isOwnRefusal = pact.parties.some(({ actor, pays }) => actor === held && !pays);
  const { label = pact.option, detail = '' } = options?.[pact.option] ?? {};
  return (
    <li class={`web-row ${isOpen ? 'is-open' : ''}`}>
      <button
        type="button"
        class="row-button pact"
        data-pact={pact.pact}
        data-key={number}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `open-${pact.option}` : undefined}
        onClick={onPress}
      >
        <span class="row-name">{words.pactWith(new Intl.ListFormat(speech.language).format(others))}</span>
        <Chevron />
        <span class="key" aria-hidden="true">
          {number ?? ''}
        </span>
      </button>
      {isOpen && (
        <div class="row-open" id={`open-${pact.option}`}>
          <ul class="parties">
            {pact.parties.map((party) => (
              <Party key={party.actor} party={party} />
            ))}
          </ul>
          <p class="small">
            {words.pactRule} {isOwnRefusal && <b>{words.pactUnsigned}</b>}
          </p>
          <div class="options">
            <OptionButton
              id={pact.option}
              number={1}
              label={label}
              detail={detail}
              onPress={() => decideOn(scene, { kind: 'choose', option: pact.option })}
            />
          </div>
        </div>
      )}
    </li>
  );
}
