import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as parser from '../../src/report/parse.js';
import { isProblem } from '../../src/report/result.js';
import {
  clearStore,
  listen,
  readInline,
  refresh,
  resolveUrl,
  type Listener,
  type Loaded,
} from '../../src/store/report-store.js';
import { report } from '../fixtures/model-facts.js';
import { reportWith, validReport } from '../fixtures/report.js';

vi.mock('../../src/report/parse.js', { spy: true });

const URL_A = 'https://example.com/a.json';
const URL_B = 'https://example.com/b.json';
const json = JSON.stringify(validReport());

interface Asked {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Answers; a status that is no success has a page of HTML for a body. */
  answer(body: string, status?: number): void;
  /** Answers from another address than was asked. */
  answerFrom(url: string): void;
  fail(): void;
}

let asked: Asked[] = [];

/** A network whose answers the test gives when it likes. */
function fakeFetch(url: string, { signal }: { signal: AbortSignal }): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('aborted', 'AbortError'));
    });
    asked.push({
      url,
      signal,
      answer: (body, status = 200) => {
        resolve(new Response(body, { status }));
      },
      answerFrom: (from) => {
        resolve(Object.defineProperty(new Response(json), 'url', { value: from }));
      },
      fail: () => {
        reject(new TypeError('Failed to fetch'));
      },
    });
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', vi.fn(fakeFetch));
  asked = [];
  clearStore();
  vi.mocked(parser.parseReportText).mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets promises and the timers of this moment run. */
const settle = () => vi.advanceTimersByTimeAsync(0);

/** A listener that keeps what it heard. */
function ear(): Listener & { readonly heard: Loaded[] } {
  const heard: Loaded[] = [];
  return Object.assign((loaded: Loaded) => void heard.push(loaded), { heard });
}

const last = <T>(list: readonly T[]): T => list[list.length - 1] ?? expect.unreachable();

describe('an address', () => {
  it.each([
    ['https://example.com/a.json', 'https://example.com/a.json'],
    ['a.json', 'https://host.example/page/a.json'],
    ['../a.json', 'https://host.example/a.json'],
    ['/a.json?b=1', 'https://host.example/a.json?b=1'],
    ['//example.com/a.json', 'https://example.com/a.json'],
    [' a.json ', 'https://host.example/page/a.json'],
  ])('%s', (src, expected) => {
    expect(resolveUrl(src, 'https://host.example/page/')).toBe(expected);
  });

  it.each([
    [''],
    ['  '],
    ['javascript:alert(1)'],
    ['JaVa\tscript:alert(1)'],
    ['data:application/json,{}'],
    ['file:///etc/passwd'],
    ['blob:https://example.com/0f'],
    ['ftp://example.com/a.json'],
    ['https://user:secret@example.com/a.json'],
    ['https://'],
    ['http://a b/'],
  ])('%s is refused', (src) => {
    const refused = resolveUrl(src, 'https://host.example/page/');
    expect(typeof refused === 'object' && isProblem(refused) && refused.code).toBe('URL_REJECTED');
  });

  it('of a page that has none', () => {
    expect(resolveUrl('a.json', 'about:blank')).toMatchObject({ code: 'URL_REJECTED', path: 'src' });
  });
});

describe('a thousand listeners', () => {
  it('on an address cost one request and one parse', async () => {
    const ears = Array.from({ length: 1_000 }, ear);
    ears.forEach((one) => listen(URL_A, one));
    expect(asked).toHaveLength(1);
    asked[0]!.answer(json);
    await settle();
    expect(parser.parseReportText).toHaveBeenCalledTimes(1);
    expect(new Set(ears.map(({ heard }) => last(heard).report))).toEqual(new Set([report]));
    expect(ears.every(({ heard }) => heard.length === 1 && heard[0]!.report === ears[0]!.heard[0]!.report)).toBe(true);
  });

  it('on fifty addresses cost fifty', async () => {
    for (let i = 0; i < 1_000; i++) listen(`https://example.com/${i % 50}.json`, ear());
    expect(asked).toHaveLength(50);
    asked.forEach((one) => {
      one.answer(json);
    });
    await settle();
    expect(parser.parseReportText).toHaveBeenCalledTimes(50);
  });
});

describe('who comes later', () => {
  it('hears at once what is known', async () => {
    listen(URL_A, ear());
    asked[0]!.answer(json);
    await settle();
    const late = ear();
    listen(URL_A, late);
    expect(late.heard).toEqual([{ report }]);
    expect(asked).toHaveLength(1);
  });

  it('hears a failure too, while somebody listens', async () => {
    listen(URL_A, ear());
    asked[0]!.answer('<html>', 404);
    await settle();
    const late = ear();
    listen(URL_A, late);
    expect(late.heard).toMatchObject([{ problem: { code: 'DATA_HTTP' } }]);
    expect(asked).toHaveLength(1);
  });

  it('has better luck once all have left who met a failure', async () => {
    const end = listen(URL_A, ear());
    asked[0]!.answer('<html>', 404);
    await settle();
    end();
    await settle();
    const late = ear();
    listen(URL_A, late);
    expect(late.heard).toEqual([]);
    asked[1]!.answer(json);
    await settle();
    expect(late.heard).toEqual([{ report }]);
  });

  it('finds what was loaded, though all have left', async () => {
    const end = listen(URL_A, ear());
    asked[0]!.answer(json);
    await settle();
    end();
    await settle();
    const late = ear();
    listen(URL_A, late);
    expect(late.heard).toEqual([{ report }]);
    expect(asked).toHaveLength(1);
  });
});

describe('who leaves', () => {
  it('as the last one, ends the request', async () => {
    const [first, second] = [ear(), ear()];
    const ends = [listen(URL_A, first), listen(URL_A, second)];
    ends[0]!();
    await settle();
    expect(asked[0]!.signal.aborted).toBe(false);
    ends[1]!();
    await settle();
    expect(asked[0]!.signal.aborted).toBe(true);
    expect([...first.heard, ...second.heard]).toEqual([]);
  });

  it('and comes back within the same task, keeps the request', async () => {
    const one = ear();
    for (let i = 0; i < 1_000; i++) listen(URL_A, ear())();
    listen(URL_A, one);
    await settle();
    expect(asked).toHaveLength(1);
    expect(asked[0]!.signal.aborted).toBe(false);
    asked[0]!.answer(json);
    await settle();
    expect(one.heard).toEqual([{ report }]);
  });

  it('and comes back later, asks again and hears the new answer alone', async () => {
    listen(URL_A, ear())();
    await settle();
    const one = ear();
    listen(URL_A, one);
    asked[0]!.answer('<html>', 404);
    asked[1]!.answer(json);
    await settle();
    expect(one.heard).toEqual([{ report }]);
  });

  it('hears nothing any more', async () => {
    const [stays, leaves] = [ear(), ear()];
    listen(URL_A, stays);
    listen(URL_A, leaves)();
    asked[0]!.answer(json);
    await settle();
    expect(stays.heard).toHaveLength(1);
    expect(leaves.heard).toEqual([]);
  });

  it('while others are told, is not told', async () => {
    const leaver = ear();
    let end: () => void = () => undefined;
    listen(URL_A, () => {
      end();
    });
    end = listen(URL_A, leaver);
    asked[0]!.answer(json);
    await settle();
    expect(leaver.heard).toEqual([]);
  });

  it('of one address leaves the other alone', async () => {
    const b = ear();
    const end = listen(URL_A, ear());
    listen(URL_B, b);
    end();
    await settle();
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });
});

describe('a refresh', () => {
  async function known(): Promise<ReturnType<typeof ear>> {
    const one = ear();
    listen(URL_A, one);
    asked[0]!.answer(json);
    await settle();
    return one;
  }

  it('that brings a new report replaces the old one', async () => {
    const one = await known();
    refresh(URL_A);
    asked[1]!.answer(JSON.stringify(reportWith('$.facts[0].value', '25.00')));
    await settle();
    expect(last(one.heard).report?.facts[0]).toMatchObject({ value: '25.00' });
    expect(last(one.heard).problem).toBeUndefined();
  });

  it.each([
    ['404', 'DATA_HTTP', () => last(asked).answer('', 404)],
    ['HTML', 'DATA_PARSE', () => last(asked).answer('<html>')],
    ['another shape', 'DATA_SCHEMA', () => last(asked).answer('{}')],
  ])('that fails with %s keeps the last good report, and is told', async (_, code, answer) => {
    const one = await known();
    refresh(URL_A);
    answer();
    await settle();
    expect(last(one.heard)).toMatchObject({ report, problem: { code } });
    expect(one.heard).toHaveLength(2);
  });

  it('that fails is forgotten when the next one works', async () => {
    const one = await known();
    refresh(URL_A);
    last(asked).answer('', 404);
    await settle();
    refresh(URL_A);
    last(asked).answer(json);
    await settle();
    expect(last(one.heard)).toEqual({ report });
  });

  it('is one at a time, and of known addresses only', async () => {
    await known();
    for (let i = 0; i < 10; i++) refresh(URL_A);
    refresh(URL_B);
    expect(asked).toHaveLength(2);
  });

  it('that everybody left can be made again', async () => {
    const end = listen(URL_A, ear());
    asked[0]!.answer(json);
    await settle();
    refresh(URL_A);
    end();
    await settle();
    expect(asked[1]!.signal.aborted).toBe(true);
    const one = ear();
    listen(URL_A, one);
    refresh(URL_A);
    last(asked).answer(JSON.stringify(reportWith('$.facts[0].value', '25.00')));
    await settle();
    expect(last(one.heard).report?.facts[0]).toMatchObject({ value: '25.00' });
  });
});

describe('a network that fails', () => {
  it('is asked once more after half a second', async () => {
    const one = ear();
    listen(URL_A, one);
    asked[0]!.fail();
    await vi.advanceTimersByTimeAsync(499);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(2);
    asked[1]!.fail();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(2);
    expect(one.heard).toMatchObject([{ problem: { code: 'DATA_NETWORK', path: URL_A } }]);
  });

  it('is given up after ten seconds, twice', async () => {
    const one = ear();
    listen(URL_A, one);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(asked[0]!.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked[0]!.signal.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(500);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(one.heard).toMatchObject([{ problem: { code: 'DATA_TIMEOUT' } }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no timer behind when everybody goes', async () => {
    const end = listen(URL_A, ear());
    asked[0]!.fail();
    await settle();
    expect(vi.getTimerCount()).toBe(1);
    end();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    expect(asked).toHaveLength(1);
  });
});

describe('an answer from elsewhere', () => {
  it.each([
    ['https to https', URL_A, 'https://other.example/a.json', undefined],
    ['http to https', 'http://example.com/a.json', 'https://example.com/a.json', undefined],
    ['http to http', 'http://example.com/a.json', 'http://other.example/a.json', undefined],
    ['https to http', URL_A, 'http://example.com/a.json', 'URL_REJECTED'],
    ['https to data', URL_A, 'data:application/json,{}', 'URL_REJECTED'],
  ])('%s', async (_, url, from, code) => {
    const one = ear();
    listen(url, one);
    asked[0]!.answerFrom(from);
    await settle();
    expect(one.heard.map(({ problem }) => problem?.code)).toEqual([code]);
    expect(asked).toHaveLength(1);
  });
});

describe('a report in the page', () => {
  it('is read', () => {
    expect(readInline(json)).toEqual({ report });
    expect(readInline(`\n  ${json}\n`)).toEqual({ report });
  });

  it.each([
    ['', 'DATA_PARSE', 'script: expected JSON, found ""'],
    ['{', 'DATA_PARSE', 'script: expected JSON, found "{"'],
    ['{}', 'DATA_SCHEMA', undefined],
  ])('that is none is told: %s', (text, code, message) => {
    const { problem, report: none } = readInline(text);
    expect(none).toBeUndefined();
    expect(problem).toMatchObject({ code, path: 'script', ...(message && { message: { en: message } }) });
  });

  it('that is none hands on all that is wrong', () => {
    const { details } = readInline(JSON.stringify({ ...validReport(), period: 'soon', id: 'Not An Id' }));
    expect(details?.map(({ path }) => path)).toEqual(['$.id', '$.period']);
  });
});

describe('to clear the store', () => {
  it('ends what is under way and forgets what is known', async () => {
    listen(URL_A, ear());
    listen(URL_B, ear());
    asked[0]!.answer(json);
    await settle();
    clearStore();
    expect(asked[1]!.signal.aborted).toBe(true);
    listen(URL_A, ear());
    expect(asked).toHaveLength(3);
  });
});
