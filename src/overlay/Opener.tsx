import { usePress } from './press/usePress.ts';
import { markColour } from './SeatMark.tsx';
import type { LevelCard } from './Session.ts';
import { useLaterScene } from './useLaterScene.ts';

/**
 * A cutting pinned to the stage until the first decision: the level's picture and the question it asks. For the eye only; all
 * of it stands on the page of all levels.
 */
export function Opener({ levels }: { readonly levels: readonly LevelCard[] }) {
  const { game, screen } = useLaterScene();
  const press = usePress();
  const at = levels.findIndex(({ id }) => id === game.level.id);
  const level = levels[at];
  if (!level?.cover || !press || game.decisions.length > 0 || game.view.ending >= 0) return null;
  const seat = game.level.seats[game.seat]?.id ?? '';
  return (
    <figure class="opener" aria-hidden="true">
      <div class="cover">
        <press.PressPicture picture={level.cover} spot={markColour(seat)} />
      </div>
      <figcaption>
        <b>{at + 1}</b> {level.question[screen.language]}
      </figcaption>
    </figure>
  );
}
