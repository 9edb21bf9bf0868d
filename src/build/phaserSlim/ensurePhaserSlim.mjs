import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
// Not imported on demand: Vite closes the loader of its configuration before it calls the configuration.
import { build } from 'vite';
import { phaserSlimPlugin } from './phaserSlimPlugin.mjs';
import { STUBS } from './stubs.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ENTRY = join(HERE, 'phaserSlimEntry.js');
const RECIPE = ['phaserSlimEntry.js', 'stubs.mjs', 'phaserSlimPlugin.mjs', 'ensurePhaserSlim.mjs'];

/**
 * A key that changes when the output would: Phaser's version and everything that shapes the build.
 * @param {string} root
 */
function keyOf(root) {
  const hash = createHash('sha256');
  hash.update(JSON.parse(readFileSync(join(root, 'node_modules/phaser/package.json'), 'utf8')).version);
  for (const file of RECIPE) hash.update(readFileSync(join(HERE, file)));
  return hash.digest('hex');
}

/**
 * Makes `<root>/.cache/phaser-slim.js`, the lean ES module to alias `phaser` to (not minified, about 1 MB), unless it is
 * there and up to date.
 * @param {string} root the repository's folder, with `node_modules/phaser` in it
 * @returns {Promise<string>} absolute path of the module
 * @throws if Vite cannot build it
 */
export async function ensurePhaserSlim(root) {
  const folder = join(root, '.cache');
  const target = join(folder, 'phaser-slim.js');
  const note = join(folder, 'phaser-slim.key');
  const key = keyOf(root);
  if (existsSync(target) && existsSync(note) && readFileSync(note, 'utf8') === key) return target;
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed: two builds that start together never see half a file.
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, await buildCode(root));
  renameSync(draft, target);
  writeFileSync(note, key);
  return target;
}

/**
 * The bundled code.
 * @param {string} root
 * @returns {Promise<string>}
 */
async function buildCode(root) {
  // The real path, or the stubs silently miss when node_modules is a link.
  const sources = realpathSync(join(root, 'node_modules/phaser/src'));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [phaserSlimPlugin(sources, STUBS)],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      sourcemap: false,
      lib: { entry: ENTRY, formats: ['es'], fileName: () => 'phaser-slim.js' },
    },
  });
  const chunks = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  const code = chunks.find((chunk) => chunk.type === 'chunk')?.code;
  if (!code) throw new Error('The lean Phaser build gave no code.');
  return code;
}
