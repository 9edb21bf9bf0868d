/** What the files of one folder of `src` may import from elsewhere. */
export interface Permission {
  /** Folders of which values (and types) may be imported; `*` is any. */
  readonly values: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types: readonly string[];
  readonly packages: readonly string[];
  /** Files (paths from the root) that may use modules of Node. */
  readonly nodeIn?: readonly string[];
  /** Top folders beside `src` whose data may be imported. */
  readonly data?: readonly string[];
}

const everything: Permission = { values: ['*'], types: [], packages: ['*'], nodeIn: ['*'], data: ['assets', 'levels'] };

/** The import table of `src/README.md`. A folder that is not here may not exist. */
export const IMPORT_TABLE: Readonly<Record<string, Permission>> = {
  engine: { values: [], types: [], packages: [] },
  bots: { values: ['engine'], types: [], packages: [] },
  forecast: { values: ['engine', 'bots'], types: [], packages: [] },
  level: { values: [], types: ['engine'], packages: ['zod', 'yaml'], nodeIn: ['src/level/readLevels.ts'] },
  text: { values: [], types: ['engine', 'level', 'forecast'], packages: [] },
  store: { values: ['engine', 'bots'], types: [], packages: ['zustand/vanilla'] },
  scenes: { values: ['store', 'text'], types: ['engine'], packages: ['phaser'], data: ['assets'] },
  overlay: {
    values: ['store', 'text', 'forecast'],
    types: ['engine', 'level'],
    packages: ['preact', 'preact/hooks'],
    data: ['assets'],
  },
  audio: { values: ['store'], types: ['engine'], packages: ['howler'], data: ['assets'] },
  embed: { values: [], types: ['overlay', 'store'], packages: [] },
  host: { values: ['embed'], types: [], packages: [] },
  newsroom: { values: [], types: [], packages: [] },
  app: everything,
  cli: everything,
  build: everything,
};

/**
 * Imports against the table that are tolerated for now, as `file -> folder or package`. The list may only shrink: an entry
 * that is no longer needed fails the test, and so does one beyond the number below.
 */
export const EXCEPTIONS: readonly string[] = [];
export const MOST_EXCEPTIONS = 0;
