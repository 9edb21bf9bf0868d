import { useLayoutEffect, useRef } from 'preact/hooks';
import { Later } from './Later.tsx';
import { useScene } from './Session.ts';

/**
 * The page of all levels and seats, laid over the run, which goes on under it untouched. The browser's own modal dialog:
 * Escape closes it, nothing behind it can be reached, and the focus goes back to where it came from.
 */
export function ContentsDialog() {
  const { session, screen, ui } = useScene();
  const { isChoosing } = screen;
  const dialog = useRef<HTMLDialogElement>(null);
  const isClosedByUs = useRef(false);
  useLayoutEffect(() => {
    const { current } = dialog;
    if (!current || current.open === isChoosing) return;
    if (isChoosing) {
      current.showModal();
      current.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
      return;
    }
    isClosedByUs.current = true;
    current.close();
    // Where it came from may be gone: another run has begun.
    if (document.activeElement === document.body) {
      document.getElementById('card-title')?.focus({ preventScroll: true });
    }
  }, [isChoosing]);
  // "close" comes a task later: by then "back" may already have opened the page again.
  const hasClosed = (): void => {
    if (!isClosedByUs.current) session.actions.choose(false);
    isClosedByUs.current = false;
  };
  return (
    <dialog class="contents" data-choose="" aria-label={ui.levels} ref={dialog} onClose={hasClosed}>
      {isChoosing && <Later>{({ screens, levels }) => <screens.Contents levels={levels} />}</Later>}
    </dialog>
  );
}
