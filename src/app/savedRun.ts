import type { Run } from '../engine/types.ts';
import { decodeDecisions, encodeDecisions } from './runLink.ts';

const KEY = 'quid-pro-quo.run';

/** The page's storage, or nothing: in sandboxed frames and private windows touching it throws. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Keeps a run for the next visit, where that is allowed; silently does nothing where it is not. */
export function saveRun(run: Run): void {
  try {
    const { level, version, seat, seed, decisions } = run;
    storage()?.setItem(KEY, JSON.stringify({ level, version, seat, seed, decisions: encodeDecisions(decisions) }));
  } catch {
    // Full or forbidden: the run goes on and its link can be copied.
  }
}

/** The run kept from the last visit; null if there is none, or if what is there is no run. */
export function loadSavedRun(): Run | null {
  try {
    const data: unknown = JSON.parse(storage()?.getItem(KEY) ?? 'null');
    if (typeof data !== 'object' || data === null) return null;
    const { level, version, seat, seed, decisions } = data as Record<string, unknown>;
    if (typeof level !== 'string' || typeof seat !== 'string' || typeof decisions !== 'string') return null;
    if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(version) || (seed as number) < 0) return null;
    return {
      level,
      version: version as number,
      seat,
      seed: seed as number,
      decisions: decodeDecisions(decisions).decisions,
    };
  } catch {
    return null;
  }
}
