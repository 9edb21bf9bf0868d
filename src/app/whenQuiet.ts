/** Waits until the page has painted and the browser has nothing urgent to do. */
export const whenQuiet = (): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => resolve();
    if ('requestIdleCallback' in globalThis) requestIdleCallback(go, { timeout: 1500 });
    else setTimeout(go, 200);
  });
