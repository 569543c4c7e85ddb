import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { filesUnder } from '../../src/build/folder/tree.js';
import { validReport } from '../fixtures/report.js';

let folder: string;
let command: Command;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  save({});
});
afterEach(async () => {
  await command.end();
  rmSync(folder, { recursive: true });
});

const at = (name: string): string => join(folder, name);
const read = (path: string): string => readFileSync(at(path), 'utf8');

/** Saves the report, with some of it changed. */
function save(change: object | string): void {
  const report = typeof change === 'string' ? change : JSON.stringify({ ...validReport(), ...change });
  writeFileSync(at('report.json'), report);
}

const titled = (zh: string) => ({ title: { zh, en: 'Another title' } });

/** Another name for the first fact. */
function labelled(zh: string) {
  const [first, ...others] = validReport()['facts'] as object[];
  return { facts: [{ ...first, label: { zh, en: 'Another name' } }, ...others] };
}

type Line = Readonly<Record<string, unknown>>;

/** A command at work. */
class Command {
  readonly errors: string[] = [];
  private readonly lines: Line[] = [];
  private readonly stop = new AbortController();
  private readonly ended: Promise<number>;
  private heard = 0;

  constructor(...args: string[]) {
    this.ended = run(args, {
      out: (line) => void this.lines.push(line.startsWith('{') ? (JSON.parse(line) as Line) : { line }),
      error: (line) => void this.errors.push(line),
      language: 'en',
      signal: this.stop.signal,
    });
  }

  /** The next lines up to one of a type; progress left out. */
  async upTo(type: string): Promise<Line[]> {
    for (;;) {
      const found = this.lines.findIndex((line, index) => index >= this.heard && line['type'] === type);
      if (found >= 0) {
        const lines = this.lines.slice(this.heard, found + 1);
        this.heard = found + 1;
        return lines.filter((line) => line['type'] !== 'progress');
      }
      await new Promise((next) => setTimeout(next, 20));
    }
  }

  end(): Promise<number> {
    this.stop.abort();
    return this.ended;
  }
}

const start = (...more: string[]): Command =>
  (command = new Command(
    ...['build', at('report.json'), '--out', at('site'), '--base-url', 'https://example.gov.cn/r/', '--formats', 'all'],
    ...['--no-pictures', '--json', '--watch', ...more],
  ));

describe('report-widgets build --watch', () => {
  it('builds again when the report changes, makes again only what has changed, and ends with 0', async () => {
    start();
    expect(await command.upTo('waiting')).toMatchObject([{ ok: true, reused: 0 }, {}]);
    save(labelled('新名称'));
    const [summary] = await command.upTo('waiting');
    expect(summary).toMatchObject({ ok: true });
    // The fact, its section, its board, the report, and the three figures beside it, whose pages show it.
    expect([summary!['rendered'], summary!['reused']]).toEqual([7, 4]);
    expect(read('site/w/tea-output/zh.txt')).toContain('新名称');
    expect(await command.end()).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['report.json', 'site']);
  });

  it('pins the last of what an author has saved, and what was pinned before', async () => {
    const versions = (): string[] => readdirSync(at('site/pinned')).filter((name) => /^[\da-f]{16}$/.test(name));
    start();
    await command.upTo('waiting');
    await command.end();
    const before = versions();
    start();
    await command.upTo('waiting');
    for (const name of ['一', '二', '三']) {
      save(labelled(name));
      await command.upTo('waiting');
    }
    expect(versions()).toEqual(expect.arrayContaining(before));
    expect(versions()).toHaveLength(2);
    save({});
    await command.upTo('waiting');
    expect(versions()).toEqual(before);
  });

  it('prints the problems of a report, leaves the site unchanged, and continues', async () => {
    start();
    await command.upTo('waiting');
    const before = read('site/index.html');
    save('{');
    expect(await command.upTo('waiting')).toMatchObject([{ code: 'JSON_SYNTAX', line: 1 }, { ok: false }, {}]);
    rmSync(at('report.json'));
    expect(await command.upTo('waiting')).toMatchObject([{ ok: false, message: {} }, {}]);
    expect(command.errors).toEqual([expect.stringContaining('no such file')]);
    expect(read('site/index.html')).toBe(before);
    save(titled('新标题'));
    expect(await command.upTo('waiting')).toMatchObject([{ ok: true }, {}]);
    expect(read('site/index.html')).toContain('新标题');
  });

  it('waits for the author where the first report has problems', async () => {
    save('{');
    start();
    expect(await command.upTo('waiting')).toMatchObject([{ code: 'JSON_SYNTAX' }, { ok: false }, {}]);
    save({});
    expect(await command.upTo('waiting')).toMatchObject([{ ok: true }, {}]);
  });

  it('ends with 2 where it can not build at all', async () => {
    writeFileSync(at('site'), 'mine');
    start();
    await command.upTo('summary');
    expect(await command.end()).toBe(2);
  });

  it('with --serve shows the site, and no file of it has the script that reloads a page', async () => {
    start('--serve', '0');
    const [, { address } = {}] = await command.upTo('waiting');
    const page = async (): Promise<string> => (await fetch(String(address))).text();
    expect(await page()).toContain('new EventSource(');
    const events = await fetch(`${String(address)}.report-widgets/events?have=${/have=(\d+)/.exec(await page())![1]}`);
    const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect(await reader.read()).toMatchObject({ value: ': here\n\n' });
    save(titled('新标题'));
    expect(await reader.read()).toMatchObject({ value: 'event: reload\ndata:\n\n' });
    expect(await page()).toContain('新标题');
    for (const path of filesUnder(at('site'))) expect(read(`site/${path}`), path).not.toContain('EventSource');
  });
});
