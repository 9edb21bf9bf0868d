import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ChoosePoint, ThreatenPoint } from '../engine/types.ts';
import type { TitledText } from '../level/levelText.ts';
import { CardFoot } from './CardFoot.tsx';
import { DecideCue } from './DecideCue.tsx';
import { Forecast } from './Forecast.tsx';
import { OptionButton } from './OptionButton.tsx';
import { decideOn, useScene } from './Session.ts';
import { Situation } from './Situation.tsx';

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
  const { game, speech } = scene;
  const words = speech.text.decisions[point.id];
  const options = game.view.options.kind === 'choose' ? game.view.options.options : [];
  const list = useRef<HTMLDivElement>(null);
  return (
    <article data-card={point.id} aria-labelledby="card-title">
      <Situation words={other ?? words} />
      {children}
      <div class="options" ref={list}>
        {options.map((id, i) => (
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
      <Forecast />
      <CardFoot point={point} />
      <DecideCue options={list} card={`${game.decisions.length} ${point.id}`} count={options.length} />
    </article>
  );
}
