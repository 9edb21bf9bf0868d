import config from './playwright.config.ts';
export default {
  ...config,
  use: { ...config.use, baseURL: 'http://127.0.0.1:4440/' },
  webServer: undefined,
  reporter: [['list']],
  outputDir: '/tmp/shots-card/pw',
};
