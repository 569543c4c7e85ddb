import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { onPath } from '../../scripts/lib/run.mjs';
import { pluginZip } from '../../scripts/lib/wordpress-plugin.mjs';

/* PHP reads every file of the plugin that is in its zip, and would refuse a mistake. */

const isHere = onPath('php') !== undefined;
if (!isHere) console.log('Not run: php -l (php is missing)');

const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
afterAll(() => rmSync(folder, { recursive: true }));
const lint = (file: string) => spawnSync('php', ['-l', join(folder, file)], { encoding: 'utf8' });

for (const [path, bytes] of Object.entries(unzipSync(pluginZip()))) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
const FILES = Object.keys(unzipSync(pluginZip())).filter((path) => path.endsWith('.php'));

describe.runIf(isHere)('the plugin for WordPress', () => {
  it('has three files of PHP', () => {
    expect(FILES.sort()).toEqual([
      'report-widgets/block.asset.php',
      'report-widgets/report-widgets.php',
      'report-widgets/uninstall.php',
    ]);
  });

  it.each(FILES)('%s has no mistake that PHP finds', (file) => {
    expect(lint(file).stdout).toContain('No syntax errors detected');
    expect(lint(file).status).toBe(0);
  });

  it('would be refused with one', () => {
    writeFileSync(join(folder, 'wrong.php'), '<?php\nfunction {');
    expect(lint('wrong.php').status).not.toBe(0);
  });
});
