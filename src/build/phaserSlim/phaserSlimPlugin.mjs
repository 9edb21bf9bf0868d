import path from 'node:path';

/** Phaser's webpack build flags. They are tested as the expression `typeof FLAG`, which Vite's `define` cannot replace. */
const FLAGS = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  EXPERIMENTAL: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};
const SOURCES = /[\\/]phaser[\\/]src[\\/].*\.js$/;

/**
 * A Vite plugin that builds Phaser from its CommonJS sources, with build flags applied and modules replaced by stubs.
 * @param {string} sources real path of `node_modules/phaser/src`
 * @param {readonly (readonly [RegExp, string])[]} stubs path patterns and the code to use instead
 */
export function phaserSlimPlugin(sources, stubs) {
  const flag = new RegExp(`typeof (${Object.keys(FLAGS).join('|')})\\b`, 'g');
  return {
    name: 'phaser-slim',
    enforce: /** @type {const} */ ('pre'),
    config: () => ({
      // The package exports only ".", so its sources are reached by path.
      resolve: { alias: [{ find: /^phaser\/src\/(.*?)(\.js)?$/, replacement: `${sources}/$1` }] },
    }),
    load: {
      filter: { id: SOURCES },
      /** @param {string} id */
      handler(id) {
        const inside = path.relative(sources, id).replaceAll('\\', '/');
        const stub = stubs.find(([pattern]) => pattern.test(inside));
        return stub ? { code: stub[1], moduleType: /** @type {const} */ ('js') } : null;
      },
    },
    transform: {
      filter: { id: SOURCES },
      /** @param {string} code */
      handler(code) {
        const replaced = code.replace(flag, (_, /** @type {keyof typeof FLAGS} */ name) => String(FLAGS[name]));
        return replaced === code ? null : { code: replaced, map: null };
      },
    },
  };
}
