import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { TEXT, yunxi } from '../audit/yunxi.js';

/* What a report, a file name or a program's own words hold is shown on a terminal, and never obeyed by it. */

const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NASTY = '\u001b]0;title\u0007\u001b[2J\u009b31m\u202egpj\r';

const OBEYED = /[\p{Cc}\p{Cf}]/u;

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

async function cli(...args: string[]) {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  const exitCode = await run(args, { out: keep, error: keep, language: 'en' });
  return { exitCode, lines };
}

const report = JSON.stringify(yunxi());
const source = write('text.txt', TEXT);

describe('what is printed', () => {
  it.each<[name: string, args: () => string[]]>([
    [
      'an unknown key',
      () => ['verify', write('key.json', report.replace('{', `{${JSON.stringify(NASTY)}:1,`)), '--source', source],
    ],
    [
      'a repeated key',
      () => {
        const key = JSON.stringify(NASTY);
        return ['verify', write('twice.json', report.replace('{', `{${key}:1,${key}:2,`)), '--source', source];
      },
    ],
    ['broken JSON', () => ['verify', write('broken.json', `{"id": ${NASTY}`), '--source', source]],
    ['the name of a file that is there', () => ['verify', write(`${NASTY}.json`, '{'), '--source', source]],
    ['the name of a file that is not', () => ['verify', join(folder, `no${NASTY}\n.json`), '--source', source]],
    ['a command', () => [`verify${NASTY}`]],
    ['an option', () => ['verify', source, `--${NASTY}`]],
    ['a base address', () => ['build', source, '--out', folder, '--base-url', `https://a.cn/${NASTY}`]],
    ['an element of an article', () => ['lint-wechat', write('a.html', `<p${NASTY} onclick="${NASTY}">x</p>`)]],
    ['the name of an article', () => ['lint-wechat', write(`a${NASTY}.html`, '<p>x</p>')]],
  ])('RF17: of %s has nothing that a terminal obeys', async (_, args) => {
    const { exitCode, lines } = await cli(...args());
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => OBEYED.test(line))).toEqual([]);
    expect(exitCode).toBeLessThan(3);
  });

  it('RF17: is JSON with --json, with the original key', async () => {
    const file = write('json.json', report.replace('{', `{${JSON.stringify(NASTY)}:1,`));
    const { lines } = await cli('verify', file, '--source', source, '--json');
    expect(lines.filter((line) => OBEYED.test(line))).toEqual([]);
    expect(JSON.parse(lines.join('\n'))).toMatchObject({ ok: true, warnings: [{ path: `$.${NASTY}` }] });
  });
});

describe('an input beyond all measure', () => {
  it('RF16: of 15 million brackets ends in one line', async () => {
    const file = write('deep.json', '['.repeat(15e6) + ']'.repeat(15e6));
    const { exitCode, lines } = await cli('verify', file, '--source', source);
    expect([exitCode, lines]).toEqual([
      2,
      [`${file}: nested more than 500 levels deep, so this is not a report; check the file`],
    ]);
  });

  it('RF16: of a text of 13 million characters is a problem of the report', async () => {
    const file = write('long.json', report.replace('"zh":"', `"zh":"${'税'.repeat(13e6)}`));
    const { exitCode, lines } = await cli('verify', file, '--source', source);
    expect(exitCode).toBe(1);
    expect(lines[0]).toContain('TEXT_LENGTH');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(1000);
  });

  it('RF16: of a key of 13 million characters is a line', async () => {
    const file = write('long-key.json', report.replace('{', `{"${'k'.repeat(13e6)}":1,`));
    const { exitCode, lines } = await cli('verify', file, '--source', source);
    expect(exitCode).toBe(0);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(1000);
  });

  it('RF16: of 13 million blanks is read', async () => {
    const file = write('blank.json', ' '.repeat(13e6) + report);
    expect(await cli('verify', file, '--source', source)).toMatchObject({ exitCode: 0 });
  });

  it.each<readonly [string, (endless: string) => readonly string[]]>([
    ['the report of verify', (endless) => ['verify', endless, '--source', source]],
    ['the source text of verify', (endless) => ['verify', write('whole.json', report), '--source', endless]],
    ['the report of build', (endless) => ['build', endless, '--out', folder, '--base-url', 'https://a.example/']],
    ['a file of lint-wechat', (endless) => ['lint-wechat', endless]],
    ['a document', (endless) => ['draft', endless]],
    ['a draft', (endless) => ['translate', endless]],
  ])('RF16: nor is what has no end read, as %s', async (_, args) => {
    const endless = join(folder, 'endless.txt');
    if (!existsSync(endless)) symlinkSync('/dev/zero', endless);
    const { exitCode, lines } = await cli(...args(endless));
    expect([exitCode, lines]).toEqual([2, [`${endless}: not a regular file; save it as one first`]]);
  });
});

describe('a base address over http', () => {
  const warned = async (base: string) =>
    (await cli('build', source, '--out', join(folder, 'site'), '--base-url', base, '--no-pictures')).lines.some(
      (line) => line.includes('mixed content'),
    );
  it.each(['http://a.example/', 'http://10.0.0.1/', 'http://localhost.example/'])(
    'RC18: %s is warned of',
    async (base) => expect(await warned(base)).toBe(true),
  );
  it.each(['https://a.example/', 'http://localhost:4173/', 'http://127.0.0.1/', 'http://[::1]:80/'])(
    'RC18: %s is not',
    async (base) => expect(await warned(base)).toBe(false),
  );
});
