/** Rows of cells. */
export type Rows = readonly (readonly string[])[];

/** A Markdown table; bars inside cells are escaped. */
export function table(head: readonly string[], rows: Rows): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A text as code. */
export const code = (text: string): string => `\`${text.trim()}\``;
