/** The page's storage, or nothing: in sandboxed frames and private windows touching it throws. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Keeps data under a key, where that is allowed; silently does nothing where it is not, or where all room is taken. */
export function store(key: string, data: unknown): void {
  try {
    storage()?.setItem(key, JSON.stringify(data));
  } catch {
    // Full or forbidden: everything works without.
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
