/** Reads the few things we need from an uncompressed TrueType font: metrics and the mean width of a text. */
function tables(font) {
  const found = {};
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    const [start, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
    found[font.toString('latin1', at, at + 4)] = font.subarray(start, start + length);
  }
  return found;
}

/** Character -> glyph index, from the format 4 table (Basic Multilingual Plane). */
function glyphIndex(cmap, code) {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(8 + 8 * i);
    if (cmap.readUInt16BE(at) !== 4) continue;
    return lookUp(cmap, at, code);
  }
  throw new Error('no format 4 cmap');
}

function lookUp(cmap, at, code) {
  const segX2 = cmap.readUInt16BE(at + 6);
  for (let s = 0; s < segX2; s += 2) {
    if (cmap.readUInt16BE(at + 14 + s) < code) continue;
    const start = cmap.readUInt16BE(at + 16 + segX2 + s);
    if (start > code) return 0;
    const delta = cmap.readUInt16BE(at + 16 + 2 * segX2 + s);
    const rangeAt = at + 16 + 3 * segX2 + s;
    const offset = cmap.readUInt16BE(rangeAt);
    if (!offset) return (code + delta) & 0xffff;
    const glyph = cmap.readUInt16BE(rangeAt + offset + 2 * (code - start));
    return glyph && (glyph + delta) & 0xffff;
  }
  return 0;
}

export function has(font, char) {
  return glyphIndex(tables(font).cmap, char.codePointAt(0)) > 0;
}

/** Mean advance of a text in em, and the vertical metrics in em. */
export function measure(font, text) {
  const { cmap, hmtx, hhea, head } = tables(font);
  const em = head.readUInt16BE(18);
  const metrics = hhea.readUInt16BE(34);
  const advance = (c) => hmtx.readUInt16BE(4 * Math.min(glyphIndex(cmap, c.codePointAt(0)), metrics - 1));
  const width = [...text].reduce((sum, c) => sum + advance(c), 0) / [...text].length / em;
  return { width, ascent: hhea.readInt16BE(4) / em, descent: -hhea.readInt16BE(6) / em, gap: hhea.readInt16BE(8) / em };
}
