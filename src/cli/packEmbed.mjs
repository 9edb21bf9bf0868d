// `npm run pack:embed`: writes dist/embed.zip, everything a newsroom needs to host the game itself.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './findBrowser.mjs';
import { ensureInstalled, root, run } from './install.mjs';

const USAGE = `npm run pack:embed [-- --address https://news.example/quid-pro-quo/] [--frozen 2026-12] [--without-tests]

  --address        where the game will be: written into previews, oEmbed answers and canonical links
  --frozen         also puts a copy into v/<name>/, which later archives leave alone
  --without-tests  does not try out the embed; the archive's report then says so`;

/** What was asked for. Ends the program with a clear word where it cannot be understood. */
function asked() {
  const fail = (why) => {
    console.error(`${why}\n\n${USAGE}`);
    process.exit(2);
  };
  try {
    const { values } = parseArgs({
      options: { address: { type: 'string' }, frozen: { type: 'string' }, 'without-tests': { type: 'boolean' } },
    });
    const { address, frozen } = values;
    if (address !== undefined && !(URL.canParse(address) && /^https?:\/\/.+\/$/.test(address)))
      return fail(`--address needs a whole address that ends with a slash, not "${address}".`);
    if (frozen !== undefined && !/^[a-z0-9][a-z0-9-]{0,30}$/.test(frozen))
      return fail(`--frozen needs a name of small letters, digits and hyphens, not "${frozen}".`);
    return { address, frozen, hasTests: values['without-tests'] !== true };
  } catch (error) {
    return fail(error.message);
  }
}

/** Tries the embed out; gives the report's file, or null where it was not or could not be tried. */
function tryOut() {
  if (!ensureBrowser()) return null;
  const file = `${root}/.cache/reports/embed.json`;
  mkdirSync(`${root}/.cache/reports`, { recursive: true });
  rmSync(file, { force: true });
  run('npx', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', 'embed/'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  return existsSync(file) ? file : null;
}

const { address, frozen, hasTests } = asked();
ensureInstalled();
if (address) process.env.SITE_ADDRESS = address;
// The tests build and serve the very files that are packed.
const report = hasTests ? tryOut() : null;
if (!report && run('npx', ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn']) !== 0) process.exit(1);
const { embedArchive } = await import('./pack/embedArchive.mjs');
const { describeTests } = await import('./pack/testReport.mjs');
const tests = describeTests(report ? JSON.parse(readFileSync(report, 'utf8')) : null, new Date());
const { bytes, count } = embedArchive(root, { frozen, tests: tests.text });
writeFileSync(`${root}/dist/embed.zip`, bytes);
console.log(`dist/embed.zip: ${count} files, ${(bytes.length / 1e6).toFixed(1)} MB. ${tests.sum}`);
if (!address) console.log('Its previews say https://example.org/quid-pro-quo/: give --address before you publish it.');
process.exitCode = tests.failed > 0 ? 1 : 0;
