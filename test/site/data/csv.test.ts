import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/format/locale.js';
import { textCell } from '../../../src/format/table/spreadsheet.js';
import { factsCsv, subjectCsv } from '../../../src/site/data/csv.js';
import { factView } from '../../../src/site/data/fact-view.js';
import type { Report } from '../../../src/report/types.js';
import { hostileReport } from '../../fixtures/hostile-report.js';
import { amount, report as invented } from '../../fixtures/model-facts.js';
import { everySubject, links, subjectOf } from '../subjects.js';

const records = (csv: string): string[][] =>
  parse(csv, { bom: true, record_delimiter: '\r\n', relax_column_count: false });

describe('factsCsv', () => {
  it('writes a head and a record a fact, every field quoted, CRLF after each', () => {
    const { facts } = subjectOf(invented, 'tea-output');
    expect(factsCsv(facts, invented, 'zh-CN', links)).toBe(
      '"标识","章节","指标","原文数值","数","部分","总数","下限","上限","单位","限定词","缺失原因","状态","变化","名次","期间",' +
        '"原文","来源","报告","来源网址","页面","原文SHA-256","更正","说明"\r\n' +
        '"tea-output","经济","茶叶产值","24.86亿元","2486000000","","","","","元","","","","同比增长18.58%","全县第一","2023年",' +
        '"“24.86亿元”、“增长18.58%”、“全县第一”","据云溪镇人民政府报告","云溪镇2023年报告","https://example.com/yunxi-2023",' +
        `"https://example.gov.cn/report/w/tea-output/","'${'0'.repeat(64)}","",""\r\n`,
    );
  });

  it('writes a missing figure as its reason and no number', () => {
    const { facts } = subjectOf(invented, 'fair-visitors');
    const [, record] = records(factsCsv(facts, invented, 'zh-CN', links));
    expect(record?.slice(3, 12)).toEqual(['未公布', '', '', '', '', '', '', '', '未公布']);
  });

  it('writes a negative number so that a spreadsheet counts with it, and the printed one as it is', () => {
    const csv = factsCsv([amount({ value: '-24.86', scale: '亿', unit: '元' })], invented, 'zh-CN', links);
    expect(records(csv)[1]?.slice(3, 5)).toEqual(['\u221224.86亿元', '-2486000000']);
  });

  it.each(LOCALES)('RC01: writes the whole number without grouping, in %s', (locale) => {
    const homes = amount({ value: '12345', unit: '套' });
    const grain = amount({ value: '3.2', scale: '万', unit: '吨' });
    const [, ...rows] = records(factsCsv([homes, grain], invented, locale, links));
    expect(rows.map((cells) => cells[4])).toEqual(['12345', '32000']);
  });

  it.each(LOCALES)('RC02: writes part and whole apart, in %s', (locale) => {
    const { facts } = subjectOf(invented, 'villages-lit');
    const [, cells] = records(factsCsv(facts, invented, locale, links));
    expect(cells?.slice(4, 7)).toEqual(['', '21', '24']);
  });

  it('starts with a byte order mark on request', () => {
    expect(factsCsv([], invented, 'zh-CN', links, { bom: true }).charCodeAt(0)).toBe(0xfeff);
    expect(factsCsv([], invented, 'zh-CN', links).charAt(0)).toBe('"');
  });

  it.each(LOCALES)('S01: reads back as the words that went in, for every report in %s', (locale) => {
    for (const [, { facts }, report] of everySubject) {
      const rows = records(factsCsv(facts, report, locale, links)).slice(1);
      expect(rows.map(([id]) => id)).toEqual(facts.map(({ id }) => id));
      rows.forEach(([, , label, figure], index) => {
        const { label: said, printed } = factView(facts[index]!, report, locale);
        expect([label, figure]).toEqual([said, printed.text].map(textCell));
      });
    }
  });

  it('S01: leaves no field that a spreadsheet could run', () => {
    for (const locale of LOCALES)
      for (const field of records(factsCsv(hostileReport.facts, hostileReport, locale, links)).flat())
        expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠](?![\d.]+$)/);
  });

  it('has one set of columns where an earlier report breaks its figures down otherwise', () => {
    const axis = (id: string) => [
      { id, name: { zh: id, en: id }, members: [{ id: 'a', name: { zh: `${id}甲`, en: 'A' } }] },
    ];
    const subject = subjectOf(invented, 'tea-output');
    const withAxis = (id: string): Report => ({
      ...invented,
      dimensions: axis(id),
      facts: subject.facts.map((fact) => ({ ...fact, dimensions: { [id]: 'a' } })),
    });
    const [now, before] = [withAxis('镇'), withAxis('村')];
    const csv = subjectCsv({ ...subject, facts: now.facts, earlier: [before] }, now, 'zh-CN', links);
    const [head = [], ...rows] = records(csv);
    const at = ['镇', '村'].map((name) => head.indexOf(name));
    expect(rows.map((row) => at.map((column) => row[column]))).toEqual([
      ['镇甲', ''],
      ['', '村甲'],
    ]);
  });
});
