import { realLevel } from '../support/realLevels.ts';
import { engineRuns, engineSteps, recordWorkload } from './engineBench.ts';
import { measureAll } from './measure.ts';
const w = recordWorkload(realLevel('the-deal'), 200);
console.log(measureAll({ steps: engineSteps(w), runs: engineRuns(w) }, 6, 500));
