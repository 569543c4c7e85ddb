import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { expect, it } from 'vitest';
import { choujiang2023 as report } from '../../data/choujiang-2023.js';
import type { Handler, HandlerOptions } from '../../src/site/handler.js';

/*
 * The handler as used by edge workers: a single file that only needs web APIs. It has been run on Deno, Bun and workerd
 * manually (docs/publishing.md).
 */

const dist = new URL('../../dist/', import.meta.url);
const text = readFileSync(new URL('handler.js', dist), 'utf8');

/** The globals that every edge network provides, without any of Node. */
const WEB = {
  ...{ URL, URLSearchParams, Request, Response, Headers, TextEncoder, TextDecoder, crypto, console },
  ...{ setTimeout, clearTimeout, queueMicrotask, atob, btoa, fetch, AbortController, ReadableStream },
  ...{ Event, EventTarget },
};

it('imports nothing', () => {
  const { body } = parse(text, { ecmaVersion: 'latest', sourceType: 'module' });
  expect(body.filter(({ type }) => type === 'ImportDeclaration')).toEqual([]);
  expect(text).not.toMatch(/\bimport\(|\brequire\(|["']node:/);
});

it('answers the same bytes where there is nothing but the web', async () => {
  const options: HandlerOptions = { base: 'https://example.gov.cn/r/', report: (name) => (name ? undefined : report) };
  const makeThere = runInContext(
    text.replace(/export\s*\{\s*([\w$]+) as makeHandler\s*\};?\s*$/, '; $1'),
    createContext({ ...WEB }),
  ) as (options: HandlerOptions) => Handler;
  // Also from the build, which minifies style sheets.
  const { makeHandler } = (await import(new URL('site/handler.js', dist).href)) as {
    makeHandler: (options: HandlerOptions) => Handler;
  };
  const [there, here] = [makeThere(options), makeHandler(options)];
  for (const path of ['w/tax-revenue/', 'w/ten-firsts/en/', 'w/tax-revenue/zh.svg', 'report.xbrl.json', 'none/']) {
    const ask = async (handler: Handler) => {
      const response = await handler(new Request(options.base + path));
      return [response.status, response.headers.get('etag'), await response.text()];
    };
    expect(await ask(there), path).toEqual(await ask(here));
  }
});
