/* Browsers driven from Node tests, for pages that are foreign from the first byte. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import { findChromium, findFirefox, findQt, findWebKit } from '../../../scripts/browsers/find.mjs';
import type { Engine } from '../../embedding/catalogue.js';
import { driveChromium, driveFirefox } from './drive-puppeteer.js';
import { driveQt } from './drive-qt.js';
import { driveWebKit } from './drive-webkit.js';

/** A function that runs in the page: it may only use its arguments, which are JSON. */
export type InPage<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>;

/** One page of one browser. */
export interface Driver {
  /** Opens an address and waits for its load event. */
  goto(url: string): Promise<void>;
  /** Runs a function in the page and returns its result, which is JSON. */
  run<A extends readonly unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R>;
  stop(): Promise<void>;
}

type Start = () => Promise<Driver>;

const from = <B>(found: B | undefined, drive: (browser: B) => Promise<Driver>): Start | undefined =>
  found === undefined ? undefined : () => drive(found);

/** How each engine is started, if it is installed. */
const STARTS: readonly (readonly [engine: Engine, key: string, start: Start | undefined])[] = [
  ['Chromium', 'chromium', from(findChromium(), driveChromium)],
  ['Firefox', 'firefox', from(findFirefox(), driveFirefox)],
  ['WebKit', 'webkit', from(findWebKit(), driveWebKit)],
  ['Chromium 102', 'chromium-102', from(findQt(6), driveQt)],
  ['Chromium 87', 'chromium-87', from(findQt(5), driveQt)],
];

const asked = process.env.BROWSERS?.split(',');

const isWanted = (engine: Engine, key: string, start: Start | undefined): boolean => {
  if (asked && !asked.includes(key)) return false;
  if (!start && asked)
    throw new Error(`${engine} was asked for and is not here: node scripts/browsers.mjs --get ${key}`);
  if (!start) console.log(`${engine} is not installed here: the tests that drive it are left out.`);
  return start !== undefined;
};

const HERE = STARTS.filter((row) => isWanted(...row));

/** Records an engine's run and version, for the table of scripts/test-hosts.mjs. */
function note(key: string, agent: string): void {
  const folder = new URL('../../../.cache/hosts-results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${key}.txt`, folder), agent);
}

/**
 * A group of tests for each of these engines that is installed, named after the engine. Its browser starts before the
 * first test and stops after the last.
 */
export function inEngines(engines: readonly Engine[], tests: (drive: () => Driver, engine: Engine) => void): void {
  describe.each(HERE.filter(([engine]) => engines.includes(engine)))('%s', (engine, key, start) => {
    let driver: Driver | undefined;
    beforeAll(async () => {
      driver = await start?.();
      if (driver) note(key, await driver.run(() => navigator.userAgent));
    }, 90_000);
    afterAll(() => driver?.stop());
    tests(() => {
      if (!driver) throw new Error(`${engine} did not start`);
      return driver;
    }, engine);
  });
}
