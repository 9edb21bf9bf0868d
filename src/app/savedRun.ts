import type { Run } from '../engine/types.ts';
import { decodeDecisions, encodeDecisions } from './runLink.ts';
import { store, stored } from './storage.ts';

const KEY = 'quid-pro-quo.run';

/** Keeps a run for the next visit, where that is allowed. @returns whether it could be kept */
export function saveRun({ level, version, seat, seed, decisions }: Run): boolean {
  return store(KEY, { level, version, seat, seed, decisions: encodeDecisions(decisions) });
}

/** The run kept from the last visit; null if there is none, or if what is there is no run. */
export function loadSavedRun(): Run | null {
  const { level, version, seat, seed, decisions } = stored(KEY) ?? {};
  if (typeof level !== 'string' || typeof seat !== 'string' || typeof decisions !== 'string') return null;
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(version) || (seed as number) < 0) return null;
  return {
    level,
    version: version as number,
    seat,
    seed: seed as number,
    decisions: decodeDecisions(decisions).decisions,
  };
}
