import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromNpm } from '../../scripts/lib/from-npm.mjs';
import { MISTAKE, USE } from '../architecture/consumer-file.js';
import { installPacked } from '../architecture/packed.js';

/*
 * The types of the packed file: with every minor version of the compiler since 5.4, each way to resolve modules, declarations checked as
 * well (`skipLibCheck` off) and exact optional properties; and what publint and arethetypeswrong find.
 */

/** The last of each minor version. */
const VERSIONS = ['5.4.5', '5.5.4', '5.6.3', '5.7.3', '5.8.3', '5.9.3', '6.0.3', '7.0.2'] as const;

const WAYS = {
  node16: ['--module', 'node16', '--moduleResolution', 'node16'],
  nodenext: ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
} as const;

const STRICT = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2021'];
const LIB = ['--lib', 'es2021,dom,dom.iterable'];

const LONG = 240_000;

/** The part of arethetypeswrong that is used here. */
interface Attw {
  createPackageFromTarballData(data: Uint8Array): unknown;
  checkPackage(given: unknown): Promise<{
    readonly problems: readonly { readonly kind: string; readonly resolutionKind?: string }[];
  }>;
}

const place = mkdtempSync(join(tmpdir(), 'types-'));
let target = '';
beforeAll(() => {
  target = installPacked('report-widgets', place);
  writeFileSync(join(place, 'use.mts'), USE);
}, LONG);
afterAll(() => rmSync(place, { recursive: true }));

describe.each(VERSIONS)('TypeScript %s', async (version) => {
  const compiler = await fromNpm('typescript', version);
  if (!compiler) console.log(`Not run: TypeScript ${version} (npm has none for this machine)`);

  describe.runIf(compiler !== undefined)('and the packed file', () => {
    it.each(Object.keys(WAYS) as (keyof typeof WAYS)[])(
      '%s: takes a right use, and refuses a wrong one',
      (way) => {
        const args = [join(compiler!, 'bin/tsc'), ...STRICT, ...LIB, ...WAYS[way], '--pretty', 'false', 'use.mts'];
        const { stdout } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
        const lines = stdout.split('\n').filter(Boolean);
        expect(lines.filter((line) => !line.startsWith(MISTAKE))).toEqual([]);
        expect(stdout).toContain(`error TS2345: Argument of type '"fr"'`);
      },
      LONG,
    );
  });
});

describe('what the types cost', () => {
  /** CPU seconds of the compiler for a file, the least of three times: a busy machine adds, and takes nothing away. */
  async function cost(text: string): Promise<number> {
    const compiler = (await fromNpm('typescript', '6.0.3'))!;
    writeFileSync(join(place, 'cost.mts'), text);
    const tell = 'process.on("exit",()=>console.error(`CPU ${process.cpuUsage().user}`))';
    const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, join(compiler, 'bin/tsc')];
    const options = [...STRICT, ...LIB, ...WAYS.nodenext, '--skipLibCheck', 'cost.mts'];
    const times = [1, 2, 3].map(() => {
      const { stderr, status } = spawnSync(process.execPath, [...args, ...options], { cwd: place, encoding: 'utf8' });
      expect(status).toBe(0);
      return Number(/CPU (\d+)/.exec(stderr)![1]) / 1e6;
    });
    return Math.min(...times);
  }

  it(
    'is less than half a second for parseReport and the types of a report',
    async () => {
      const empty = await cost('export {};');
      const used = await cost(
        "import { parseReport } from 'report-widgets/report'; import type { Report } from 'report-widgets'; export const title = (report: Report): string | undefined => report.title.zh; parseReport({});",
      );
      console.log(`The types of a report cost the compiler ${(used - empty).toFixed(2)} s.`);
      expect(used - empty).toBeLessThan(0.5);
    },
    LONG,
  );
});

describe('the packed file', () => {
  it('is what publint expects', async () => {
    const { messages, pkg } = await publint({ pkgDir: target, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it(
    'is what arethetypeswrong expects of a package of modules',
    async () => {
      const folder = (await fromNpm('@arethetypeswrong/core', '0.18.5'))!;
      const core = (await import(pathToFileURL(join(folder, 'dist/index.js')).href)) as Attw;
      const tarball = readdirSync(place).find((file) => file.endsWith('.tgz'))!;
      const { problems } = await core.checkPackage(
        core.createPackageFromTarballData(readFileSync(join(place, tarball))),
      );
      const found = problems.map(({ kind, resolutionKind = '' }) => `${kind} ${resolutionKind}`.trim());
      expect([...new Set(found)].sort()).toEqual(EXPECTED);
    },
    LONG,
  );
});

/** `require` gives the module, as Node 20.19 does; the resolution of Node 10 knows no `exports`. */
const EXPECTED = ['CJSResolvesToESM node16-cjs', 'NoResolution node10'];
