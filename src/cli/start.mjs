// `npm start`: builds the game and serves it. `--port 8080` chooses the port.
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { build, preview } = await import('vite');
const at = process.argv.indexOf('--port');
const port = at > 0 ? Number(process.argv[at + 1]) : 4173;
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error('--port needs a number from 1 to 65535.');
  process.exit(2);
}
try {
  await build({ root, configLoader: 'runner', logLevel: 'warn' });
} catch (error) {
  // A broken level names its lines; nothing else would help its author.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const server = await preview({ root, configLoader: 'runner', preview: { port, host: '127.0.0.1' } });
const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
console.log(`\n  Quid pro quo is here: ${address}\n  Stop it with Ctrl+C.\n`);
