import { useEffect, useState } from 'preact/hooks';
import type { CompiledLevel } from '../engine/types.ts';
import { createForecaster } from '../forecast/createForecaster.ts';
import type { Factors, SandboxRun } from '../forecast/sandboxRuns.ts';

/** Runs of the level as it is, and as many with its assumptions turned. */
export const SANDBOX_RUNS = 400;

const forecaster = createForecaster();

/** Many runs with bots in all seats: of the level as it is, and turned; each as far as they have been made. */
export interface Sandbox {
  readonly before: readonly SandboxRun[];
  readonly after: readonly SandboxRun[];
}

/** Makes the runs of a level as it is, then those with its assumptions turned. A new turn drops the one before. */
export function useSandbox(level: CompiledLevel, factors: Factors): Sandbox {
  const [before, setBefore] = useState<readonly SandboxRun[]>([]);
  const [after, setAfter] = useState<readonly SandboxRun[]>([]);
  const isWhole = before.length >= SANDBOX_RUNS;
  const asked = JSON.stringify(factors);
  const isTurned = Object.values(factors).some((factor) => factor !== 1);
  const make = (question: Factors, show: (runs: readonly SandboxRun[]) => void) => {
    let made: readonly SandboxRun[] = [];
    show(made);
    return forecaster.ask(level, { factors: question }, SANDBOX_RUNS, (more) => {
      made = [...made, ...more];
      show(made);
    });
  };
  useEffect(() => {
    setAfter([]);
    return make({}, setBefore);
  }, [level]);
  useEffect(() => {
    if (!isWhole) return;
    if (!isTurned) {
      setAfter([]);
      return;
    }
    return make(factors, setAfter);
  }, [asked, isWhole]);
  return { before, after };
}
