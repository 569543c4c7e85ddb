import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const STARTS_WITHIN = 15_000;

/** @returns {Promise<number>} a free port */
export const freePort = () =>
  new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });

/**
 * @param {string} xvfb the program
 * @returns {{ child: import('node:child_process').ChildProcess, display: Promise<string> }} display such as ":99"
 */
function startDisplay(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = new Promise((/** @type {(display: string) => void} */ done, failed) => {
    let said = '';
    child.stdio[3]?.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('\n')) done(`:${said.trim()}`);
    });
    child.once('error', failed);
    child.once('exit', () => failed(new Error('Xvfb did not start')));
  });
  return { child, display };
}

/** @param {number} port */
async function answers(port) {
  const end = Date.now() + STARTS_WITHIN;
  while (Date.now() < end) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('WebKitWebDriver did not start');
}

/**
 * The display for a browser window: a new one if Xvfb is available, else the current one.
 * @param {string | undefined} xvfb
 * @param {import('node:child_process').ChildProcess[]} children processes to end with the browser
 */
export async function displayFor(xvfb, children) {
  if (!xvfb) return process.env.DISPLAY;
  const { child, display } = startDisplay(xvfb);
  children.push(child);
  return display;
}

/**
 * Starts WebKitWebDriver, in a separate Xvfb display if available.
 * @param {import('./find.mjs').WebKit} browser
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
export async function startWebKitDriver({ driver, xvfb }) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const stop = () => {
    for (const child of children.splice(0).reverse()) child.kill('SIGTERM');
  };
  process.once('exit', stop);
  const display = await displayFor(xvfb, children);
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  children.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));
  await answers(port);
  return { port, stop };
}
