import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serve } from '../../scripts/lib/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
writeFileSync(join(folder, 'index.html'), '稠江');
mkdirSync(join(folder, 'en'));
writeFileSync(join(folder, 'en', 'index.html'), 'a page');
writeFileSync(join(folder, 'en.html'), 'a snippet');

let first: Awaited<ReturnType<typeof serve>>;

beforeEach(async () => {
  first = await serve(folder, { port: 0 });
});

afterEach(() => first.close());

const portOf = (url: string): number => Number(new URL(url).port);

it('serves a folder to this machine', async () => {
  const response = await fetch(first.url);
  expect(new URL(first.url).hostname).toBe('127.0.0.1');
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(await response.text()).toBe('稠江');
});

it.each(['nothing.html', '../package.json', '%2e%2e/package.json'])('answers 404 for %s', async (path) => {
  expect((await fetch(first.url + path)).status).toBe(404);
});

it.each([
  ['en/', 'a page'],
  ['en/?theme=portal', 'a page'],
  ['en.html', 'a snippet'],
])('tells a folder from a file of its name: %s', async (path, text) => {
  expect(await (await fetch(first.url + path)).text()).toBe(text);
});

it('passes over a port that is taken', async () => {
  const port = portOf(first.url);
  const second = await serve(folder, { port });
  await second.close();
  expect(portOf(second.url)).toBeGreaterThan(port);
});

it('says so when just that port was asked for', async () => {
  const port = portOf(first.url);
  await expect(serve(folder, { port, isExact: true })).rejects.toThrow(`Port ${port} is taken`);
});
