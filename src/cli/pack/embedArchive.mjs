import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';

/** Packages whose code is in the game. */
const SHIPPED = ['phaser', 'howler', 'preact', 'zustand'];
/** Pressed already: a second time costs time and gains nothing. */
const PRESSED = /\.(webp|jpg|png|woff2|webm|mp3|m4a|ogg)$/;
/** The same bytes whenever it is packed. */
const TIME = '2023-09-13T12:00:00';

/** Every file below a folder, by its path in it. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((path) => path !== 'embed.zip')
    .sort();
}

/** Licences of what others wrote, drew and set: of packages whole, of assets as their folders list them. */
function licences(root) {
  const packages = SHIPPED.map((name) => {
    const file = ['LICENSE', 'LICENSE.md'].map((one) => `${root}/node_modules/${name}/${one}`).find(existsSync);
    if (!file) throw new Error(`${name} has no licence file: its package may have been installed only in part`);
    return `## ${name}\n\n${readFileSync(file, 'utf8').trim()}\n`;
  });
  const assets = ['audio', 'fonts', 'images', 'maps'].map((folder) => {
    const list = readFileSync(`${root}/assets/${folder}/license.json`, 'utf8').trim();
    return `## Assets: ${folder}\n\n\`\`\`json\n${list}\n\`\`\`\n`;
  });
  const own = readFileSync(`${root}/LICENSE`, 'utf8').trim();
  return `# Licences\n\n## Quid pro quo\n\n${own}\n\n${[...packages, ...assets].join('\n')}`;
}

/**
 * The archive for a newsroom that hosts the game itself, from `dist`: everything, with embed.html at its root.
 * @param frozen name of a copy in `v/` that later archives leave alone; undefined for none
 * @param tests report of the tests, Markdown
 * @throws Error where nothing was built
 */
export function embedArchive(root, { frozen, tests }) {
  const dist = `${root}/dist`;
  if (!existsSync(`${dist}/embed.html`)) throw new Error('dist/embed.html is missing: the game was not built');
  const text = (words) => [Buffer.from(words), { level: 9, mtime: TIME }];
  const game = filesOf(dist).map((path) => [
    path,
    [readFileSync(`${dist}/${path}`), { level: PRESSED.test(path) ? 0 : 9, mtime: TIME }],
  ]);
  const files = Object.fromEntries([
    ...game,
    ...(frozen ? game.map(([path, file]) => [`v/${frozen}/${path}`, file]) : []),
    ...(frozen ? [['versions.json', text(`${JSON.stringify({ frozen: [frozen] })}\n`)]] : []),
    ...['README.md', 'PRIVACY.de.md', 'PRIVACY.en.md'].map((name) => [
      name,
      text(readFileSync(`${root}/src/cli/pack/${name}`)),
    ]),
    ['LICENSES.md', text(licences(root))],
    ['TESTS.md', text(tests)],
  ]);
  return { bytes: zipSync(files), count: Object.keys(files).length };
}
