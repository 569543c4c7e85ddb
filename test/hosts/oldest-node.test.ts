import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureOldestNode, OLDEST } from '../../scripts/lib/oldest-node.mjs';
import { inRoot } from '../../scripts/lib/run.mjs';
import { filesUnder, installPacked } from '../architecture/packed.js';

/* Both packages, as they are packed, with the oldest Node that `engines` promises: the real one, from npm. */

const node = await ensureOldestNode();
if (!node) console.log(`Not run: Node ${OLDEST} (npm has none for this machine)`);

const place = mkdtempSync(join(tmpdir(), 'oldest-'));
afterAll(() => rmSync(place, { recursive: true }));

const REPORT = inRoot('dist/data/quillmere-2024.json');
const MAIN = 'node_modules/report-widgets-cli/dist/cli/main.js';
const run = (program: string, ...args: readonly string[]) =>
  spawnSync(program, args, { cwd: place, encoding: 'utf8', env: { ...process.env, LANG: 'C' } });

describe.runIf(node)(`Node ${OLDEST}`, () => {
  beforeAll(() => {
    installPacked('report-widgets-cli', place);
    installPacked('report-widgets', place);
  });

  it('is the one that engines names, and runs', () => {
    const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { engines: { node: string } };
    expect(`>=${OLDEST}`).toBe(`${engines.node}.0`);
    expect(run(node!, '--version').stdout).toBe(`v${OLDEST}\n`);
  });

  it('publishes a site, with pages and files as this Node does', () => {
    const build = [MAIN, 'build', REPORT, '--base-url', 'https://example.org/r/', '--no-pictures', '--out'];
    const { status, stderr } = run(node!, ...build, 'oldest');
    expect(stderr).not.toMatch(/Error|Warning/);
    expect(status).toBe(0);
    expect(run(process.execPath, ...build, 'own').status).toBe(0);
    expect(filesUnder(join(place, 'oldest'))).toEqual(filesUnder(join(place, 'own')));
    expect(readFileSync(join(place, 'oldest/index.html'), 'utf8')).toBe(
      readFileSync(join(place, 'own/index.html'), 'utf8'),
    );
  }, 300_000);

  it('drafts, checks and draws on a server', () => {
    writeFileSync(join(place, 'news.txt'), '2023年，全区税收入库24.86亿元。\n');
    expect(run(node!, MAIN, 'draft', 'news.txt').status).toBe(0);
    expect(run(node!, MAIN, 'verify', REPORT).status).toBe(0);
    const code = `import { renderWidgets } from 'report-widgets/server'; import { html } from 'lit'; import 'report-widgets';
      console.log(renderWidgets(html\`<stat-card label="税收入库" value="24.86" scale="亿" unit="元"></stat-card>\`));`;
    expect(run(node!, '--input-type=module', '-e', code).stdout).toContain('24.86');
  }, 60_000);

  it('requires the library too, as projects of CommonJS do', () => {
    const code = "console.log(typeof require('report-widgets').parseReport)";
    expect(run(node!, '--input-type=commonjs', '-e', code).stdout).toBe('function\n');
  });
});
