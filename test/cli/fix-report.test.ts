import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/build/command-io.js';
import { run } from '../../src/cli/run.js';
import { TEXT, yunxi } from '../audit/yunxi.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-widgets-'));
  await writeFile(join(folder, 'text.txt'), TEXT);
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command line in the folder; what it prints names files without the folder. */
async function cli(line: string, language: Io['language'] = 'en') {
  const out: string[] = [];
  const keep = (text: string) => out.push(text.split(`${folder}/`).join(''));
  const args = line.split(' ').map((word) => (/\.(json|txt)$/.test(word) ? join(folder, word) : word));
  const exitCode = await run(args, { out: keep, error: keep, language });
  return { exitCode, out: out.join('\n') };
}

describe('report-widgets verify --fix', () => {
  it('fills in places, length and SHA-256 with --fix, prints them, and then checks the report', async () => {
    const file = JSON.stringify(yunxi(), null, 2);
    const bare = file
      .replace(/,\n\s*"(?:start|end|length)": \d+/g, '')
      .replace(/"sha256": "\w+"/, `"sha256": "${'0'.repeat(64)}"`);
    await writeFile(join(folder, 'bare.json'), bare);
    expect((await cli('verify bare.json --source text.txt')).exitCode).toBe(1);
    const { exitCode, out } = await cli('verify bare.json --source text.txt --fix');
    const lines = out.split('\n');
    expect([exitCode, lines[0], ...lines.slice(-2)]).toEqual([
      0,
      expect.stringMatching(
        /^bare\.json:\d+: filled in \$\.boards\[0\]\.items\[0\]\.standings\[0\]\.mentions\[0\]\.start: 47$/,
      ),
      '10 fields filled in, 0 quotes left unchanged.',
      'No problems: length, SHA-256 and 4 quotes agree with text.txt.',
    ]);
    expect(JSON.parse(await readFile(join(folder, 'bare.json'), 'utf8'))).toEqual(JSON.parse(file));
    expect((await cli('verify bare.json --source text.txt --fix', 'zh')).out.split('\n')[0]).toBe(
      '填入0处，0处引文未改动。',
    );
  });

  it('lists the lines of a quote that --fix cannot place, and leaves that quote unchanged', async () => {
    const report = JSON.stringify(yunxi()).replace(
      /"quote":"24\.86亿元","start":\d+,"end":\d+/,
      '"quote":"%,","start":0,"end":2',
    );
    await writeFile(join(folder, 'open.json'), report);
    await writeFile(join(folder, 'two.txt'), `${TEXT}1%,\n`);
    const { exitCode, out } = await cli('verify open.json --source two.txt --fix');
    expect([exitCode, out]).toEqual([
      1,
      expect.stringContaining(
        'open.json:1: left $.facts[0].mentions[0]: "%,", it occurs 2 times in two.txt, in lines 3, 5: give start and end yourself, or make the quote longer',
      ),
    ]);
    expect(await readFile(join(folder, 'open.json'), 'utf8')).toContain('"quote":"%,","start":0,"end":2');
    const json = await cli('verify open.json --source two.txt --fix --json');
    expect(JSON.parse(json.out)).toMatchObject({
      ok: false,
      fixed: { filled: [], left: [{ quote: '%,', lines: [3, 5], line: 1 }] },
    });
  });

  it('never changes a file that is not JSON with --fix', async () => {
    await writeFile(join(folder, 'broken.json'), '{"id":');
    const { exitCode, out } = await cli('verify broken.json --source text.txt --fix');
    expect([exitCode, out]).toEqual([1, expect.stringContaining('broken.json:1: JSON_SYNTAX')]);
    expect(await readFile(join(folder, 'broken.json'), 'utf8')).toBe('{"id":');
    const before = JSON.stringify(yunxi()).replace('"value":"24.86"', '"value":"24.86","value":"24.68"');
    await writeFile(join(folder, 'keys.json'), before);
    expect((await cli('verify keys.json --source text.txt --fix')).exitCode).toBe(1);
    expect(await readFile(join(folder, 'keys.json'), 'utf8')).toBe(before);
  });
});
