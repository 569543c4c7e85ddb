import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/format/locale.js';
import { csvField, factsCsv } from '../../../src/site/data/csv.js';
import { factView } from '../../../src/site/data/fact-view.js';
import { HOSTILE, hostileReport } from '../../fixtures/hostile-report.js';
import { amount, report as invented } from '../../fixtures/model-facts.js';
import { everySubject, links, subjectOf } from '../subjects.js';

const records = (csv: string): string[][] =>
  parse(csv, { bom: true, record_delimiter: '\r\n', relax_column_count: false });

/** A text as a field of a file reads back. */
const asField = (text: string): string | undefined => records(`${csvField(text)}\r\n`)[0]?.[0];

describe('factsCsv', () => {
  it('writes a head and a record a fact, every field quoted, CRLF after each', () => {
    const { facts } = subjectOf(invented, 'tea-output');
    expect(factsCsv(facts, invented, 'zh-CN', links)).toBe(
      '"标识","章节","指标","原文数值","数","单位","限定词","缺失原因","变化","名次","期间","来源","来源网址","页面","更正","说明"\r\n' +
        '"tea-output","经济","茶叶产值","24.86亿元","24.86","亿元","","","同比增长18.58%","全县第一","2023年",' +
        '"据云溪镇人民政府报告","https://example.com/yunxi-2023","https://example.gov.cn/report/w/tea-output/","",""\r\n',
    );
  });

  it('writes a missing figure as its reason and no number', () => {
    const { facts } = subjectOf(invented, 'fair-visitors');
    const [, record] = records(factsCsv(facts, invented, 'zh-CN', links));
    expect(record?.slice(3, 8)).toEqual(['未公布', '', '', '', '未公布']);
  });

  it('writes a negative number so that a spreadsheet counts with it, and the printed one as it is', () => {
    const csv = factsCsv([amount({ value: '-24.86', scale: '亿', unit: '元' })], invented, 'zh-CN', links);
    expect(records(csv)[1]?.slice(3, 6)).toEqual(['\u221224.86亿元', '-24.86', '亿元']);
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
        expect([label, figure]).toEqual([said, printed.text].map(asField));
      });
    }
  });

  it('S01: leaves no field that a spreadsheet could run', () => {
    for (const locale of LOCALES)
      for (const field of records(factsCsv(hostileReport.facts, hostileReport, locale, links)).flat())
        expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠](?![\d.]+$)/);
  });
});

describe('csvField', () => {
  it.each([
    ['a plain text', '稠江', '"稠江"'],
    ['nothing', '', '""'],
    ['quotes, commas and line ends', 'a,"b"\r\nc', '"a,""b""\r\nc"'],
    ['a formula', HOSTILE.formula, `"'=cmd|' /C calc'!A0"`],
    ['a sum', HOSTILE.plus, `"'+1+1"`],
    ['a difference', HOSTILE.minus, `"'-2+3"`],
    ['a function', HOSTILE.at, `"'@SUM(A1)"`],
    ['a formula behind a tab', HOSTILE.tabbed, `"'\t=1+1"`],
    ['a formula behind a mark that can’t be seen', '\u200B=1', `"'\u200B=1"`],
    ['a full-width formula', HOSTILE.fullWidth, `"'＝1+1"`],
    ['a negative decimal', '-24.86', '"-24.86"'],
    ['a negative decimal with a unit', '-24.86亿元', `"'-24.86亿元"`],
    ['a printed negative', '\u221224.86亿元', '"\u221224.86亿元"'],
    ['a number with an exponent, which is none of ours', '-1e5', `"'-1e5"`],
  ])('writes %s', (_, text, field) => {
    expect(csvField(text)).toBe(field);
  });
});
