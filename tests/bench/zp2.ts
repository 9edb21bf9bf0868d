import './production.ts';
import { realLevel } from '../support/realLevels.ts';
import { recordWorkload } from './engineBench.ts';
import { inkChoices } from './inkBench.ts';
import { boardgameChoices } from './boardgameBench.ts';
import { measureAll } from './measure.ts';
const w = recordWorkload(realLevel('the-deal'), 200);
console.log(measureAll(process.argv[2] === 'ink' ? { ink: inkChoices(w) } : { bg: boardgameChoices(w) }, 6, 500));
