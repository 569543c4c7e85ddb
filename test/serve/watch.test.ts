import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileWatch } from '../../src/serve/watch.js';

let folder: string;
let file: string;
let stop: AbortController;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  file = join(folder, 'report.json');
  stop = new AbortController();
  writeFileSync(file, 'a');
});
afterEach(() => {
  stop.abort();
  rmSync(folder, { recursive: true });
});

function replace(): void {
  writeFileSync(`${file}.new`, 'b');
  renameSync(`${file}.new`, file);
}

async function begun(): Promise<FileWatch> {
  const watch = new FileWatch([file, join(folder, 'not-there-yet.json')]);
  await watch.begin();
  return watch;
}

describe('FileWatch', () => {
  it.each([
    ['is written', () => writeFileSync(file, 'other')],
    ['is replaced by another', replace],
    ['goes away', () => rmSync(file)],
    ['comes to be', () => writeFileSync(join(folder, 'not-there-yet.json'), '')],
  ])('tells when a file %s', async (_, act) => {
    const watch = await begun();
    act();
    expect(await watch.next(stop.signal)).toBe(true);
  });

  it('tells of a change that came before it was asked, and of many at once as one', async () => {
    const watch = await begun();
    for (const text of ['1', '12', '123']) writeFileSync(file, text);
    expect(await watch.next(stop.signal)).toBe(true);
    const more = watch.next(stop.signal);
    setTimeout(() => stop.abort(), 600);
    expect(await more).toBe(false);
  });

  it('waits until a file stands still', async () => {
    const watch = await begun();
    let text = '';
    const writing = setInterval(() => writeFileSync(file, (text += '.')), 50);
    setTimeout(() => clearInterval(writing), 700);
    const started = performance.now();
    expect(await watch.next(stop.signal)).toBe(true);
    expect(performance.now() - started).toBeGreaterThan(700);
  });

  it('ends at once where it has been ended before', async () => {
    stop.abort();
    expect(await (await begun()).next(stop.signal)).toBe(false);
  });
});
