import { useEffect, useState } from 'preact/hooks';
import { FRAME_WORDS } from '../text/frameWords.ts';
import type { LevelCard } from './Session.ts';
import { useLaterScene } from './useLaterScene.ts';

/** Is the page shown on the whole screen? */
function useFullScreen(): boolean {
  const [isFull, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const look = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  return isFull;
}

/** What a reader can do where the game stands in somebody else's page: see it large, and keep the run. */
export function FrameMenu({ levels }: { readonly levels: readonly LevelCard[] }) {
  const { session, screen, game } = useLaterScene();
  const words = FRAME_WORDS[screen.language];
  const isFull = useFullScreen();
  const card = levels.find(({ id }) => id === game.level.id);
  if (!screen.frame) return null;
  const { saved } = screen.frame;
  const turnFull = (): void => {
    // Refused by the page's rules after all: there is the new tab.
    const asked = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    asked.catch(() => {});
  };
  return (
    <>
      <h3>{words.title}</h3>
      <div class="ways">
        {document.fullscreenEnabled && (
          <button type="button" class="plain" data-fullscreen="" onClick={turnFull}>
            {isFull ? words.leaveFullScreen : words.fullScreen}
          </button>
        )}
        <a class="plain" data-new-tab="" href={session.actions.link()} target="_blank" rel="noopener">
          {words.newTab}
        </a>
        <button type="button" class="plain" data-save="" onClick={session.actions.save}>
          {words.save}
        </button>
        {saved !== 'cannot' && (
          <button type="button" class="plain" data-open-saved="" onClick={session.actions.openSaved}>
            {words.openSaved}
          </button>
        )}
      </div>
      <p class="small" role="status">
        {saved === 'not' ? words.saveNote : saved === 'yes' ? words.saved : words.cannotSave}
      </p>
      {card && <p class="small">{words.asOf(card.asOf[screen.language])}</p>}
    </>
  );
}
