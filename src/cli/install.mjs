// What every command needs first, with nothing but Node: the packages of the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command in the project's folder, its output shown; gives its exit code. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
  if (done.error) console.error(`Could not run ${command}: ${done.error.message}`);
  return done.status ?? 1;
}

const folder = `${root}/node_modules`;

/** Are the packages there that the lock file names? By what is in them, not by age: a checkout makes every file new. */
function isInstalled() {
  const marker = `${folder}/.package-lock.json`;
  if (!existsSync(marker)) return false;
  const there = JSON.parse(readFileSync(marker, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

/** A linked folder belongs to somebody else: installing would empty it. */
function checkFolder() {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  console.error(
    'node_modules is a link and does not hold what package-lock.json asks for. Install where it leads to, or remove the link.',
  );
  process.exit(1);
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
  checkFolder();
  console.log('Installing packages (first time only) …');
  const code = run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    console.error('The packages could not be installed. Check the network connection and run the command again.');
    process.exit(code);
  }
}
