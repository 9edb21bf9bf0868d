import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LaterDownload, Later as LaterSource } from './laterDownload.ts';
import { useScene } from './Session.ts';

/** Waits for the later download and draws anew when it is there, or cannot be had. */
function useDownload(source: LaterSource, place: { readonly current: HTMLElement | null }) {
  const [state, setState] = useState<'coming' | 'failed' | 'there'>('coming');
  const download = source.now();
  /** Where the reader waited: what comes takes the focus over, as if it had been there at once. */
  const waitedIn = useRef<Element | null>(null);
  const wait = (coming: Promise<unknown>): void => {
    setState('coming');
    coming.then(
      () => {
        const hasFocus = place.current?.contains(document.activeElement);
        waitedIn.current = hasFocus ? (place.current?.parentElement ?? null) : null;
        setState('there');
      },
      () => setState('failed'),
    );
  };
  useEffect(() => {
    if (!download) wait(source.fetch());
  }, []);
  useLayoutEffect(() => {
    waitedIn.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
    waitedIn.current = null;
  }, [state]);
  const tryAgain = (): void => {
    place.current?.focus({ preventScroll: true });
    wait(source.fetchAgain());
  };
  return { download, hasFailed: state === 'failed', tryAgain };
}

interface LaterProps {
  readonly children: (download: LaterDownload) => ComponentChildren;
}

/** One of the screens that are fetched after the first card; where they cannot be had, what to do about it. */
export function Later({ children }: LaterProps) {
  const { session, ui } = useScene();
  const place = useRef<HTMLDivElement>(null);
  const { download, hasFailed, tryAgain } = useDownload(session.later, place);
  if (download) return <>{children(download)}</>;
  return (
    <div class="later" role="status" ref={place} data-first="" tabIndex={-1}>
      <p>{hasFailed ? ui.laterFails : ui.laterComes}</p>
      {hasFailed && (
        <button type="button" class="plain" onClick={tryAgain}>
          {ui.tryAgain}
        </button>
      )}
    </div>
  );
}
