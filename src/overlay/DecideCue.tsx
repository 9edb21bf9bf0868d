import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useScene } from './Session.ts';

/** How much of the options must be in sight; more where a dock below them hides what stands behind it. */
const [SEEN, SEEN_OVER_DOCK] = [40, 200];

/** Is an element still below what can be seen? Always false where the browser cannot say. */
function useIsBelow(target: RefObject<HTMLElement | null>, card: string, hasDock: boolean): boolean {
  const [isBelow, setBelow] = useState(false);
  // Observed anew for each card: its options are another element.
  useEffect(() => {
    const { current } = target;
    if (!current || !('IntersectionObserver' in globalThis)) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setBelow(!entry.isIntersecting && entry.boundingClientRect.top >= (entry.rootBounds?.bottom ?? 0));
      },
      { rootMargin: `0px 0px -${hasDock ? SEEN_OVER_DOCK : SEEN}px 0px` },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [target, card, hasDock]);
  return isBelow;
}

/** A tab at the lower edge, the last thing in its card, that leads to the options while they are still below what can be seen. */
export function DecideCue({
  options,
  card,
  hasDock = false,
}: {
  readonly options: RefObject<HTMLElement | null>;
  readonly card: string;
  /** Do the options end in a dock that stays in sight? */
  readonly hasDock?: boolean;
}) {
  const { ui } = useScene();
  const isBelow = useIsBelow(options, card, hasDock);
  const go = (): void => {
    const list = options.current;
    const first = list?.querySelector<HTMLElement>('button:not(:disabled)');
    // What is taller than the screen begins at its upper edge.
    const isTall = (list?.offsetHeight ?? 0) > globalThis.innerHeight - 60;
    list?.scrollIntoView({ block: isTall ? 'start' : 'end' });
    first?.focus({ preventScroll: true });
  };
  if (!isBelow) return null;
  return (
    <div class="cue">
      <button type="button" onClick={go}>
        {ui.options}
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M6 1v9M2 6l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.8" />
        </svg>
      </button>
    </div>
  );
}
