/** Code for a module that must never run: using what was stripped fails loudly. */
const THROW =
  'module.exports=function StrippedPhaserModule(){throw new Error("Phaser module stripped from this build")};';

/**
 * Replacements for modules of `phaser/src`, as [pattern of the path in `phaser/src`, code]. The first two also break an
 * import cycle that crashes a custom entry at boot (BatchHandler -> renderer/index -> BatchHandlerQuad -> BatchHandler).
 * @type {readonly (readonly [RegExp, string])[]}
 */
export const STUBS = [
  [/^renderer\/index\.js$/, "module.exports={Events:require('./events')};"],
  [
    /^math\/index\.js$/,
    "module.exports={RND:null,RandomDataGenerator:require('./random-data-generator/RandomDataGenerator')};",
  ],
  [/^renderer\/webgl\/renderNodes\/filters\/Filter(?!Mask)/, THROW],
  [/^filters\/(?!Controller|Mask|index)/, THROW],
  [/^renderer\/webgl\/renderNodes\/(BatchHandlerPointLight|BatchHandlerTileSprite)\.js/, THROW],
  [
    /^renderer\/webgl\/renderNodes\/(submitter\/SubmitterTile|submitter\/SubmitterMesh|texturer\/TexturerTile|transformer\/TransformerTile)/,
    THROW,
  ],
  [
    /^gameobjects\/tilesprite\/TileSprite\.js$/,
    'module.exports=function(){this.setOrigin=function(){return this};this.destroy=function(){}};',
  ],
  [/^textures\/DynamicTexture\.js$/, THROW],
  [/^textures\/parsers\/(PCTDecode|PCT|Pct|AtlasXML|UnityYAML)\.js$/, THROW],
  [/^core\/DebugHeader\.js$/, 'module.exports=function(){};'],
  // It listens to the document and never stops, one listener more for every stage opened; and it takes window.onblur and
  // onfocus for itself. The stage looks after hidden tabs on its own.
  [/^core\/VisibilityHandler\.js$/, 'module.exports=function(){};'],
];
