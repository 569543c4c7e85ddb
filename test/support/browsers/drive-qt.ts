import { setTimeout as wait } from 'node:timers/promises';
import { Connection } from 'puppeteer-core';
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';
import type { Qt } from '../../../scripts/browsers/find.mjs';
import { startQt } from '../../../scripts/browsers/qt.mjs';
import { callOf } from './drive-puppeteer.js';
import type { Driver } from './drive.js';

const LOADS_WITHIN = 30_000;

/**
 * Drives an old Chromium over its debugging socket, with only commands that Chromium 87 supports: puppeteer's page
 * class needs newer ones.
 */
export async function driveQt(browser: Qt): Promise<Driver> {
  const { address, stop } = await startQt(browser);
  const connection = new Connection(address, await NodeWebSocketTransport.create(address), 0, 60_000);

  async function evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await connection.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async function goto(url: string): Promise<void> {
    // The old page stays until the new one loads; the mark identifies the old one.
    await evaluate('void (window.__isOld = true)');
    await connection.send('Page.navigate', { url });
    const end = Date.now() + LOADS_WITHIN;
    while (Date.now() < end) {
      const isLoaded = await evaluate<boolean>('!window.__isOld && document.readyState === "complete"').catch(
        () => false,
      );
      if (isLoaded) return;
      await wait(30);
    }
    throw new Error(`${url} did not load`);
  }

  return {
    goto,
    run: (fn, ...args) => evaluate(callOf(fn, args)),
    stop() {
      connection.dispose();
      stop();
      return Promise.resolve();
    },
  };
}
