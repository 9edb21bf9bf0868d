// What every command needs first, with nothing but Node: the packages of the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command in the project's folder, its output shown; gives its exit code. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
  if (done.error) console.error(`Could not run ${command}: ${done.error.message}`);
  return done.status ?? 1;
}

function isInstalled() {
  const marker = `${root}/node_modules/.package-lock.json`;
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs;
}

/** Stops with a clear word where Node is too old. */
function checkNode() {
  const { engines } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${engines.node} is needed; this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(1);
}

/** Installs the packages of the lock file, if they are not there yet. Ends the process where that fails. */
export function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  console.log('Installing packages (first time only) …');
  const code = run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    console.error('The packages could not be installed. Check the network connection and run the command again.');
    process.exit(code);
  }
}
