import { startRun } from '../../src/bots/playRun.ts';
import { listedDecisions } from '../../src/bots/quickDecision.ts';
import type { CompiledLevel } from '../../src/engine/types.ts';
import { viewFor } from '../../src/engine/viewFor.ts';
import { type Question, strandsFrom } from '../../src/forecast/strandsFrom.ts';

/** Runs in one forecast, as many as a card asks for. */
const RUNS = 500;

function questionOf(level: CompiledLevel, seat: number): Question {
  const { state } = startRun(level, seat, 7);
  const gauges = (level.seats[seat]?.aims ?? []).map(({ gauge }) => gauge);
  return { view: viewFor(level, state, seat), decisions: listedDecisions(level, state), gauges, seed: 7 };
}

/** Milliseconds for a forecast from the first decision of each seat, on one core: the median of some, of the slowest seat. */
export function forecastTime(level: CompiledLevel, rounds: number): number {
  const medians = level.seats.map((_, seat) => {
    const question = questionOf(level, seat);
    const times = Array.from({ length: rounds + 1 }, () => {
      const began = performance.now();
      const strands = strandsFrom(level, question);
      for (let i = 0; i < RUNS; i++) strands.next();
      return performance.now() - began;
    }).slice(1);
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  });
  return Math.max(...medians);
}
