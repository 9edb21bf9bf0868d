import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useScene } from './Session.ts';

/** How much of the options must be in sight; more where a dock below them hides what stands behind it. */
const [SEEN, SEEN_OVER_DOCK] = [40, 200];

/** Shares of the options at whose coming into sight is looked again. */
const STEPS = Array.from({ length: 11 }, (_, i) => i / 10);

/** How much of the options is still below what can be seen. */
type Hidden = 'none' | 'some' | 'all';

function hiddenOf({
  isIntersecting,
  boundingClientRect: box,
  intersectionRect: seen,
  rootBounds,
}: IntersectionObserverEntry) {
  if (!isIntersecting) return box.top >= (rootBounds?.bottom ?? 0) - SEEN ? 'all' : 'none';
  return seen.bottom < box.bottom - 1 ? 'some' : 'none';
}

/** Always none where the browser cannot say. */
function useHidden(target: RefObject<HTMLElement | null>, card: string, margin: number): Hidden {
  const [hidden, setHidden] = useState<Hidden>('none');
  // Observed anew for each card: its options are another element.
  useEffect(() => {
    const { current } = target;
    if (!current || !('IntersectionObserver' in globalThis)) return;
    const observer = new IntersectionObserver(
      (entries) => setHidden(hiddenOf(entries.at(-1) as IntersectionObserverEntry)),
      {
        rootMargin: `0px 0px -${margin}px 0px`,
        threshold: STEPS,
      },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [target, card, margin]);
  return hidden;
}

interface DecideCueProps {
  readonly options: RefObject<HTMLElement | null>;
  readonly card: string;
  /** How many options there are, where it is options alone that stand below. */
  readonly count?: number;
  /** Does it stand in a dock that stays in sight, over whose upper edge the options come up? */
  readonly isInDock?: boolean;
  /** What it leads to, where that is not called options. */
  readonly name?: string;
  /** Is it enough to see where the options begin, since they are a long list? */
  readonly isLong?: boolean;
}

/** A strip along the lower edge, the last thing in its card, that leads to the options while any of them is still below what can be seen. */
export function DecideCue({ options, card, count = 0, isInDock = false, name, isLong = false }: DecideCueProps) {
  const { ui } = useScene();
  const hidden = useHidden(options, card, isInDock ? SEEN_OVER_DOCK : isLong ? SEEN : 0);
  const go = (): void => {
    const list = options.current;
    const first = list?.querySelector<HTMLElement>('button:not(:disabled)');
    // What is taller than the screen begins at its upper edge.
    const isTall = (list?.offsetHeight ?? 0) > globalThis.innerHeight - 60;
    list?.scrollIntoView({ block: isTall || isInDock ? 'start' : 'end' });
    first?.focus({ preventScroll: true });
  };
  if (hidden === 'none' || (hidden === 'some' && (isLong || isInDock))) return null;
  return (
    <div class={`cue ${isInDock ? 'in-dock' : ''}`}>
      <button type="button" onClick={go}>
        {name ?? ui.options(count)}
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M6 1v9M2 6l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.8" />
        </svg>
      </button>
    </div>
  );
}
