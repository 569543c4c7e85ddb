import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { validReport } from '../fixtures/report.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Serves the invented report with its first fact changed; one that opens is ended at once. */
async function served(changes: Readonly<Record<string, unknown>>, language: 'zh' | 'en' = 'en') {
  const [first, ...rest] = validReport().facts;
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify({ ...validReport(), facts: [{ ...first, ...changes }, ...rest] }, null, 2));
  const lines = { out: [] as string[], error: [] as string[] };
  const end = new AbortController();
  const code = await run(['serve', file, '--port', '0'], {
    out(line) {
      lines.out.push(line);
      end.abort();
    },
    error: (line) => void lines.error.push(line.split(`${folder}/`).join('')),
    language,
    signal: end.signal,
  });
  return { code, ...lines };
}

describe('report-widgets serve with a report', () => {
  it('that has problems names each with file and line, and ends with 2', async () => {
    const { code, out, error } = await served({ value: 24.86, label: { zh: '产量', en: ' ' } });
    expect([code, out]).toEqual([2, []]);
    expect(error).toEqual([
      expect.stringMatching(/^report\.json:\d+: TEXT_EMPTY \$\.facts\[0\]\.label\.en: /),
      expect.stringMatching(/^report\.json:\d+: VALUE_NOT_STRING \$\.facts\[0\]\.value: /),
      'report.json: the report has 2 problems; correct them, then serve it again',
    ]);
    expect((await served({ value: 24.86 }, 'zh')).error.pop()).toBe('report.json：报告有1个问题，改正后再打开');
  });

  it('D17: that has warnings prints them with file and line, and opens', async () => {
    const { code, out, error } = await served({ value: '99999' });
    expect([code, out]).toEqual([0, [expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl-C to stop\)$/)]]);
    expect(error[0]).toMatch(/^report\.json:\d+: FIGURE_\w+ \$\.facts\[0\]/);
    expect(error[error.length - 1]).toMatch(/^\d+ warnings?\. /);
  });
});

describe('the port of report-widgets serve', () => {
  const serve = async (...args: readonly string[]) => {
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(validReport()));
    const lines = { out: [] as string[], error: [] as string[] };
    const end = new AbortController();
    const code = await run(['serve', file, ...args], {
      out(line) {
        lines.out.push(line);
        end.abort();
      },
      error: (line) => void lines.error.push(line),
      language: 'en',
      signal: end.signal,
    });
    return { code, ...lines };
  };

  it('is the next free one if the usual one is taken, and the one that is asked for or none', async () => {
    const other = createServer();
    // Another program may have it already, which is as good.
    await new Promise<void>((done) => {
      other.once('error', () => done());
      other.listen(4173, '127.0.0.1', done);
    });
    try {
      const { code, out } = await serve();
      expect([code, out]).toEqual([0, [expect.stringMatching(/^http:\/\/127\.0\.0\.1:41(?:7[4-9]|8\d|9[0-3])\/ /)]]);
      expect(await serve('--port', '4173')).toEqual({
        code: 2,
        out: [],
        error: [expect.stringContaining('port 4173 is already in use; choose another with --port')],
      });
    } finally {
      await new Promise((done) => other.close(done));
    }
  });
});
