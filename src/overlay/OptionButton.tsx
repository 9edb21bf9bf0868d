import type { ComponentChildren } from 'preact';
import { useScene } from './Session.ts';

interface OptionButtonProps {
  readonly id: string;
  /** From 1; the number key that presses it. */
  readonly number: number;
  readonly label: string;
  readonly detail?: string;
  readonly isDisabled?: boolean;
  /** Does it commit to what was put together before? Then it stands out from what is only one of several. */
  readonly isStrong?: boolean;
  readonly onPress: () => void;
  /** Stands below the detail. */
  readonly children?: ComponentChildren;
}

/** An option: what is done, what it costs, and its number key. */
export function OptionButton(props: OptionButtonProps) {
  const { game, screen } = useScene();
  const { id, number, label, detail, isDisabled = false, isStrong = false, onPress, children } = props;
  // In a run that is watched, what was decided here is seen among what else could have been.
  const watched = screen.watched?.[game.decisions.length];
  const isDecided = watched !== undefined && 'option' in watched && watched.option === id;
  return (
    <button
      type="button"
      class={`option ${isStrong ? 'strong' : ''} ${isDecided ? 'decided-here' : ''}`}
      data-option={id}
      data-key={number}
      disabled={isDisabled}
      onClick={onPress}
    >
      <span class="words">
        <b>{label}</b>
        {detail && <span class="detail">{detail}</span>}
        {children}
      </span>
      <span class="key" aria-hidden="true">
        {number}
      </span>
    </button>
  );
}
