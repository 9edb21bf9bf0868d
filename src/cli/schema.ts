import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LevelError } from '../level/problem.ts';
import { outOfDate } from './generatedFiles.ts';

/**
 * `npm run schema [-- --check]`: writes `levels/level.schema.json`, the tables of `levels/README.md` and
 * the assumptions in each `levels/<slug>/model.md`.
 * With `--check` it writes nothing and fails where something is out of date.
 */
function main(): void {
  const root = process.cwd();
  const isCheck = process.argv.includes('--check');
  const stale = outOfDate(root);
  for (const [path, content] of stale) {
    if (isCheck) console.error(`${path} is out of date: run npm run schema`);
    else {
      writeFileSync(join(root, path), content);
      console.log(`wrote ${path}`);
    }
  }
  if (stale.size === 0) console.log('Schema and tables are up to date.');
  process.exitCode = isCheck && stale.size > 0 ? 1 : 0;
}

try {
  main();
} catch (error) {
  if (!(error instanceof LevelError)) throw error;
  console.error(`${error.message}\nNothing was written.`);
  process.exitCode = 1;
}
