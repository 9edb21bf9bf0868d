import { useState } from 'preact/hooks';
import { WATCH_WORDS } from '../text/watchWords.ts';
import { CopyLink } from './CopyLink.tsx';
import { Protocol } from './Protocol.tsx';
import { useLaterScene } from './useLaterScene.ts';

/** What can be passed on of a run: a link to watch it, and its protocol. */
export function Share() {
  const { session, speech } = useLaterScene();
  const words = WATCH_WORDS[speech.language];
  const [isOpen, setOpen] = useState(false);
  const link = (): string => {
    const url = new URL(session.actions.link());
    url.searchParams.set('watch', '1');
    return url.href;
  };
  const open = (): void => {
    setOpen(true);
    session.actions.shared('protocol');
  };
  return (
    <section class="share" aria-labelledby="share-title">
      <h3 id="share-title">{words.share}</h3>
      <p class="small">{words.shareNote}</p>
      <div class="row">
        <CopyLink link={link} label={words.link} />
        <button type="button" class="plain" data-protocol="" onClick={open}>
          {words.protocol}
        </button>
      </div>
      {isOpen && <Protocol link={link()} onClose={() => setOpen(false)} />}
    </section>
  );
}
