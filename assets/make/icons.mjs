/**
 * Makes assets/images/icons.json and press.json: one path per icon on a 512 grid, from game-icons (CC BY 3.0), numbers rounded to
 * one decimal. Run: node assets/make/icons.mjs
 */
import fs from 'node:fs';
import { ICONS, PRESS_ICONS } from './icons-data.mjs';
import { tokens, write } from './path-numbers.mjs';

const SOURCE = new URL('../../node_modules/@iconify-json/game-icons/icons.json', import.meta.url);

function singlePath(name, { body }) {
  const paths = [...body.matchAll(/ d="([^"]+)"/g)];
  if (paths.length !== 1 || /transform|fill-rule/.test(body)) throw new Error(`${name}: not a single plain path`);
  return paths[0][1];
}

const set = JSON.parse(fs.readFileSync(SOURCE, 'utf8'));

function make(file, wanted) {
  const icons = {};
  for (const [key, [name, author]] of Object.entries(wanted)) {
    const d = write(tokens(singlePath(name, set.icons[name])), 1);
    icons[key] = { d, source: `game-icons:${name}`, author };
  }
  const json = JSON.stringify(icons);
  fs.writeFileSync(new URL(`../images/${file}`, import.meta.url), `${json}\n`);
  console.log(`${file}: ${Object.keys(icons).length} icons, ${json.length} B`);
}

make('icons.json', ICONS);
make('press.json', PRESS_ICONS);
