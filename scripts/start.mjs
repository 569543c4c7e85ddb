// `npm start`: the sample report as a page, on a fresh clone too. `--port 8080` or PORT=8080 chooses the port.
import './lib/node-version.mjs';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { runNode } from './lib/run.mjs';

const DEFAULT_PORT = 4173;

/** @returns {{ port: number, isExact: boolean }} */
function wantedPort() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const asked = values.port ?? process.env.PORT;
  if (asked === undefined || asked === '') return { port: DEFAULT_PORT, isExact: false };
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`"${asked}" is no port: 0 to 65535.`);
  return { port, isExact: true };
}

async function start() {
  const wanted = wantedPort();
  await ensureInstalled();
  const { code } = await runNode('scripts/build.mjs', ['--if-stale']);
  if (code !== 0) throw new Error('The build failed; what it said stands above.');
  // These need packages, which may have been installed a moment ago.
  const { writeSampleSite } = await import('./lib/site.mjs');
  const { serve } = await import('./lib/serve.mjs');
  const { url, close } = await serve(await writeSampleSite(), wanted);
  console.log(`\n  The sample report: ${url}\n  In English:        ${url}en/\n\n  Ctrl-C ends it.\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
