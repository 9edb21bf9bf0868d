import { describe, expect, it } from 'vitest';
import { startRun } from '../../src/bots/playRun.ts';
import { listedDecisions } from '../../src/bots/quickDecision.ts';
import { viewFor } from '../../src/engine/viewFor.ts';
import { createForecaster } from '../../src/forecast/createForecaster.ts';
import type { Asked } from '../../src/forecast/forecastWorker.ts';
import type { Strand } from '../../src/forecast/strandsFrom.ts';
import { realLevel } from '../support/realLevels.ts';

const level = realLevel('the-train');
const { state } = startRun(level, 0, 1);
const question = { view: viewFor(level, state, 0), decisions: listedDecisions(level, state), gauges: [0], seed: 1 };

/** A worker that only writes down what it is asked. */
function deafWorker() {
  const asked: Asked[] = [];
  const worker = {
    onerror: null as Worker['onerror'],
    onmessage: null as Worker['onmessage'],
    postMessage: (one: Asked) => asked.push(one),
  };
  return { asked, worker: worker as unknown as Worker };
}

describe('a forecaster', () => {
  it('sends a level once: when it gets ready for it, or with the first question', () => {
    const { asked, worker } = deafWorker();
    const forecaster = createForecaster(() => worker);
    forecaster.warm(level);
    forecaster.warm(level);
    forecaster.ask(level, question, 10, () => {});
    expect(asked.map((one) => [one.level !== undefined, one.question !== undefined])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('does the work itself where the worker it got ready turns out not to load', async () => {
    const { worker } = deafWorker();
    const forecaster = createForecaster(() => worker);
    forecaster.warm(level);
    worker.onerror?.call(worker, { preventDefault: () => {} } as ErrorEvent);
    const strands = await new Promise<readonly Strand[]>((resolve) => {
      let made: readonly Strand[] = [];
      forecaster.ask(level, question, 6, (more) => {
        made = [...made, ...more];
        if (made.length >= 6) resolve(made);
      });
    });
    expect(strands).toHaveLength(6);
  });

  it('answers questions about a whole level, too', async () => {
    const forecaster = createForecaster(() => null);
    const runs = await new Promise<number>((resolve) => {
      let made = 0;
      forecaster.ask(level, { factors: {} }, 5, (more) => {
        made += more.length;
        for (const { ending } of more) expect(ending).toBeGreaterThanOrEqual(0);
        if (made >= 5) resolve(made);
      });
    });
    expect(runs).toBe(5);
  });
});
