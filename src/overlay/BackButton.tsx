import { useScene } from './Session.ts';

/** Takes back the last own decision; costs nothing. */
export function BackButton() {
  const { game, ui } = useScene();
  if (game.decisions.length === 0) return null;
  return (
    <button type="button" class="link" onClick={() => game.undo(game.decisions.length - 1)}>
      {ui.back}
    </button>
  );
}
