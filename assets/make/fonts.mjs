/**
 * Makes assets/fonts: woff2 subsets of Source Serif 4 and Archivo (SIL OFL 1.1), fonts.css with their faces, and fallback.css
 * with faces of the system whose widths and heights are matched, so that nothing jumps when the real fonts arrive.
 * Run: node assets/make/fonts.mjs
 */
import fs from 'node:fs';
import subset from 'subset-font';
import { FACES, FALLBACKS, FEATURES, LATIN, PARTS, SAMPLE } from './fonts-data.mjs';
import { has, measure } from './sfnt.mjs';

const PACKAGES = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const TARGET = new URL('../fonts/', import.meta.url);

/** The copyright lines of the fonts' own name tables (the packages' licence files blur them). */
const COPYRIGHT = {
  'source-serif-4':
    '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
  archivo: 'Copyright 2020 The Archivo Project Authors (https://github.com/Omnibus-Type/Archivo)',
};

const source = ({ source: path, kind }, part) =>
  fs.readFileSync(new URL(`${path}-${part.subset}-${kind}.woff2`, PACKAGES));

/** "U+20-7e,U+a0" for a string. */
function unicodeRange(text) {
  const codes = [...new Set([...text].map((c) => c.codePointAt(0)))].sort((a, b) => a - b);
  const runs = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && run[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([a, b]) => `U+${a.toString(16)}${a === b ? '' : `-${b.toString(16)}`}`).join(',');
}

function rule(lines) {
  return `@font-face {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;
}

async function makeFile(face, part) {
  const options = { variationAxes: face.axes, keepFeatures: FEATURES, noHinting: true };
  const original = source(face, part);
  const plain = await subset(original, part.text, { ...options, targetFormat: 'sfnt' });
  const missing = [...part.text].filter((c) => !has(plain, c));
  const file = `${face.name}${part.suffix}.woff2`;
  const woff = await subset(original, part.text, { ...options, targetFormat: 'woff2' });
  fs.writeFileSync(new URL(file, TARGET), woff);
  const codes = missing.map((c) => `U+${c.codePointAt(0).toString(16)}`).join(' ');
  console.log(`${file}: ${woff.length} B${codes && `; not in the source: ${codes}`}`);
  return rule([
    `font-family: "${face.family}"`,
    `font-style: ${face.style}`,
    `font-weight: ${face.weight}`,
    'font-display: swap',
    `src: url("./${file}") format("woff2")`,
    `unicode-range: ${unicodeRange([...part.text].filter((c) => !missing.includes(c)).join(''))}`,
  ]);
}

const percent = (n) => `${(n * 100).toFixed(2)}%`;

/** A local font squeezed or widened to the mean width of the real one, with the real one's line box. */
async function fallback({ family, style, weight, as: [face, wght], width, local }) {
  const pinned = { ...FACES[face].axes, wght };
  const real = await subset(source(FACES[face], PARTS[0]), LATIN, { variationAxes: pinned, targetFormat: 'sfnt' });
  const { width: wanted, ascent, descent, gap } = measure(real, SAMPLE);
  const adjust = wanted / width;
  return rule([
    `font-family: "${family}"`,
    `font-style: ${style}`,
    `font-weight: ${weight}`,
    `src: ${local.map((name) => `local("${name}")`).join(', ')}`,
    `size-adjust: ${percent(adjust)}`,
    `ascent-override: ${percent(ascent / adjust)}`,
    `descent-override: ${percent(descent / adjust)}`,
    `line-gap-override: ${percent(gap / adjust)}`,
  ]);
}

const css = ['/* Made by assets/make/fonts.mjs; do not edit. Licence: SIL OFL 1.1, see OFL-*.txt */\n'];
for (const face of FACES) for (const part of PARTS) css.push(await makeFile(face, part));
fs.writeFileSync(new URL('fonts.css', TARGET), css.join('\n'));
// A file of its own: it holds the place of the others from the first paint on.
const twins = ['/* Made by assets/make/fonts.mjs; do not edit. */\n'];
for (const face of FALLBACKS) twins.push(await fallback(face));
fs.writeFileSync(new URL('fallback.css', TARGET), twins.join('\n'));
for (const [name, copyright] of Object.entries(COPYRIGHT)) {
  const text = fs.readFileSync(new URL(`${name}/LICENSE`, PACKAGES), 'utf8');
  fs.writeFileSync(new URL(`OFL-${name}.txt`, TARGET), text.replace(/^.*\n/, `${copyright}\n`));
}
