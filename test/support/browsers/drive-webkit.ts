import type { WebKit } from '../../../scripts/browsers/find.mjs';
import { startWebKitDriver } from '../../../scripts/browsers/webkit-driver.mjs';
import { callOf } from './drive-puppeteer.js';
import type { Driver } from './drive.js';

interface Answer {
  readonly value: unknown;
}

/** Result or error of a script: the driver's own message for a rejected promise is useless. */
interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
}

const SCRIPT = (call: string): string =>
  `var done = arguments[arguments.length - 1];
  Promise.resolve().then(function () { return ${call}; })
    .then(function (value) { done({ value: value }); }, function (error) { done({ error: String(error) }); });`;

/** WebKitGTK's MiniBrowser over classic WebDriver. */
export async function driveWebKit(browser: WebKit): Promise<Driver> {
  const { port, stop } = await startWebKitDriver(browser);

  async function ask(method: 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await response.json()) as Answer;
    if (!response.ok) throw new Error(`WebDriver ${path}: ${JSON.stringify(value)}`);
    return value;
  }

  const { sessionId } = (await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser.path, args: ['--automation'] },
        timeouts: { pageLoad: 30_000, script: 60_000 },
      },
    },
  })) as { sessionId: string };
  const at = (path: string): string => `/session/${sessionId}/${path}`;

  return {
    async goto(url) {
      await ask('POST', at('url'), { url });
    },
    async run(fn, ...args) {
      const outcome = (await ask('POST', at('execute/async'), {
        script: SCRIPT(callOf(fn, args)),
        args: [],
      })) as Outcome;
      if (outcome.error !== undefined) throw new Error(outcome.error);
      return outcome.value as never;
    },
    async stop() {
      await ask('DELETE', `/session/${sessionId}`).catch(() => undefined);
      stop();
    },
  };
}
