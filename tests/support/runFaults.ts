import type { CompiledLevel, GameState, Trace } from '../../src/engine/types.ts';
import type { PlayedRun } from './playRandomly.ts';

function stateFaults(level: CompiledLevel, state: GameState): string[] {
  const faults: string[] = [];
  level.gauges.forEach(({ id, range }, i) => {
    const value = state.gauges[i] as number;
    if (!(value >= range[0] && value <= range[1])) faults.push(`turn ${state.turn}: ${id} is ${value}, out of range`);
  });
  const numbers = [
    ...state.draws,
    ...state.given,
    ...state.later.map(({ by }) => by),
    ...state.readings.flatMap((r) => [r.low, r.high]),
  ];
  if (!numbers.every(Number.isFinite)) faults.push(`turn ${state.turn}: a number is none`);
  if (state.readings.some(({ low, high }) => low > high)) faults.push(`turn ${state.turn}: a report runs backwards`);
  return faults;
}

/** Do the changes of each gauge form a chain from its first value to its last, without a gap? */
function chainFaults(level: CompiledLevel, before: GameState, after: GameState, trace: Trace): string[] {
  const at = before.gauges.slice();
  const faults: string[] = [];
  for (const entry of trace) {
    if (entry.kind !== 'change') continue;
    const id = level.gauges[entry.gauge]?.id;
    if (at[entry.gauge] !== entry.from)
      faults.push(`entry ${entry.entry}: ${id} changes from ${entry.from}, but was ${at[entry.gauge]}`);
    if (entry.from === entry.to) faults.push(`entry ${entry.entry}: ${id} does not change`);
    if (!Number.isFinite(entry.to)) faults.push(`entry ${entry.entry}: ${id} becomes ${entry.to}`);
    at[entry.gauge] = entry.to;
  }
  after.gauges.forEach((value, i) => {
    if (at[i] !== value)
      faults.push(`turn ${after.turn}: ${level.gauges[i]?.id} is ${value}, but its entries end at ${at[i]}`);
  });
  return faults;
}

function orderFaults(trace: Trace): string[] {
  return trace.flatMap((entry, i) => {
    const faults = entry.entry === i ? [] : [`entry ${i} is numbered ${entry.entry}`];
    const wrong = entry.because.filter((cause) => !(cause >= 0 && cause < entry.entry));
    return wrong.length === 0 ? faults : [...faults, `entry ${i} is because of ${wrong.join(', ')}`];
  });
}

/** Every change has a cause in the trace: rules, watchers and spirals may follow from what was there from the start. */
function causeFaults(trace: Trace): string[] {
  return trace.flatMap((entry) => {
    if (entry.kind !== 'change' || ['rule', 'watch', 'spiral'].includes(entry.cause.kind)) return [];
    return entry.because.length > 0
      ? []
      : [`entry ${entry.entry}: a change by ${entry.cause.kind} follows from nothing`];
  });
}

/** All that is wrong with a run that has been played to its end; empty if nothing is. */
export function runFaults(level: CompiledLevel, run: PlayedRun): string[] {
  const faults = run.states.flatMap((state) => stateFaults(level, state));
  run.parts.forEach((part, i) => {
    const before = run.states[i - 1];
    if (before) faults.push(...chainFaults(level, before, run.states[i] as GameState, part));
  });
  faults.push(...orderFaults(run.trace), ...causeFaults(run.trace));
  const last = run.states.at(-1) as GameState;
  if (last.entries !== run.trace.length) faults.push(`${last.entries} entries counted, ${run.trace.length} there`);
  if (run.trace.at(-1)?.kind !== 'ending') faults.push('the last entry is not the ending');
  return faults;
}
