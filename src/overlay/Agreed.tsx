import { acceptedBy } from '../store/consequences.ts';
import { acceptSentence, agreedSides, counterParts, type DecisionEntry, seatName } from '../text/sentence.ts';
import { Arrow } from './Change.tsx';
import { SeatMark } from './SeatMark.tsx';
import { useLaterScene } from './useLaterScene.ts';

interface EntryProps {
  readonly entry: DecisionEntry;
}

/** That a table was agreed: for the eye what each side gives, side by side; for those who hear the page a sentence. */
export function Agreed({ entry }: EntryProps) {
  const { game, speech, ui } = useLaterScene();
  const offer = acceptedBy(game, entry);
  const sides = agreedSides(speech, entry, offer);
  const sentence = acceptSentence(speech, entry, offer);
  if (!sides) return <p class="did">{sentence}</p>;
  return (
    <>
      <p class="unseen">{sentence}</p>
      <div aria-hidden="true">
        <p class="did">{ui.accepts(seatName(speech, entry.seat))}</p>
        <ul class="deal">
          {sides.map(({ actor, gives }) => (
            <li key={actor}>
              <SeatMark actor={actor} /> {gives}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** What a counter-offer changes, for the eye: one chip for each good. Nothing where it answers none. */
export function Countered({ entry, answered }: EntryProps & { readonly answered: DecisionEntry | null }) {
  const { speech, ui } = useLaterScene();
  const parts = counterParts(speech, entry, answered);
  if (parts.length === 0) return null;
  return (
    <div aria-hidden="true">
      <p>{ui.counters(seatName(speech, entry.seat))}</p>
      <ul class="changes">
        {parts.map(({ name, from, to, unit }) => (
          <li key={name} class="change">
            <span class="chip">
              <span class="name">{name}</span>
              <span class="moved-from">
                <span class="numbers">{from}</span>
                <Arrow />
                <b class="numbers">{to}</b>
              </span>
              <span class="chip-unit">{unit}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
