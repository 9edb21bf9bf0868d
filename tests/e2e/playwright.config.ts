import { defineConfig } from '@playwright/test';
import { launchOptions } from '../support/launchOptions.ts';

const port = 4199;

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/browser-tests',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  retries: 0,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../../.cache/reports/browser.json' }],
  ],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 720 },
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `node src/cli/start.mjs --port ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
