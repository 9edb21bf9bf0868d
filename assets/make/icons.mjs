/**
 * Makes assets/images/icons.json: one path per icon on a 512 grid, from game-icons (CC BY 3.0), numbers rounded to
 * one decimal. Run: node assets/make/icons.mjs
 */
import fs from 'node:fs';
import { ICONS } from './icons-data.mjs';
import { tokens, write } from './path-numbers.mjs';

const SOURCE = new URL('../../node_modules/@iconify-json/game-icons/icons.json', import.meta.url);
const TARGET = new URL('../images/icons.json', import.meta.url);

function singlePath(name, { body }) {
  const paths = [...body.matchAll(/ d="([^"]+)"/g)];
  if (paths.length !== 1 || /transform|fill-rule/.test(body)) throw new Error(`${name}: not a single plain path`);
  return paths[0][1];
}

const set = JSON.parse(fs.readFileSync(SOURCE, 'utf8'));
const icons = {};
for (const [key, [name, author]] of Object.entries(ICONS)) {
  const d = write(tokens(singlePath(name, set.icons[name])), 1);
  icons[key] = { d, source: `game-icons:${name}`, author };
}
const json = JSON.stringify(icons);
fs.writeFileSync(TARGET, `${json}\n`);
console.log(`icons.json: ${Object.keys(icons).length} icons, ${json.length} B`);
