import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtSite } from '../../src/serve/site-source.js';
import { makeHandler } from '../../src/site/handler.js';
import { validReport } from '../fixtures/report.js';

/* A folder as `build` leaves it, and things around it that are nobody's business. */

const BASE = 'http://127.0.0.1/';
const IDS = [validReport().facts[0]!.id];

let around: string;
let folder: string;
beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  folder = join(around, 'site');
  mkdirSync(join(folder, 'w', IDS[0]!), { recursive: true });
  writeFileSync(join(folder, 'report.json'), JSON.stringify(validReport()));
  writeFileSync(join(folder, 'w', IDS[0]!, 'index.html'), 'page');
  writeFileSync(join(around, 'secret.txt'), 'secret');
  writeFileSync(join(around, 'report.json'), JSON.stringify(validReport()));
});
afterEach(() => rmSync(around, { recursive: true }));

const open = () => makeHandler({ base: BASE, ...builtSite(folder, false) });

const ask = async (path: string, handler = open()): Promise<readonly [number, string]> => {
  const response = await handler(new Request(BASE + path));
  return [response.status, await response.text()];
};

const oembed = (rest: string): string => `oembed?url=${encodeURIComponent(BASE + rest)}`;

describe('RF5: a site that is served', () => {
  it('says nothing of a report beside it', async () => {
    for (const name of ['..', '../', '..\\', '../../', '.', '%2e%2e', 'site/..'])
      expect((await ask(oembed(`${name}/w/${IDS[0]!}/`)))[0], name).toBe(404);
    expect((await ask(oembed(`w/${IDS[0]!}/`)))[0]).toBe(200);
  });

  it('does not follow a link that leads out of it, to a file, to a folder or to a report', async () => {
    symlinkSync(join(around, 'secret.txt'), join(folder, 'notes.txt'));
    symlinkSync(around, join(folder, 'other'));
    symlinkSync('/dev/zero', join(folder, 'zero'));
    for (const path of ['notes.txt', 'other/secret.txt', 'other/report.json', 'other/zh.csv', 'zero', 'other/'])
      expect((await ask(path))[0], path).toBe(404);
    expect((await ask(oembed(`other/w/${IDS[0]!}/`)))[0]).toBe(404);
  });

  it('follows a link that stays inside, and may be a link itself', async () => {
    symlinkSync(join('w', IDS[0]!), join(folder, 'first'));
    expect(await ask('first/')).toEqual([200, 'page']);
    const link = join(around, 'current');
    symlinkSync(folder, link);
    const handler = makeHandler({ base: BASE, ...builtSite(link, false) });
    expect(await ask('first/', handler)).toEqual([200, 'page']);
  });
});

describe('RF18: a name under which there is no file', () => {
  it('is 404, whatever the system says of it', async () => {
    symlinkSync('loop', join(folder, 'loop'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const long = 'a'.repeat(300);
    const paths = [`w/${long}/`, `${long}.txt`, 'loop', 'loop/a', 'report.json/a', 'w', 'pipe.txt', 'b/'.repeat(3_000)];
    for (const path of [...paths, oembed('%00/w/x/'), oembed(`w/${long}/`), oembed('\0/w/x/')])
      expect((await ask(path))[0], path.slice(0, 40)).toBe(404);
  });

  it('is another thing than a file that can not be read', async () => {
    const handler = makeHandler({
      base: BASE,
      ...builtSite(folder, false),
      file: () => Promise.reject(new Error('EIO')),
    });
    expect((await ask('zh.csv', handler))[0]).toBe(503);
  });
});

describe('RF10: the report of a site', () => {
  it('is read once for all that is made of it, and again when it is another one', async () => {
    const { report } = builtSite(folder, false);
    const [one, other] = await Promise.all([report(''), report('')]);
    expect(one).toBeDefined();
    expect(other).toBe(one);
    expect(await report('')).toBe(one);
    writeFileSync(join(folder, 'report.json'), JSON.stringify({ ...validReport(), title: { zh: '新', en: 'New' } }));
    expect((await report(''))?.title.en).toBe('New');
    rmSync(join(folder, 'report.json'));
    expect(await report('')).toBeUndefined();
  });

  it('is not read for an address in a folder that is not there', async () => {
    let read = 0;
    const source = builtSite(folder, false);
    const handler = makeHandler({ base: BASE, ...source, report: (name) => (read++, source.report(name)) });
    for (const path of [
      'w/none/',
      'w/none/zh.png',
      'a/w/none/zh.png',
      'pinned/none/zh.json',
      oembed('w/none/'),
      'none',
    ])
      expect((await ask(path, handler))[0], path).toBe(404);
    expect(read).toBe(0);
    expect((await ask(`w/${IDS[0]!}/zh.txt`, handler))[0]).toBe(200);
    expect(read).toBe(1);
  });
});
