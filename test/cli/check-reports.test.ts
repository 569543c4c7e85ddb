import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { checkReports } from '../../src/cli/check-reports.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function saved(name: string, report: unknown): string {
  writeFileSync(join(folder, name), `\uFEFF${JSON.stringify(report)}`);
  return join(folder, name);
}

describe('checkReports', () => {
  it('loads each of several reports again from its file, unless that was changed since', async () => {
    const files = [saved('a.json', choujiang2022Invented), saved('b.json', choujiang2023)];
    const checked = await checkReports(files);
    const [first, second] = checked.ok ? checked.sources : [];
    expect(await first!.load()).toEqual(choujiang2022Invented);
    expect(await second!.load()).toEqual(choujiang2023);
    saved('b.json', { ...choujiang2023, title: { zh: '改过的报告', en: 'A changed report' } });
    await expect(second!.load()).rejects.toMatchObject({
      words: { en: `${files[1]}: changed while the site was built; build again` },
    });
    expect(await first!.load()).toEqual(choujiang2022Invented);
  });

  it('keeps the only report in memory', async () => {
    const checked = await checkReports([saved('a.json', choujiang2023)]);
    const [source] = checked.ok ? checked.sources : [];
    saved('a.json', {});
    expect(await source!.load()).toEqual(choujiang2023);
  });
});
