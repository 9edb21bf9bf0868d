import { pointOf } from '../store/selectors.ts';
import { WATCH_WORDS } from '../text/watchWords.ts';
import { useDecisionLabel } from './useDecisionLabel.ts';
import { useLaterScene } from './useLaterScene.ts';

/** Over the card of a watched run: what was decided here, and the steps on and back. Any option decides otherwise. */
export function WatchBar() {
  const { session, screen, game, speech } = useLaterScene();
  const words = WATCH_WORDS[speech.language];
  const labelOf = useDecisionLabel(game);
  const { watched } = screen;
  if (!watched) return null;
  const at = game.decisions.length;
  const next = watched[at];
  // Of a link cut short it can only be said that no more is known.
  const isOver = !next || pointOf(game) === undefined || game.view.ending >= 0;
  return (
    <section class="watch" aria-label={words.title} data-watch={at}>
      <p class="kicker">
        {words.title} · {words.step(Math.min(at + 1, watched.length), watched.length)}
      </p>
      <p class="decided">{isOver ? words.over : `${words.decided} ${labelOf(next)}`}</p>
      <div class="row">
        <button type="button" class="plain" disabled={at === 0} onClick={() => game.undo(at - 1)}>
          {words.back}
        </button>
        {isOver ? (
          <button type="button" class="plain" data-first="" onClick={() => game.undo(0)}>
            {words.again}
          </button>
        ) : (
          <button type="button" class="plain strong" data-first="" data-watch-next="" onClick={() => game.decide(next)}>
            {words.next}
          </button>
        )}
        <button type="button" class="plain" onClick={() => session.actions.watch(null)}>
          {words.own}
        </button>
      </div>
    </section>
  );
}
