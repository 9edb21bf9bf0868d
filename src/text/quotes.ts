/** A title in English as it would be printed: straight quotes and apostrophes made typographic. */
export function withCurlyQuotes(title: string): string {
  return title
    .replace(/(^|[\s([\u2013\u2014-])"/g, '$1\u201c')
    .replace(/"/g, '\u201d')
    .replace(/(^|[\s([\u2013\u2014\u201c-])'/g, '$1\u2018')
    .replace(/'/g, '\u2019');
}
