import { isFramed } from './isFramed.ts';

/**
 * Nothing is kept or looked up on a reader's device unasked while the game stands in somebody else's page: there it opens with
 * the reader's own press on "save" or "open what was saved".
 */
let isOpen = !isFramed();

/** The reader asked for something to be kept here, or for what was kept. */
export function openStorage(): void {
  isOpen = true;
}

/** The page's storage, or nothing: in sandboxed frames and private windows touching it throws. */
function storage(): Storage | null {
  if (!isOpen) return null;
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Keeps data under a key, where that is allowed. @returns whether it could be kept */
export function store(key: string, data: unknown): boolean {
  try {
    const place = storage();
    place?.setItem(key, JSON.stringify(data));
    return place !== null;
  } catch {
    // Full or forbidden: everything works without.
    return false;
  }
}

/** The object kept under a key; null if there is none, or if what is there is no object. */
export function stored(key: string): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(storage()?.getItem(key) ?? 'null');
    return typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
