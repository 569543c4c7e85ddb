// `npm start`: serves the sample reports as a site, also on a fresh clone. `--port 8080` or PORT=8080 sets the port.
import './lib/node-version.mjs';
import { cpSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot, runNode } from './lib/run.mjs';

const DEFAULT_PORT = 4173;
const TRIES = 20;

/** @returns {{ port: number, isExact: boolean }} */
function wantedPort() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const asked = values.port ?? process.env.PORT;
  if (asked === undefined || asked === '') return { port: DEFAULT_PORT, isExact: false };
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`"${asked}" is no port: 0 to 65535.`);
  return { port, isExact: true };
}

/** @param {number} port @returns {Promise<boolean>} whether it can be listened at */
const isFree = (port) =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });

/** Tries the next port if one is taken, unless a specific one was requested. */
async function freePort() {
  const { port, isExact } = wantedPort();
  for (let one = port; one < port + TRIES; one++) {
    if (await isFree(one)) return one;
    if (isExact) break;
  }
  throw new Error(`Port ${port} is taken. Choose another: --port 8080`);
}

const COMMAND = ['dist', 'cli', 'main.js'];
const SITE = ['dist', 'sample-site'];

/** The samples: one in both languages, one only in English and one only in Chinese. */
const SAMPLES = ['choujiang-2023', 'quillmere-2024', 'tinglan-2024'];

/** Publishes the samples as anybody would, with the address that they are about to have. @param {string} base */
async function publish(base) {
  const reports = SAMPLES.map((name) => inRoot('dist', 'data', `${name}.json`));
  const options = ['--out', inRoot(...SITE), '--base-url', base, '--pictures-on-demand', '--formats', 'all'];
  // A build refuses a folder with files that it has not made.
  for (const name of ['studio', 'docs']) rmSync(inRoot(...SITE, name), { recursive: true, force: true });
  const { code } = await runNode(COMMAND.join('/'), ['build', ...reports, ...options]);
  if (code !== 0) throw new Error('The samples could not be published; what was said is above.');
  cpSync(inRoot('dist', 'studio.html'), inRoot(...SITE, 'studio', 'index.html'));
  cpSync(inRoot('dist', 'docs'), inRoot(...SITE, 'docs'), { recursive: true });
}

async function start() {
  const port = await freePort();
  await ensureInstalled();
  const { code } = await runNode('scripts/build.mjs', ['--if-stale']);
  if (code !== 0) throw new Error('The build failed; what it said stands above.');
  const docs = await runNode('scripts/build-docs.mjs', ['--if-stale']);
  if (docs.code !== 0) throw new Error('The documentation could not be built; the reason is above.');
  const base = `http://127.0.0.1:${port}/`;
  await publish(base);
  console.log(
    `\n  The sample reports: ${base}\n  In English:         ${base}en/\n  The studio:         ${base}studio/\n  Documentation:      ${base}docs/\n`,
  );
  const served = await runNode(COMMAND.join('/'), ['serve', inRoot(...SITE), '--port', `${port}`, '--base-url', base]);
  process.exitCode = served.code;
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
