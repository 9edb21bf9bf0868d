// Which Chromium the browser tests use, and how to get one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './install.mjs';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Path of a Chromium of this machine (`CHROMIUM` first); undefined where only Playwright's own can be tried. */
export function findBrowser() {
  const { CHROMIUM } = process.env;
  return [...(CHROMIUM ? [CHROMIUM] : []), ...CANDIDATES].find((path) => existsSync(path));
}

const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/** Makes sure that a Chromium is there. Gives false, with a clear word, where none can be had. */
export function ensureBrowser() {
  if (findBrowser()) return true;
  if (process.platform === 'linux' && process.getuid?.() === 0 && has('apt-get')) {
    console.log('Installing Chromium from the system’s packages (first time only) …');
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], quiet);
    if (findBrowser()) return true;
  }
  console.log('Getting Playwright’s Chromium …');
  if (run('npx', ['playwright', 'install', 'chromium']) === 0) return true;
  console.error('No Chromium could be had, so the browser tests cannot run. Install one, or set CHROMIUM to its path.');
  return false;
}
