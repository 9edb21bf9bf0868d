import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ChoosePoint, ThreatenPoint } from '../engine/types.ts';
import type { TitledText } from '../level/levelText.ts';
import { fill } from '../text/fill.ts';
import { CardFoot } from './CardFoot.tsx';
import { DecideCue } from './DecideCue.tsx';
import { OptionButton } from './OptionButton.tsx';
import { decideOn, useScene } from './Session.ts';
import { Slip } from './Slip.tsx';

interface ChooseCardProps {
  readonly point: ChoosePoint | ThreatenPoint;
  /** Title and text, where they are not the decision's own. */
  readonly words?: TitledText | undefined;
  /** Stands between the text and the options. */
  readonly children?: ComponentChildren;
}

/** A situation with two to four options. */
export function ChooseCard({ point, words: other, children }: ChooseCardProps) {
  const scene = useScene();
  const { game, speech, ui } = scene;
  const words = speech.text.decisions[point.id];
  const { title, text } = other ?? words ?? {};
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
      {children}
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
