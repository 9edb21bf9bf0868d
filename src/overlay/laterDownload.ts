import type { LevelCard } from './Session.ts';

/** What comes after the first card in one download: the screens that no first card needs, and the levels they show. */
export interface LaterDownload {
  readonly screens: typeof import('./laterScreens.ts');
  /** All levels, in the order in which they follow each other. */
  readonly levels: readonly LevelCard[];
}

/** The later download: what has come of it, and how to get it. */
export interface Later {
  /** Null before it has come. */
  now(): LaterDownload | null;
  /** Fetches it, once. @throws whatever the network says */
  fetch(): Promise<LaterDownload>;
  /**
   * Fetches it again after a failure. Some browsers remember for as long as a page lives that a module could not be had, and
   * a page left open over a new edition asks for files that are gone. So where the network answers and the download still
   * fails, the page is loaded anew; the run stands in its address. @throws while the network does not answer
   */
  fetchAgain(): Promise<LaterDownload>;
}

/** A later download that `load` brings. */
export function createLater(load: () => Promise<LaterDownload>): Later {
  let found: LaterDownload | null = null;
  const fetchOnce = async (): Promise<LaterDownload> => {
    found ??= await load();
    return found;
  };
  return {
    now: () => found,
    fetch: fetchOnce,
    async fetchAgain() {
      try {
        return await fetchOnce();
      } catch {
        await fetch(location.href, { method: 'HEAD', mode: 'no-cors', cache: 'no-store' });
        location.reload();
        return new Promise(() => {});
      }
    },
  };
}
