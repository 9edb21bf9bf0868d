/** Something wrong in a level's files: where, and what to do. */
export interface Problem {
  /** Path from the project's root, for example `levels/the-deal/level.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Path inside the file, for example `decisions.go.options[2].effects[0]`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** A problem as one line: `file:line path: message`. */
export function problemLine({ file, line, path, message }: Problem): string {
  return path ? `${file}:${line} ${path}: ${message}` : `${file}:${line} ${message}`;
}

/** Problems by file and line, as an author works through them, each once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const lines = new Map(problems.map((problem) => [problemLine(problem), problem]));
  return [...lines.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** A text from a file, cut where it would fill the screen. */
export function shortened(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 3)}...` : text;
}

/** Thrown by those who need a level that is whole; carries every problem found. */
export class LevelError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'LevelError';
  }
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The known name nearest to a wrong one by edit distance; undefined if none is near. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wrong.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - wrong.length) >= least) continue;
    const d = distance(wrong.slice(0, 80), name);
    if (d < least) [best, least] = [name, d];
  }
  return best;
}

/** `unknown gauge "x". Did you mean "y"?`, or the known names where none is near. */
export function unknownName(kind: string, wrong: string, known: Iterable<string>): string {
  const names = [...known];
  const near = nearest(wrong, names);
  const shown = shortened(wrong);
  if (near) return `unknown ${kind} "${shown}". Did you mean "${near}"?`;
  if (names.length === 0) return `unknown ${kind} "${shown}". There is none here`;
  const some = names.slice(0, 8).map((name) => `"${name}"`);
  return `unknown ${kind} "${shown}". Known: ${some.join(', ')}${names.length > 8 ? ', …' : ''}`;
}
