import type { CompiledLevel, Decision, Trace, TraceEntry } from '../engine/types.ts';

/** The sounds there are; each is a part of the sprite in `assets/audio`. */
export const CUES = ['paper', 'counter', 'stamp', 'rail', 'telex', 'accept', 'leave', 'ending'] as const;
export type Cue = (typeof CUES)[number];

/** More than this at once is noise. */
const MOST_CUES = 3;

const DECISION_CUES: Readonly<Record<Decision['kind'], Cue>> = {
  choose: 'paper',
  threaten: 'stamp',
  guess: 'paper',
  propose: 'counter',
  accept: 'accept',
  leave: 'leave',
};

/** A pull at a thread is heard as the peg it is wound round, a pact as the stamp on it. */
function decisionCue(level: CompiledLevel, { point: at, decision }: Extract<TraceEntry, { kind: 'decision' }>): Cue {
  const point = level.decisions[at];
  if (point?.kind !== 'align' || decision.kind !== 'choose') return DECISION_CUES[decision.kind];
  return point.pacts.some(({ id }) => id === decision.option) ? 'stamp' : 'counter';
}

/** What an entry sounds like; null for what is silent. */
function cueFor(level: CompiledLevel, entry: TraceEntry): Cue | null {
  if (entry.kind === 'decision') return decisionCue(level, entry);
  if (entry.kind === 'event') return 'telex';
  if (entry.kind === 'ending') return 'ending';
  if (entry.kind === 'settled') return null;
  // A watcher answers: paper is moved on the table.
  if (entry.cause.kind === 'balance') return level.ties.some(({ gauge }) => gauge === entry.gauge) ? 'paper' : null;
  // Something left the country: the wagons are heard.
  const isShipped = level.gauges[entry.gauge]?.id.endsWith('.shipped') && entry.to > entry.from;
  return isShipped ? 'rail' : null;
}

/**
 * The cues of new trace entries, each once, in the order in which they happened; at most three, and the ending always
 * among them.
 */
export function cuesFor(level: CompiledLevel, entries: Trace): readonly Cue[] {
  const heard = new Set<Cue>();
  for (const entry of entries) {
    const cue = cueFor(level, entry);
    if (cue) heard.add(cue);
  }
  const cues = [...heard];
  if (!heard.has('ending')) return cues.slice(0, MOST_CUES);
  return [...cues.filter((cue) => cue !== 'ending').slice(0, MOST_CUES - 1), 'ending'];
}
