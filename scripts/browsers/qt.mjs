import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { displayFor, freePort } from './webkit-driver.mjs';

const STARTS_WITHIN = 40_000;

/** No sandbox and no zygote process, since tests run as root. */
const FLAGS = '--no-sandbox --no-zygote --disable-gpu --font-render-hinting=none --hide-scrollbars';

/** @param {number} port */
async function pageAt(port) {
  const end = Date.now() + STARTS_WITHIN;
  while (Date.now() < end) {
    try {
      const [page] = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
      if (page) return /** @type {string} */ (page.webSocketDebuggerUrl);
    } catch {
      // Not listening yet.
    }
    await wait(100);
  }
  throw new Error('Qt’s web engine did not start');
}

/**
 * Starts a Qt WebEngine window, in a separate Xvfb display if available.
 * @param {import('./find.mjs').Qt} browser
 * @returns {Promise<{ address: string, stop: () => void }>} address of the page's debugging socket
 */
export async function startQt({ path, qt, xvfb }) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const stop = () => {
    for (const child of children.splice(0).reverse()) child.kill('SIGKILL');
  };
  process.once('exit', stop);
  const display = await displayFor(xvfb, children);
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    QT_QPA_PLATFORM: 'xcb',
    QTWEBENGINE_DISABLE_SANDBOX: '1',
    QTWEBENGINE_REMOTE_DEBUGGING: `127.0.0.1:${port}`,
    QTWEBENGINE_CHROMIUM_FLAGS: FLAGS,
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  children.push(spawn(path, [join(import.meta.dirname, 'qt-host.py'), String(qt)], { stdio: 'ignore', env }));
  return { address: await pageAt(port), stop };
}
