import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Everything that needs no browser. `tests/e2e` has a runner of its own. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    reporters: ['default'],
    // Vitest's own choice leaves one core free: half of a machine with two.
    maxWorkers: availableParallelism(),
    testTimeout: 90_000,
    isolate: false,
  },
});
