import { useRef, useState } from 'preact/hooks';
import type { ThreatenPoint } from '../engine/types.ts';
import { type ThreatNow, threatOf } from '../store/threat.ts';
import { CardFoot } from './CardFoot.tsx';
import { DecideCue } from './DecideCue.tsx';
import { Forecast } from './Forecast.tsx';
import { OptionButton } from './OptionButton.tsx';
import { decideOn } from './Session.ts';
import { Situation } from './Situation.tsx';
import { ThreatScales } from './ThreatScales.tsx';
import { useLaterScene } from './useLaterScene.ts';

/** Instrument, audience, proof, and whether it is meant. */
type Group = 0 | 1 | 2 | 3;

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** The four lists a threat is put together from. */
function useChoices(threat: ThreatNow): readonly (readonly Choice[])[] {
  const { game, session, speech, ui } = useLaterScene();
  const { compose, mean } = session.game.getState();
  const words = speech.text.decisions[threat.point.id]?.options;
  const { options } = game.view;
  const parts = (options.kind === 'threaten' ? options.parts : []).map((ids, i) =>
    ids.map((id): Choice => {
      const { label = id, detail = '' } = words?.[id] ?? {};
      return { id, label, detail, isChosen: threat.parts[i] === id, choose: () => compose(i as 0 | 1 | 2, id) };
    }),
  );
  const resolve = [true, false].map((isMeant): Choice => {
    const [label, detail] = ui.meant[isMeant ? 0 : 1];
    const isChosen = threat.isMeant === isMeant;
    return { id: isMeant ? 'meant' : 'bluff', label, detail, isChosen, choose: () => mean(isMeant) };
  });
  return [...parts, resolve];
}

interface GroupListProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onChosen: () => void;
}

/** One of the four lists: open, or folded to what was chosen. */
function GroupList({ title, choices, isOpen, onOpen, onChosen }: GroupListProps) {
  const { ui } = useLaterScene();
  const chosen = choices.find(({ isChosen }) => isChosen);
  if (!isOpen) {
    return (
      <button type="button" class="group-line" onClick={onOpen} disabled={!chosen}>
        <span class="small">{title}</span>
        <b>{chosen?.label ?? '…'}</b>
        {chosen && <span class="change-word">{ui.change}</span>}
      </button>
    );
  }
  return (
    <fieldset class="group">
      <legend>{title}</legend>
      {choices.map(({ id, label, detail, isChosen, choose }, i) => (
        <button
          key={id}
          type="button"
          class={`part ${isChosen ? 'chosen' : ''}`}
          data-part={id}
          data-key={i + 1}
          aria-pressed={isChosen}
          onClick={() => {
            choose();
            onChosen();
          }}
        >
          <span class="words">
            <b>{label}</b> <span class="detail">{detail}</span>
          </span>
          <span class="key" aria-hidden="true">
            {i + 1}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** The four lists, one of them open, and what comes of them so far. */
function Composer({ threat }: { readonly threat: ThreatNow }) {
  const scene = useLaterScene();
  const { ui } = scene;
  const [open, setOpen] = useState<Group>(0);
  const lists = useChoices(threat);
  const [instrument, audience, proof] = threat.parts;
  const { isMeant } = threat;
  const isWhole = instrument !== null && audience !== null && proof !== null && isMeant !== null;
  /** The next list that is still open, so that four presses put a threat together. */
  const goOn = (from: number): void => {
    const next = [0, 1, 2, 3].find((i) => i !== from && !lists[i]?.some(({ isChosen }) => isChosen));
    setOpen((next ?? from) as Group);
  };
  const laid = useRef<HTMLDivElement>(null);
  return (
    <>
      <div class="laid-out">
        <div class="groups" ref={laid}>
          {lists.map((choices, i) => (
            <GroupList
              key={ui.threatGroups[i]}
              title={ui.threatGroups[i] ?? ''}
              choices={choices}
              isOpen={open === i}
              onOpen={() => setOpen(i as Group)}
              onChosen={() => goOn(i)}
            />
          ))}
        </div>
        <div class="dock">
          <ThreatScales threat={threat} />
          <div class="options">
            <OptionButton
              id="threaten"
              number={lists[open]?.length ? lists[open].length + 1 : 1}
              label={ui.threaten}
              detail={ui.threatenDetail}
              isDisabled={!isWhole}
              isStrong
              onPress={() => {
                if (isWhole) decideOn(scene, { kind: 'threaten', parts: [instrument, audience, proof], isMeant });
              }}
            />
          </div>
        </div>
      </div>
      <DecideCue options={laid} card={`${threat.point.id} ${open}`} />
    </>
  );
}

/** A threat that is put together and made: what, before whom, with which proof, and in secret whether it is meant. */
export function ThreatCard({ point }: { readonly point: ThreatenPoint }) {
  const { game, speech } = useLaterScene();
  const threat = threatOf(game);
  return (
    <article data-card={point.id} aria-labelledby="card-title">
      <Situation words={speech.text.decisions[point.id]} />
      {threat && <Composer threat={threat} />}
      <Forecast />
      <CardFoot point={point} />
    </article>
  );
}
