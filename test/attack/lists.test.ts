import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listsFrom, payloadsOf, WANTED } from './lists.js';
import { lists, payloads, say } from './settings.js';

const folder = mkdtempSync(join(tmpdir(), 'attack-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('lists of payloads', () => {
  it('come with the project, in hundreds', () => {
    for (const { name, payloads: each } of lists) say(`  ${name}: ${each.length}`);
    say(`  distinct, and fit for a report: ${payloads.length}`);
    const missing = Object.entries(WANTED).filter(([name]) => !lists.some((list) => list.name === name));
    for (const [name, where] of missing) say(`  not here: ${name} (${where}); give its folder by --lists`);
    expect(payloadsOf(listsFrom()).length).toBeGreaterThan(400);
  });

  it('are read from a folder, as JSON or a text a line', () => {
    writeFileSync(join(folder, 'a.json'), '["<b>", 1, " x\\ny "]');
    writeFileSync(join(folder, 'b.txt'), 'one\r\n\ntwo\n<b>\n');
    writeFileSync(join(folder, 'c.md'), 'no list');
    const read = listsFrom(folder).slice(-2);
    expect(read.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(payloadsOf(read)).toEqual(['<b>', 'x y', 'one', 'two']);
  });

  it('are refused where there is no folder, or no array', () => {
    expect(() => listsFrom(join(folder, 'none'))).toThrow('There is no folder');
    writeFileSync(join(folder, 'd.json'), '{}');
    expect(() => listsFrom(folder)).toThrow('no array of texts');
  });
});
