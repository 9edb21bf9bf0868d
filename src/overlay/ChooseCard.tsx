import { useRef } from 'preact/hooks';
import type { ChoosePoint, ThreatenPoint } from '../engine/types.ts';
import { threatOf } from '../store/threat.ts';
import { fill } from '../text/fill.ts';
import { CardFoot } from './CardFoot.tsx';
import { DecideCue } from './DecideCue.tsx';
import { OptionButton } from './OptionButton.tsx';
import { decideOn, useScene } from './Session.ts';
import { Slip } from './Slip.tsx';
import { ThreatScales } from './ThreatScales.tsx';

/** A situation with two to four options, or a threat that has to be answered. */
export function ChooseCard({ point }: { readonly point: ChoosePoint | ThreatenPoint }) {
  const scene = useScene();
  const { game, speech, ui } = scene;
  const words = speech.text.decisions[point.id];
  const threat = threatOf(game);
  // Whoever hears a threat reads another card than whoever makes it.
  const { title, text } = (threat ? words?.answer : words) ?? {};
  const { options } = game.view;
  const list = useRef<HTMLDivElement>(null);
  const isFirst = game.decisions.length === 0;
  return (
    <article data-card={point.id} aria-labelledby="card-title">
      <Slip />
      <p class="kicker">{ui.situation}</p>
      <h2 class="title" id="card-title" tabIndex={-1}>
        {title}
      </h2>
      <p class="situation">{fill(speech, game.view, text ?? '')}</p>
      {isFirst && <p class="goal">{speech.text.seats[game.level.seats[game.seat]?.id ?? '']?.goal}</p>}
      {threat && <ThreatScales threat={threat} />}
      <DecideCue options={list} card={`${game.decisions.length} ${point.id}`} />
      <div class="options" ref={list}>
        {(options.kind === 'choose' ? options.options : []).map((id, i) => (
          <OptionButton
            key={id}
            id={id}
            number={i + 1}
            label={words?.options?.[id]?.label ?? id}
            detail={words?.options?.[id]?.detail ?? ''}
            onPress={() => decideOn(scene, { kind: 'choose', option: id })}
          />
        ))}
      </div>
      <CardFoot point={point} />
    </article>
  );
}
