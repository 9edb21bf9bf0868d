import { type Look, lookAt } from '../forecast/explore.ts';
import { compileFromDisk } from '../level/readLevels.ts';

/** Looks at a level, in a process beside others: started with root and level, it gets looks and sends what they found. */
const [root = '', id = ''] = process.argv.slice(2);
const compiled = compileFromDisk(root, id);
if (!compiled.ok) process.exit(1);
const { level } = compiled.value;
process.on('message', (look) => process.send?.(lookAt(level, look as Look)));
