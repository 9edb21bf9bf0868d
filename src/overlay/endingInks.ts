/**
 * Inks that can be told apart on paper; the first six also by those who see few colours, since they differ in lightness, too.
 * With more endings than that, their order from top to bottom, which the list repeats, tells them apart.
 */
const INKS = [
  '#1f5f8b',
  '#c9881a',
  '#1e6350',
  '#b4382e',
  '#6b4d8a',
  '#14213d',
  '#7a5230',
  '#4f9a94',
  '#a8577e',
  '#7d8634',
] as const;
const REST = '#8b8778';

/** An ink for each ending, in the order in which they are first asked for; the same ending keeps its ink. */
export function endingInks(): (ending: number) => string {
  const inks = new Map<number, string>();
  return (ending) => {
    const ink = inks.get(ending) ?? INKS[inks.size] ?? REST;
    inks.set(ending, ink);
    return ink;
  };
}
