import type { Disposers } from './Disposers.ts';

/** Does pieces of work one after the other, each when the browser has nothing better to do. */
export function whenIdle(work: readonly (() => void)[], disposers: Disposers): void {
  const [first, ...rest] = work;
  if (!first) return;
  const go = (): void => {
    first();
    whenIdle(rest, disposers);
  };
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(go, { timeout: 4000 });
    disposers.add(() => cancelIdleCallback(asked));
  } else {
    const asked = setTimeout(go, 600);
    disposers.add(() => clearTimeout(asked));
  }
}
