/**
 * What an offer is worth to a side, in a word.
 * @param words from a loss to very good, five of them
 * @param gain in worth points, over what the side has without a deal; the bounds are ours
 */
export function worthWord(words: readonly string[], gain: number): string {
  if (gain < -0.5) return words[0] ?? '';
  if (gain < 0.5) return words[1] ?? '';
  if (gain < 6) return words[2] ?? '';
  return words[gain < 14 ? 3 : 4] ?? '';
}
