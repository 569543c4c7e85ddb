import { describe, expect, it } from 'vitest';
import { makeHandler, type HandlerOptions } from '../../src/site/handler.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { validReport } from '../fixtures/report.js';

const report = (parseReport(validReport()) as { report: Report }).report;
const id = report.facts[0]!.id;
const BASE = 'https://example.gov.cn/report/';

/** Folders that no report can have, as an address may name them. */
const NO_FOLDERS = [
  '..',
  '.',
  '...',
  '..\\',
  '..\\..\\x',
  'a\\b',
  'a?b',
  'a#b',
  'a b',
  'a\0',
  '\0',
  '%2e%2e',
  '%00',
  'A',
  'con',
  'NUL',
  'com1',
  'aux.json',
  'a:b',
  'c:',
  '~',
  'a.',
  '\u202e',
  'ａ',
  'a'.repeat(101),
  'a'.repeat(300),
];

/** A handler of several reports that writes down what its store is asked for. */
function watched(more: Partial<HandlerOptions> = {}) {
  const asked: string[] = [];
  const note = (name: string): undefined => void asked.push(name);
  const handler = makeHandler({
    base: BASE,
    report: (folder) => (note(`report ${folder}`), folder === 'a' ? report : undefined),
    others: (folder) => (note(`others ${folder}`), []),
    file: (path) => note(`file ${path}`),
    hasFolder: (path) => note(`folder ${path}`),
    ...more,
  });
  return { asked, ask: (path: string, init?: RequestInit) => handler(new Request(BASE + path, init)) };
}

const SAFE = /^(?:report|others) (?:[a-z0-9]+(?:-[a-z0-9]+)*)?$|^(?:file|folder) (?:[\w@-][\w@.-]*\/)*[\w@-][\w@.-]*$/;

describe('RF5: a store', () => {
  it.each(NO_FOLDERS)('is not asked for the folder %j of an address', async (name) => {
    for (const path of [`w/${id}/`, 'zh.csv', `w/${id}/zh.png`]) {
      const { asked, ask } = watched();
      const response = await ask(`${encodeURIComponent(name)}/${path}`);
      // A name of dots is gone from an address before anybody is asked.
      expect([404, /^\.+$/.test(name) ? 200 : 404]).toContain(response.status);
      expect(asked.filter((one) => !SAFE.test(one))).toEqual([]);
      if (!/^\.{1,2}$/.test(name)) expect(asked.filter((one) => /^report ./.test(one))).toEqual([]);
    }
  });

  it.each(NO_FOLDERS)('is not asked for the folder %j of an oEmbed address', async (name) => {
    const { asked, ask } = watched();
    for (const url of [`${BASE}${name}/w/${id}/`, `${BASE}${encodeURIComponent(name)}/w/${id}/en/`])
      expect((await ask(`oembed?url=${encodeURIComponent(url)}`)).status).toBe(404);
    expect(asked).toEqual([]);
  });

  it.each(NO_FOLDERS)('is asked for no folder by the subject %j', async (name) => {
    const { asked, ask } = watched();
    expect((await ask(`oembed?url=${encodeURIComponent(`${BASE}a/w/${name}/`)}`)).status).toBe(404);
    expect(asked.filter((one) => !SAFE.test(one))).toEqual([]);
  });

  it('is asked for the folders that there can be', async () => {
    const { asked, ask } = watched();
    expect((await ask(`a/w/${id}/`)).status).toBe(200);
    expect((await ask(`oembed?url=${encodeURIComponent(`${BASE}a/w/${id}/`)}`)).status).toBe(200);
    expect(asked.filter((one) => one === 'report a')).toHaveLength(2);
  });
});

describe('RF18: a name that no file can have', () => {
  it.each([
    `w/${'a'.repeat(300)}/`,
    `w/${'a'.repeat(256)}/zh.json`,
    'a/'.repeat(2_000),
    'w/a%00b/',
    'w/nul/',
    'w/com1.txt',
    `oembed?url=${BASE}%00/w/${id}/`,
    `oembed?url=${BASE}a/w/${'a'.repeat(300)}/`,
  ])('is 404, and the store is left alone: %.60s', async (path) => {
    const broken = (): never => {
      throw Object.assign(new Error('broken'), { code: 'ENAMETOOLONG' });
    };
    const { ask } = watched({ file: broken, hasFolder: () => undefined, report: () => report });
    expect((await ask(path)).status).toBe(404);
  });

  it('is not what a broken store is: that one is 503', async () => {
    const broken = (): never => {
      throw Object.assign(new Error('broken'), { code: 'EIO' });
    };
    for (const store of [{ file: broken }, { report: broken }, { hasFolder: broken }])
      expect((await watched(store).ask(`a/w/${id}/zh.txt`)).status).toBe(503);
  });
});

describe('RF10: an unknown address', () => {
  it.each(['none', 'a/none/', 'a/b/c/d.html', 'robots.txt', 'a/zh.pdf', 'wp-login.php', 'a/w/'])(
    'of a kind that no report has costs no report: %s',
    async (path) => {
      const { asked, ask } = watched();
      expect((await ask(path)).status).toBe(404);
      expect(asked.filter((one) => !one.startsWith('file '))).toEqual([]);
    },
  );

  it('in a folder that is not there costs no report', async () => {
    const { asked, ask } = watched({ hasFolder: () => false });
    for (const path of ['a/w/none/', 'w/none/zh.png', `pinned/none/zh.json`, `oembed?url=${BASE}a/w/none/`])
      expect((await ask(path)).status).toBe(404);
    expect(asked.filter((one) => !one.startsWith('file '))).toEqual([]);
  });

  it('makes nothing of a report again that is the same one', async () => {
    let read = 0;
    const counted = new Proxy(report, { get: (one, name) => (read++, Reflect.get(one, name) as unknown) });
    const { ask } = watched({ report: (folder) => (folder === '' ? counted : undefined) });
    for (const path of ['w/none/', 'pinned/none/zh.json', 'w/none--trend/']) await ask(path);
    read = 0;
    for (const path of ['w/none/', 'pinned/none/zh.json', 'w/none--trend/']) expect((await ask(path)).status).toBe(404);
    expect(read).toBeLessThan(20);
  });

  it('ends where nobody waits any longer: nothing is made then', async () => {
    const left = new AbortController();
    let isMade = false;
    let give = (): void => undefined;
    const { ask } = watched({
      report: () => new Promise((done) => (give = () => done(report))),
      more: [
        {
          name: 'slow',
          isSingle: true,
          path: ({ subject }) => `w/${subject.id}/slow.txt`,
          render: () => ((isMade = true), 'slow'),
        },
      ],
    });
    const path = `w/${id}/slow.txt`;
    const answered = ask(path, { signal: left.signal });
    await new Promise((done) => setTimeout(done));
    left.abort();
    // Answered before the store has given anything.
    expect((await answered).status).toBe(499);
    give();
    await new Promise((done) => setTimeout(done, 50));
    expect(isMade).toBe(false);
    const whole = ask(path);
    await new Promise((done) => setTimeout(done, 50));
    give();
    expect([(await whole).status, isMade]).toEqual([200, true]);
  });

  it('asks nobody where nobody waits from the start', async () => {
    const { asked, ask } = watched();
    expect((await ask(`a/w/${id}/`, { signal: AbortSignal.abort() })).status).toBe(499);
    expect(asked).toEqual([]);
  });
});
