/** The first sentence of a text. A point after a figure ends none: in German it also stands in dates. */
export function firstSentence(text: string): string {
  return /^.*?\D[.!?](?=\s)/s.exec(text)?.[0] ?? text;
}
