import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressed } from '../../src/serve/compression.js';
import { makeAnswers } from '../../src/site/answers/answers.js';
import { handlerOf } from '../../src/site/answers/plain.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { validReport } from '../fixtures/report.js';

const report = (parseReport(validReport()) as { report: Report }).report;
const BASE = 'http://127.0.0.1/';
const FILES = new Map<string, string | Uint8Array>([
  ['a.png', new Uint8Array(5000)],
  ['small.txt', 'small'],
]);

const answers = makeAnswers({
  base: BASE,
  report: (folder) => (folder === '' ? report : undefined),
  file: (path) => FILES.get(path),
});
const plain = handlerOf(answers);
const packing = handlerOf(compressed(answers));

const ask = (path: string, coding: string, more: Record<string, string> = {}, method = 'GET') =>
  packing(new Request(BASE + path, { method, headers: { 'accept-encoding': coding, ...more } }));

const bytesOf = async (response: Response): Promise<Uint8Array> => new Uint8Array(await response.arrayBuffer());

describe('compressed', () => {
  it.each([
    ['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    ['gzip', 'br;q=0, gzip;q=0.5', gunzipSync],
  ] as const)('packs text as %s where %j is taken', async (coding, accepted, unpack) => {
    const response = await ask('zh.csv', accepted);
    const packed = await bytesOf(response);
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect(response.headers.get('content-length')).toBe(`${packed.length}`);
    expect(new Uint8Array(unpack(packed))).toEqual(await bytesOf(await plain(new Request(`${BASE}zh.csv`))));
  });

  it.each([
    ['zh.csv', ''],
    ['zh.csv', 'identity, zstd'],
    ['zh.csv', 'br;q=0'],
    ['a.png', 'br'],
    ['small.txt', 'br'],
  ])('leaves %s as it is for %j', async (path, accepted) => {
    const response = await ask(path, accepted);
    expect([response.status, response.headers.get('content-encoding')]).toEqual([200, null]);
  });

  it('tells caches that text differs by what is taken, and pictures do not', async () => {
    for (const accepted of ['', 'br'])
      expect((await ask('zh.csv', accepted)).headers.get('vary')).toBe('accept-encoding');
    expect((await ask('a.png', 'br')).headers.get('vary')).toBeNull();
  });

  it('gives each form a strong tag of its own, and knows each again', async () => {
    const tags = await Promise.all(
      ['', 'br', 'gzip'].map(async (one) => (await ask('zh.csv', one)).headers.get('etag')!),
    );
    expect(new Set(tags).size).toBe(3);
    expect(tags.every((tag) => /^"[\w-]+"$/.test(tag))).toBe(true);
    for (const [index, accepted] of ['', 'br', 'gzip'].entries()) {
      const again = await ask('zh.csv', accepted, { 'if-none-match': tags[index]! });
      expect([again.status, again.headers.get('etag'), again.headers.get('vary')]).toEqual([
        304,
        tags[index],
        'accept-encoding',
      ]);
    }
  });

  it('RF23: says that a form is known where it is that one, alone or in a list', async () => {
    const accepted = ['', 'br', 'gzip'] as const;
    const tags = await Promise.all(accepted.map(async (one) => (await ask('zh.csv', one)).headers.get('etag')!));
    for (const [index, coding] of accepted.entries()) {
      const own = tags[index]!;
      const others = tags.filter((tag) => tag !== own);
      for (const known of [tags.join(', '), [...tags].reverse().join(','), '*', `W/${own}`, `"x", ${own}`]) {
        const { status, headers } = await ask('zh.csv', coding, { 'if-none-match': known });
        expect([status, headers.get('etag'), headers.get('vary')], known).toEqual([304, own, 'accept-encoding']);
        expect([headers.get('content-encoding'), headers.get('content-length')]).toEqual([null, null]);
      }
      for (const known of [others.join(', '), '"x"', own.slice(1, -1)]) {
        const { status, headers } = await ask('zh.csv', coding, { 'if-none-match': known });
        expect([status, headers.get('etag')], known).toEqual([200, own]);
      }
    }
  });

  it('RF23: has one form of what it does not pack, whatever is asked', async () => {
    for (const path of ['a.png', 'small.txt']) {
      const tag = (await ask(path, '')).headers.get('etag')!;
      const again = await ask(path, 'br', { 'if-none-match': `"x", ${tag}` });
      expect([again.status, again.headers.get('etag')]).toEqual([304, tag]);
    }
    expect((await ask('none', 'br', { 'if-none-match': '*' })).status).toBe(404);
  });

  it('answers HEAD with the headers of the packed form', async () => {
    const [head, get] = [await ask('zh.csv', 'br', {}, 'HEAD'), await ask('zh.csv', 'br')];
    expect((await bytesOf(head)).length).toBe(0);
    for (const name of ['etag', 'vary', 'content-encoding', 'content-type'])
      expect(head.headers.get(name), name).toBe(get.headers.get(name));
  });
});
