import { countEndings } from '../forecast/explore.ts';
import { compileFromDisk } from '../level/readLevels.ts';

/** Counts endings over a part of the seeds, in a process beside others: root, level, first and last seed. */
const [root = '', id = '', first, last] = process.argv.slice(2);
const compiled = compileFromDisk(root, id);
if (compiled.ok) process.send?.(countEndings(compiled.value.level, Number(first), Number(last)));
