import { join } from 'node:path';
import { build } from 'vite';
import { levelsPlugin } from './levelsPlugin.ts';

interface Classic {
  readonly entry: string;
  /** Put pictures, typefaces and sounds into the script? */
  readonly isWhole: boolean;
}

/** Builds one entry as one classic script, without any part that would have to be fetched as a module. */
export async function buildClassic(root: string, phaser: string, { entry, isWhole }: Classic) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: [levelsPlugin(root)],
    resolve: { alias: [{ find: /^phaser$/, replacement: phaser }] },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      // Music is too large to be carried along: where it cannot be fetched, there is none.
      assetsInlineLimit: (file) => isWhole && !/\bmusic\./.test(file),
      rolldownOptions: { input: join(root, entry), output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk' && one.isEntry);
  const css = outputs.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  return {
    script: chunk?.type === 'chunk' ? chunk.code : '',
    style: css?.type === 'asset' ? css.source.toString() : '',
  };
}
