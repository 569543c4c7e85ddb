import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  choujiang2022Invented as report,
  choujiang2022InventedText as text,
  type InventedFactId,
} from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { compareWithSource } from '../../src/audit/source-text.js';
import { findFact } from '../../src/report/lookup.js';
import { parseReport } from '../../src/report/parse.js';

const sha256 = createHash('sha256').update(text).digest('hex');

describe('the invented report', () => {
  it('keeps the contract, and parsing loses nothing of it', () => {
    expect(parseReport(report)).toEqual({ ok: true, report });
  });

  it('says that it is invented: in its data, its titles, its publisher and its text', () => {
    expect(report.invented).toBe(true);
    for (const { zh, en } of [report.title, report.source.title, report.source.publisher]) {
      expect(zh).toContain('虚构');
      expect(en).toContain('invented');
    }
    expect(report.source.url).toBeUndefined();
    expect(text).toMatch(/^示例文本：以下内容纯属虚构/);
  });

  it('agrees with its text: length, SHA-256 and every quote', () => {
    expect(compareWithSource(report, text, { own: sha256 })).toEqual([]);
  });

  it('is of the entity of the 2023 report, a year earlier', () => {
    expect(report.entity).toEqual(choujiang2023.entity);
    expect([report.period, choujiang2023.period]).toEqual(['2022', '2023']);
  });

  it('rejects a wrong id when it is compiled', () => {
    // @ts-expect-error this fact is not in the report
    const wrong: InventedFactId = 'land-revenue';
    expect(findFact(report, wrong)).toBeUndefined();
  });
});

describe('beside the 2023 report', () => {
  const ids = report.facts.map(({ id }) => id);
  const inBoth = ids.filter((id) => findFact(choujiang2023, id));

  it('has facts that it shares and facts of its own', () => {
    expect(ids.filter((id) => !inBoth.includes(id))).toEqual([
      'headquarters-enterprises',
      'flood-shelters',
      'river-dredged',
      'jindu-clean-community',
    ]);
    expect(inBoth).toHaveLength(20);
  });

  it.each(inBoth)('%s is labelled as it is there', (id) => {
    expect(findFact(report, id)?.label).toEqual(findFact(choujiang2023, id)?.label);
  });
});
