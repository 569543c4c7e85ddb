import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/build/folder/tree.js';
import { validReport } from '../fixtures/report.js';
import { Command, type Ended } from '../support/command.js';

let folder: string;
let running: Command[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  running = [];
});
afterEach(async () => {
  for (const command of running) command.signal('SIGKILL');
  await Promise.all(running.map(({ ended }) => ended));
  rmSync(folder, { recursive: true });
});

const at = (name: string): string => join(folder, name);

/** Saves a report of so many facts, more than a build is done with in a moment. */
function save(count: number, title = 'A title'): void {
  const [fact] = validReport()['facts'] as object[];
  const facts = Array.from({ length: count }, (_, index) => ({ ...fact, id: `fact-${index}` }));
  const report = { ...validReport(), title: { zh: '标题', en: title }, boards: [], facts };
  writeFileSync(at('report.json'), JSON.stringify(report));
}

function start(more: readonly string[] = [], execArgv: readonly string[] = [], out = 'site'): Command {
  const args = ['build', at('report.json'), '--out', at(out), '--base-url', 'https://example.gov.cn/r/'];
  const command = new Command([...args, '--no-pictures', '--formats', 'all', '--json', ...more], execArgv);
  running.push(command);
  return command;
}

const contents = (name: string): ReadonlyMap<string, string> =>
  new Map(filesUnder(at(name)).map((path) => [path, readFileSync(at(`${name}/${path}`), 'latin1')]));

/** Some facts are made, and most are not. */
const HALFWAY = /"stage":"make","done":(?:[1-9]\d?|1\d\d),/;

describe('a build that is ended', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s leaves the old site intact, and no temporary folder',
    async (signal) => {
      save(2);
      expect(await start().ended).toMatchObject({ code: 0 });
      const before = contents('site');
      save(900, 'Another title');
      const command = start(['--threads', '2']);
      await command.says(HALFWAY);
      expect(readdirSync(folder)).toContain('.site.report-widgets-new');
      command.signal(signal);
      const { code, error } = await command.ended;
      expect([code, error.trim().split('\n').pop()]).toEqual([130, 'Interrupted. Nothing was changed.']);
      expect(readdirSync(folder).sort()).toEqual(['report.json', 'site']);
      expect(contents('site')).toEqual(before);
    },
    60_000,
  );

  it('by a kill leaves the old site intact, and the next build cleans up', async () => {
    save(2);
    await start().ended;
    const before = contents('site');
    save(900);
    const command = start(['--threads', '1']);
    await command.says(HALFWAY);
    command.signal('SIGKILL');
    await command.ended;
    expect(contents('site')).toEqual(before);
    save(3);
    expect(await start().ended).toMatchObject({ code: 0 });
    expect(readdirSync(folder).sort()).toEqual(['report.json', 'site']);
  });
});

describe('two builds of one folder at once', () => {
  it('the second is refused, and the first goes on', async () => {
    save(300);
    const first = start();
    await first.says(/"stage":"make"/);
    const second = await start().ended;
    expect([second.code, second.error]).toEqual([
      2,
      expect.stringContaining('another build is running here (process '),
    ]);
    expect(await first.ended).toMatchObject({ code: 0 });
    expect(readdirSync(folder).sort()).toEqual(['report.json', 'site']);
  });
});

/** A file system that refuses the hundredth file that is written to it. */
const refusing = (code: string): string[] => [
  '--import',
  `data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const write = fs.writeFileSync;
    let count = 0;
    fs.writeFileSync = (path, ...rest) => {
      if (++count === 100) throw Object.assign(new Error('${code}'), { code: '${code}', path });
      return write(path, ...rest);
    };
    syncBuiltinESMExports();
  `)}`,
];

describe('a disk that refuses', () => {
  it.each([
    ['ENOSPC', 'the disk is full', '1'],
    ['ENOSPC', 'the disk is full', '2'],
    ['EDQUOT', 'the disk quota is exceeded', '1'],
    ['EROFS', 'the file system is read-only', '1'],
    ['EACCES', 'permission denied (EACCES)', '1'],
  ])('%s half way prints a sentence, and leaves the old site (%s, %s threads)', async (code, words, threads) => {
    save(2);
    await start().ended;
    const before = contents('site');
    save(40);
    const ended = await start(['--threads', threads], refusing(code)).ended;
    expect([ended.code, ended.error]).toEqual([2, expect.stringContaining(words)]);
    expect(JSON.parse(ended.out.trim().split('\n').pop()!)).toMatchObject({ type: 'summary', ok: false });
    expect(readdirSync(folder).sort()).toEqual(['report.json', 'site']);
    expect(contents('site')).toEqual(before);
  });

  it('prints a sentence for a folder below a file, too', async () => {
    save(2);
    writeFileSync(at('file'), 'mine');
    expect(await start([], [], 'file/site').ended).toMatchObject({
      code: 2,
      error: expect.stringContaining('a file, not a folder') as string,
    });
    expect(readFileSync(at('file'), 'utf8')).toBe('mine');
  });
});

describe('the same report', () => {
  it('gives the same bytes with any number of threads, run after run, wherever it is built', async () => {
    save(30);
    mkdirSync(at('elsewhere'));
    const runs: [string, string[]][] = [
      ['one', ['--threads', '1']],
      ['two', ['--threads', '2']],
      ['elsewhere/four', ['--threads', '4', '--fresh']],
    ];
    for (const [out, more] of runs) expect(await start(more, [], out).ended).toMatchObject({ code: 0 });
    const [one, ...others] = runs.map(([out]) => contents(out));
    expect(one!.size).toBeGreaterThan(800);
    for (const other of others) {
      expect([...other.keys()]).toEqual([...one!.keys()]);
      expect([...other].filter(([path, text]) => one!.get(path) !== text).map(([path]) => path)).toEqual([]);
    }
  });

  it('is not made again, and what has changed alone is', async () => {
    const counts = ({ out }: Ended) => {
      const { rendered, reused } = JSON.parse(out.trim().split('\n').pop()!) as Record<string, number>;
      return { rendered, reused };
    };
    writeFileSync(at('report.json'), JSON.stringify(validReport()));
    const subjects = 10;
    expect(counts(await start().ended)).toEqual({ rendered: subjects + 1, reused: 0 });
    expect(counts(await start().ended)).toEqual({ rendered: 0, reused: subjects + 1 });
    const [first, ...rest] = validReport()['facts'] as object[];
    const facts = [{ ...first, label: { zh: '新名称', en: 'Another name' } }, ...rest];
    writeFileSync(at('report.json'), JSON.stringify({ ...validReport(), facts }));
    // The fact, its section, its board, the report as a whole, and the three figures beside it, whose pages show it.
    expect(counts(await start().ended)).toEqual({ rendered: 7, reused: subjects - 6 });
  });
});
