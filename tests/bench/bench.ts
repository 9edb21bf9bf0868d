// biome-ignore assist/source/organizeImports: the mode is set before the peers are loaded
import { MODE } from './production.ts';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { realLevel } from '../support/realLevels.ts';
import { boardgameChoices } from './boardgameBench.ts';
import { forecastTime } from './forecastBench.ts';
import { engineRuns, engineSteps, recordWorkload } from './engineBench.ts';
import { inkChoices } from './inkBench.ts';
import { measureAll } from './measure.ts';
import { pageFigures } from './pageBench.ts';

/**
 * How fast the engine is, beside two engines that others use for such things, and how light the page:
 * `npm run bench -- --json figures.json`; `--no-page` leaves out what needs a browser.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    milliseconds: { type: 'string', default: '300' },
    'no-page': { type: 'boolean', default: false },
  },
});

const workload = recordWorkload(realLevel('the-deal'), 200);
const rates = measureAll(
  {
    'engine.steps-per-second': engineSteps(workload),
    'engine.runs-per-second': engineRuns(workload),
    'inkjs.choices-per-second': inkChoices(workload),
    'boardgame-io.choices-per-second': boardgameChoices(workload),
  },
  Number(values.rounds),
  Number(values.milliseconds),
);

const rate = (name: string): number => rates[name] ?? 0;
const faster = Math.max(rate('inkjs.choices-per-second'), rate('boardgame-io.choices-per-second'));
const unitOf = (name: string): string => `${name.split('.')[1]?.split('-per-')[0]}/s`;
const figures: Record<string, { value: number; unit: string }> = {};
for (const [name, value] of Object.entries(rates)) figures[name] = { value: Math.round(value), unit: unitOf(name) };
// Like with like: whole runs with their start, for the engine as for the peers.
const decisions = rate('engine.runs-per-second') * (workload.moves.length / workload.runs.length);
figures['engine.ratio-to-faster-peer'] = {
  value: Math.round((decisions / faster) * 10) / 10,
  unit: 'times',
};

figures['forecast.the-summit.500-runs'] = { value: Math.round(forecastTime(realLevel('the-summit'), 5)), unit: 'ms' };

if (!values['no-page']) Object.assign(figures, await pageFigures());

console.log(
  `the-deal, ${workload.runs.length} recorded runs of about ${workload.choicesPerRun} decisions, ` +
    `${workload.changesPerChoice} changes each, ${workload.gauges} gauges; Node ${process.version}, ${MODE}`,
);
for (const [name, { value, unit }] of Object.entries(figures)) {
  console.log(`${name.padEnd(34)} ${value.toLocaleString('en').padStart(12)} ${unit}`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
