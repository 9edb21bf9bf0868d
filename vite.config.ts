import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { FIRST_LEVEL, FIRST_SEED } from './src/app/first.ts';
import { embedPlugin } from './src/build/embedPage/embedPlugin.ts';
import { levelPagePlugin, NO_ADDRESS } from './src/build/levelPage/levelPagePlugin.ts';
import { compiledOrThrow, levelsPlugin } from './src/build/levelsPlugin.ts';
import { newsroomPlugin } from './src/build/newsroom/newsroomPlugin.ts';
import { ensurePhaserSlim } from './src/build/phaserSlim/ensurePhaserSlim.mjs';
import { preparedCards } from './src/build/prepare.ts';
import { sourcesPlugin } from './src/build/sourcesPage/sourcesPlugin.ts';

const root = import.meta.dirname;

/** Writes the first card into the page, so that it stands before any script runs. */
function preparePage(): Plugin {
  return {
    name: 'prepare-page',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const first = compiledOrThrow(root, FIRST_LEVEL);
        return html.replace('<!--prepared-->', preparedCards(first, FIRST_SEED));
      },
    },
  };
}

export default defineConfig(async (): Promise<UserConfig> => {
  const site = process.env.SITE_ADDRESS ?? NO_ADDRESS;
  const phaser = await ensurePhaserSlim(root);
  return {
    root,
    base: './',
    publicDir: false,
    plugins: [
      levelsPlugin(root),
      preparePage(),
      sourcesPlugin(root),
      embedPlugin(root, phaser),
      levelPagePlugin(root, site),
      newsroomPlugin(root, phaser),
    ],
    resolve: { alias: [{ find: /^phaser$/, replacement: phaser }] },
    build: {
      outDir: resolve(root, 'dist'),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // The engine changes seldom: apart from the rest it stays in the reader's cache.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'phaser', test: /phaser-slim/ }] } } },
    },
    server: { port: 5173 },
    // A sandboxed frame has no origin of its own: without this header a browser gives it no script.
    preview: { port: 4173, headers: { 'Access-Control-Allow-Origin': '*' } },
  };
});
