import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * The package as npm packs it, put where somebody installs it: with its own dependencies beside it and none of the tools
 * of this repository. A types package that only we have is missing there, as it is missing for whoever installs it.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

const place = mkdtempSync(join(tmpdir(), 'packed-'));
afterAll(() => rmSync(place, { recursive: true }));

beforeAll(() => {
  const npm = ['pack', '--ignore-scripts', '--json', '--pack-destination', place];
  const out = execFileSync('npm', npm, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  const [{ filename }] = JSON.parse(out) as [{ filename: string }];
  const target = join(place, 'node_modules/report-widgets');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(place, filename), '-C', target, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) {
    const link = join(place, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link, 'junction');
  }
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
}, 120_000);

const STRICT = ['--noEmit', '--strict', '--target', 'es2021', '--lib', 'es2021,dom,dom.iterable'];

// The first with exact optional properties. A compile takes the better part of a minute on a busy machine, since it reads all declarations: there are two, at once.
const WAYS: Readonly<Record<string, readonly string[]>> = {
  nodenext: ['--module', 'nodenext', '--moduleResolution', 'nodenext', '--exactOptionalPropertyTypes'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
};

/** What the compiler says of a file of somebody's own; nothing where all is well. */
async function compiled(options: readonly string[]): Promise<string> {
  const compiler = execFile(process.execPath, [TSC, ...STRICT, ...options, 'use.mts'], { cwd: place });
  let said = '';
  compiler.stdout?.on('data', (text: string) => (said += text));
  await once(compiler, 'close');
  return said;
}

const USE = `
import { define, parseReport, sentence, citation, factTable, excerpt, findFact, type Fact } from 'report-widgets';
import { StatCard } from 'report-widgets/elements/stat-card';
import { defineStatCard } from 'report-widgets/define/stat-card';
import { parseReportText } from 'report-widgets/report';
import 'report-widgets/auto';
import 'report-widgets/report-widgets.js';
define();
defineStatCard();
const read = parseReport({});
if (read.ok) {
  const { report } = read;
  const said: string[] = report.facts.map((fact: Fact) => sentence(fact, report, 'zh-CN'));
  for (const fact of report.facts) said.push(citation(fact, report, 'en'));
  factTable(report.facts, { locale: 'en', context: report });
  const card: StatCard = document.createElement('stat-card');
  card.report = report;
  const fact = findFact(excerpt(report, ['a']), 'a');
  if (fact) card.fact = fact;
}
parseReportText('');
if (read.ok) sentence(read.report.facts[0]!, read.report, 'fr');
`;

/** How the one line of it that is wrong is spoken of. */
const MISTAKE = `use.mts(${USE.trimEnd().split('\n').length},`;

describe('the types of the package', () => {
  let said: Readonly<Record<string, string>>;
  beforeAll(async () => {
    writeFileSync(join(place, 'use.mts'), USE);
    const each = Object.entries(WAYS).map(async ([name, options]) => [name, await compiled(options)] as const);
    said = Object.fromEntries(await Promise.all(each));
  }, 240_000);

  it.each(Object.keys(WAYS))('RC09, RC10: compile strictly, those of its files too: %s', (name) => {
    expect(said[name]!.split('\n').filter((line) => line && !line.startsWith(MISTAKE))).toEqual([]);
  });

  it.each(Object.keys(WAYS))('RC09, RC10: are looked at, and a mistake in their use is an error: %s', (name) => {
    expect(said[name]).toMatch(/error TS2345: Argument of type '"fr"'/);
  });
});

describe('the bundles on a server', () => {
  it.each(['report-widgets.js', 'report-widgets.hydrate.js'])(
    'RC19: report-widgets/%s loads, and does nothing',
    (name) => {
      const code = `const had = Object.keys(globalThis).join(); await import('report-widgets/${name}'); if (had !== Object.keys(globalThis).join()) throw new Error('it left something');`;
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        cwd: place,
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
    },
  );

  it('RC19: a browser still gets the bundle', () => {
    const target = join(place, 'node_modules/report-widgets');
    const { exports } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
    };
    for (const name of ['./report-widgets.js', './report-widgets.hydrate.js'])
      expect(readFileSync(join(target, exports[name]!['default']!), 'utf8').length).toBeGreaterThan(100_000);
  });
});
