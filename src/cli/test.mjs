// `npm test`: lint, types, unit tests, browser tests; ends with a line that counts what the runners report.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './findBrowser.mjs';
import { ensureInstalled, root, run } from './install.mjs';

const reports = `${root}/.cache/reports`;

/** Passed and failed tests of a Vitest report (its JSON reporter). */
function countUnit(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + (report.success ? 0 : countBrokenFiles(report)),
  };
}

/** Files that could not even be loaded; Vitest counts no test in them. */
function countBrokenFiles({ testResults }) {
  return testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .length;
}

/** Passed and failed tests of a Playwright report (its JSON reporter). */
function countBrowser({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** Runs a runner that writes a report; without a report the run itself is the one failure. */
function runner(name, args, count, env = {}) {
  const file = `${reports}/${name}.json`;
  const code = run('npx', args(file), { env: { ...process.env, ...env } });
  if (!existsSync(file)) return { name, passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
  return { name, passed, failed: code === 0 ? failed : Math.max(1, failed) };
}

/** Runs a check that either holds or does not. */
function check(name, command) {
  const [program, ...args] = command;
  const code = run(program, args);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

ensureInstalled();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const hasBrowser = ensureBrowser();
const results = [
  check('format and lint', ['npx', 'biome', 'check', '--error-on-warnings', '.']),
  check('unused code', ['npx', 'knip', '--no-progress']),
  check('types', ['npx', 'tsc', '-p', '.']),
  check('types of the engine alone', ['npx', 'tsc', '-p', 'src/engine']),
  runner(
    'unit',
    (file) => [
      'vitest',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    countUnit,
  ),
  hasBrowser
    ? runner('browser', () => ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'], countBrowser, {
        PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/browser.json`,
      })
    : { name: 'browser', passed: 0, failed: 1 },
];
console.log('');
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
