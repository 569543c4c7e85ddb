import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadLinks } from '../../scripts/lib/packages/links.mjs';
import { PACKAGES } from '../../scripts/lib/packages/packages.mjs';
import { inRoot } from '../../scripts/lib/run.mjs';
import { filesUnder, installPacked, kilobytes } from './packed.js';

/*
 * The command's package as packed by npm, in a folder without other packages: it must be self-contained. It is the same
 * program as that of the repository, so both must publish identical sites.
 */

const place = mkdtempSync(join(tmpdir(), 'packed-cli-'));
const target = join(place, 'node_modules/report-widgets-cli');
const MAIN = join(target, 'dist/cli/main.js');
const REPORT = inRoot('dist/data/quillmere-2024.json');
const BUILD = ['build', REPORT, '--base-url', 'https://example.org/r/', '--no-pictures', '--formats', 'all', '--out'];

afterAll(() => rmSync(place, { recursive: true }));
beforeAll(() => {
  installPacked('report-widgets-cli', place);
}, 120_000);

const run = (main: string, args: readonly string[]) =>
  spawnSync(process.execPath, [main, ...args], { cwd: place, encoding: 'utf8', env: { ...process.env, LANG: 'C' } });

describe('the packed command', () => {
  it('is installed alone, without dependencies', () => {
    const { dependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
      readonly dependencies?: object;
    };
    expect(dependencies).toBeUndefined();
    expect(kilobytes(join(place, 'node_modules'))).toBeLessThan(12_000);
  });

  it('publishes the site that the command of the repository publishes', () => {
    for (const [out, main] of [
      ['packed', MAIN],
      ['own', inRoot('dist/cli/main.js')],
    ] as const)
      expect(run(main, [...BUILD, out]).status).toBe(0);
    // The manifest names the program that has made it.
    const published = filesUnder(join(place, 'own')).filter((file) => file !== '.report-widgets.json');
    expect(filesUnder(join(place, 'packed')).filter((file) => file !== '.report-widgets.json')).toEqual(published);
    const differ = published.filter(
      (file) => !readFileSync(join(place, 'packed', file)).equals(readFileSync(join(place, 'own', file))),
    );
    expect(differ).toEqual([]);
    expect(published.length).toBeGreaterThan(200);
  }, 240_000);

  it('reads documents and checks reports', () => {
    writeFileSync(join(place, 'news.txt'), '2023年，全区税收入库24.86亿元，增长5.1%。\n');
    writeFileSync(join(place, 'news.csv'), '指标,单位,2023年\n税收,亿元,24.86\n');
    for (const name of ['news.txt', 'news.csv']) expect(run(MAIN, ['draft', name]).stderr).toBe('');
    expect(run(MAIN, ['template', '--out', 'indicators.xlsx']).status).toBe(0);
    expect(run(MAIN, ['draft', 'indicators.xlsx']).stderr).not.toContain('Error:');
    expect(run(MAIN, ['verify', REPORT]).status).toBe(0);
  });

  it('has the version of the repository', () => {
    const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { readonly version: string };
    expect(run(MAIN, ['--version']).stdout).toBe(`${version}\n`);
  });

  it('is what Node expects of a package', async () => {
    const { messages, pkg } = await publint({ pkgDir: target, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has documents whose links lead to files that are packed', () => {
    const files = filesUnder(target);
    const documents = files.filter((file) => file.endsWith('.md'));
    expect(documents.length).toBeGreaterThan(20);
    const dead = documents.flatMap((file) =>
      deadLinks(readFileSync(join(target, file), 'utf8'), file, (path) => files.includes(path)).map((to) => [file, to]),
    );
    expect(dead).toEqual([]);
  });
});

describe('the command of the package of the elements', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-command-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => {
    cpSync(inRoot(PACKAGES, 'report-widgets'), join(folder, 'node_modules/report-widgets'), { recursive: true });
  });
  const COMMAND = join(folder, 'node_modules/report-widgets/command.js');
  const call = (cwd: string, env: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, [COMMAND, '--version'], { cwd, encoding: 'utf8', env });
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { readonly version: string };

  it('is that of report-widgets-cli, where the project has it', () => {
    expect(call(place, {}).stdout).toBe(`${version}\n`);
  });

  it('has npm fetch it, of the same version, where npm has started it', () => {
    const npm = join(folder, 'npm-cli.js');
    writeFileSync(npm, 'console.log(process.argv.slice(2).join(" ")); process.exitCode = 3;');
    // Outside the folder with the command.
    const { stdout, status } = call(tmpdir(), { npm_execpath: npm });
    expect(stdout).toBe(`exec --yes --package=report-widgets-cli@${version} -- report-widgets-cli --version\n`);
    expect(status).toBe(3);
  });

  it.each([
    [
      'C',
      `The command is in the package report-widgets-cli, which is not installed. Install it: npm install report-widgets-cli@${version}\n`,
    ],
    ['zh_CN.UTF-8', `命令在report-widgets-cli包中，尚未安装。请先安装：npm install report-widgets-cli@${version}\n`],
  ])('says what to install elsewhere: %s', (LANG, said) => {
    const { stderr, status } = call(tmpdir(), { LANG });
    expect([stderr, status]).toEqual([said, 1]);
  });
});
