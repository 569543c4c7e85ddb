import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadLinks } from '../../scripts/lib/packages/links.mjs';
import { inRoot } from '../../scripts/lib/run.mjs';
import { MISTAKE, USE } from './consumer-file.js';
import { filesUnder, installPacked, kilobytes } from './packed.js';

/*
 * The elements' package as packed by npm, installed with only its own dependencies and none of this repository's tools.
 * So a types package that is only a dev dependency is missing, as for a consumer.
 */

const TSC = inRoot('node_modules/typescript/bin/tsc');

const place = mkdtempSync(join(tmpdir(), 'packed-'));
const target = join(place, 'node_modules/report-widgets');
afterAll(() => rmSync(place, { recursive: true }));
beforeAll(() => {
  installPacked('report-widgets', place);
}, 120_000);

describe('what an embedder of the elements installs', () => {
  it('takes at most 12 MB, ours and all dependencies included', () => {
    expect(kilobytes(join(place, 'node_modules'))).toBeLessThan(12_000);
  });

  it('is Lit and nothing else', () => {
    const modules = filesUnder(join(place, 'node_modules')).map((file) => /^(?:@[^/]+\/)?[^/]+/.exec(file)![0]);
    expect([...new Set(modules)].sort()).toEqual([
      '@lit-labs/ssr-dom-shim',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
      'report-widgets',
    ]);
  });

  it('imports every dependency that it has', () => {
    const code = filesUnder(target)
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(target, file), 'utf8'));
    const { dependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const isImported = (name: string) => code.some((text) => new RegExp(`from ?["']${name}["'/]`).test(text));
    expect(Object.keys(dependencies).filter((name) => !isImported(name))).toEqual([]);
  });

  it('is what bundlers and Node expect of a package', async () => {
    const { messages, pkg } = await publint({ pkgDir: target, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has documents whose links lead to files that are packed', () => {
    const files = filesUnder(target);
    const documents = files.filter((file) => file.endsWith('.md'));
    expect(documents).toEqual(['CHANGELOG.md', 'NOTICES.md', 'README.md']);
    const dead = documents.flatMap((file) =>
      deadLinks(readFileSync(join(target, file), 'utf8'), file, (path) => files.includes(path)),
    );
    expect(dead).toEqual([]);
  });
});

const STRICT = ['--noEmit', '--strict', '--target', 'es2021', '--lib', 'es2021,dom,dom.iterable'];

// The first with exact optional properties. A compile may take almost a minute, since it reads all declarations: only
// two, in parallel.
const WAYS: Readonly<Record<string, readonly string[]>> = {
  nodenext: ['--module', 'nodenext', '--moduleResolution', 'nodenext', '--exactOptionalPropertyTypes'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
};

/** Compiler output for a consumer's file; empty without errors. */
async function compiled(options: readonly string[]): Promise<string> {
  const compiler = execFile(process.execPath, [TSC, ...STRICT, ...options, 'use.mts'], { cwd: place });
  let said = '';
  compiler.stdout?.on('data', (text: string) => (said += text));
  await once(compiler, 'close');
  return said;
}

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

describe('the package on a server', () => {
  const ran = (code: string) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: place, encoding: 'utf8' });

  it('prints a widget with its shadow tree', () => {
    const { stdout, stderr } = ran(
      "import { renderWidgets } from 'report-widgets/server'; import { html } from 'lit'; console.log(renderWidgets(html`<stat-card label='税收入库' value='24.86' scale='亿' unit='元' period='2023'>24.86亿元</stat-card>`));",
    );
    expect(stderr).toBe('');
    expect(stdout).toContain('<template shadowroot="open" shadowrootmode="open">');
    expect(stdout).toContain('税收入库');
  });

  it('makes a handler and reads a report', () => {
    const { stdout, stderr } = ran(
      "import { makeHandler } from 'report-widgets/handler'; import { parseReport, sentence } from 'report-widgets'; import { choujiang2023 } from 'report-widgets/data/choujiang-2023'; const { report } = parseReport(choujiang2023); console.log(typeof makeHandler, sentence(report.facts.find(({ id }) => id === 'tax-revenue'), report, 'zh-CN'));",
    );
    expect([stderr, stdout]).toEqual(['', 'function 税收入库24.86亿元，蝉联全市第一（2023年）\n']);
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
    const { exports } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
    };
    for (const name of ['./report-widgets.js', './report-widgets.hydrate.js'])
      expect(readFileSync(join(target, exports[name]!['default']!), 'utf8').length).toBeGreaterThan(100_000);
  });
});
