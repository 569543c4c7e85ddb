import { describe, expect, it } from 'vitest';
import {
  isInReport,
  noteCitation,
  noteCsv,
  noteJson,
  noteTable,
  type NoteSubject,
} from '../../../src/models/widgets/note-files.js';
import { parseReportText } from '../../../src/report/parse.js';
import { amount, factOf, report } from '../../fixtures/model-facts.js';

const ofReport: NoteSubject = { context: report, locale: 'zh-CN' };
const ofFact: NoteSubject = { ...ofReport, fact: factOf('tea-output') };
const written: NoteSubject = { fact: amount({ id: '' }), context: { period: '', places: [] }, locale: 'zh-CN' };

describe('what a note hands out of a fact', () => {
  it('is a citation', () => {
    expect(noteCitation(ofFact)).toMatch(/^据云溪镇人民政府报告《云溪镇2023年报告》，茶叶产值24\.86亿元.*。 https:/);
  });

  it('is a table with a line for each thing that is known', () => {
    const { plain, html } = noteTable(ofFact);
    expect(plain.split('\n').slice(0, 6)).toEqual([
      '项目\t内容',
      '章节\t经济',
      '指标\t茶叶产值',
      '原文数值\t24.86亿元',
      '数\t2486000000',
      '单位\t元',
    ]);
    expect(plain.split('\n').every((line) => line.split('\t').length === 2)).toBe(true);
    expect(html).toMatch(
      /^<table>.*<td>原文数值<\/td><td>24\.86亿元<\/td><\/tr><tr><td>数<\/td><td>2486000000<\/td>.*<\/table>$/,
    );
  });

  it('is a CSV file that Excel knows for UTF-8', () => {
    const { name, type, text } = noteCsv(ofFact);
    expect([name, type]).toEqual(['yunxi-2023-tea-output.csv', 'text/csv;charset=utf-8']);
    expect(text).toMatch(
      /^\uFEFF"标识","章节","指标",.*\r\n"tea-output","经济","茶叶产值","24\.86亿元","2486000000",.*\r\n$/,
    );
  });

  it('is a JSON file that is a report with this fact', () => {
    const file = noteJson(ofFact);
    expect([file?.name, file?.type]).toEqual(['yunxi-2023-tea-output.json', 'application/json']);
    const read = parseReportText(file?.text ?? '');
    expect(read.ok && read.report.facts).toEqual([factOf('tea-output')]);
  });
});

describe('what it hands out of a report', () => {
  it('is a citation, a row for each fact, and the report itself', () => {
    expect(noteCitation(ofReport)).toBe(
      '云溪镇人民政府《云溪镇2023年报告》（2023年）。 https://example.com/yunxi-2023',
    );
    expect(noteTable(ofReport).plain.split('\n')).toHaveLength(report.facts.length + 1);
    expect(noteCsv(ofReport).name).toBe('yunxi-2023.csv');
    expect(noteCsv(ofReport).text.split('\r\n')).toHaveLength(report.facts.length + 2);
    const read = parseReportText(noteJson(ofReport)?.text ?? '');
    expect(read.ok && read.report).toEqual(report);
  });
});

describe('what it hands out of a claim written by hand', () => {
  it('is text, a table and a CSV, and no report', () => {
    expect(noteCitation(written)).toBe('名目5。');
    expect(noteTable(written).plain).toBe('项目\t内容\n指标\t名目\n原文数值\t5\n数\t5');
    expect(noteCsv(written).name).toBe('figure.csv');
    expect(noteJson(written)).toBeUndefined();
  });

  it('nor of a fact that is in another report', () => {
    expect(isInReport({ ...ofReport, fact: amount({ id: 'tea-output' }) })).toBe(false);
  });
});

describe('a file’s name', () => {
  it.each([
    ['../../etc/passwd', '-etc-passwd.csv'],
    ['<script>', '-script-.csv'],
    ['茶', '-.csv'],
    ['a'.repeat(500), `${'a'.repeat(120)}.csv`],
  ])('of %s can be taken by any system', (id, name) => {
    expect(noteCsv({ ...written, fact: amount({ id }) }).name).toBe(name);
  });
});
