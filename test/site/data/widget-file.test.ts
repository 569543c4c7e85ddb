import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { readData } from '../../../src/embed/data/widget-data.js';
import { factRef } from '../../../src/models/widgets/fact-ref.js';
import { subjectsOf } from '../../../src/site/subject.js';
import { correctionsFile, fileText, widgetFile } from '../../../src/site/data/widget-file.js';
import type { Report } from '../../../src/report/types.js';
import { report } from '../../fixtures/model-facts.js';

const REPORTS = [report, choujiang2023];

const corrected: Report = {
  ...report,
  facts: report.facts.map((fact) =>
    fact.id === 'tea-output'
      ? {
          ...fact,
          corrections: [
            {
              date: '2024-03-01',
              was: { value: '24.68', scale: '亿', unit: '元' },
              now: { value: '24.86', scale: '亿', unit: '元' },
              reason: { zh: '录入有误', en: 'A slip in typing.' },
            },
          ],
        }
      : fact,
  ),
};

const file = widgetFile(report, 'zh-CN');

describe('a widget file', () => {
  it('says what it is', () => {
    const { reportWidgets, report: id, locale, asOf } = file;
    expect({ reportWidgets, id, locale, asOf }).toEqual({
      reportWidgets: 1,
      id: 'yunxi-2023',
      locale: 'zh-CN',
      asOf: '2023年',
    });
    expect(widgetFile(report, 'en').asOf).toBe('2023');
  });

  it.each(REPORTS)('$id: has each subject once, with a model and a text, in both languages', (one) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const { widgets } = widgetFile(one, locale);
      expect(Object.keys(widgets).sort()).toEqual(
        subjectsOf(one)
          .map(({ id }) => id)
          .sort(),
      );
      for (const { model, text } of Object.values(widgets)) {
        expect(Object.keys(model).length).toBeGreaterThan(2);
        expect(text).not.toMatch(/undefined|NaN|null|\[object/);
      }
    }
  });

  it.each(REPORTS)('$id: is plain data, which JSON gives back as it was', (one) => {
    const made = widgetFile(one, 'zh-CN', { drawn: true });
    // What is absent is absent in either.
    expect(JSON.parse(fileText(made))).toEqual(JSON.parse(JSON.stringify(made)));
    expect(fileText(made)).not.toMatch(/"[^"]*":(?:null|NaN)/);
  });

  it('has the figure as it is printed', () => {
    expect(file.widgets['tea-output']).toMatchObject({
      tag: 'stat-card',
      model: { label: '茶叶产值', figure: { number: '24.86', unit: '亿元' }, period: '2023年' },
      text: expect.stringContaining('茶叶产值24.86亿元') as string,
      also: { 'ranking-badge': { figure: '24.86亿元' } },
    });
    expect(widgetFile(report, 'en').widgets['tea-output']?.text).toContain('24.86亿元');
  });

  it('numbers a board that is numbered, and names a section', () => {
    const { widgets } = widgetFile(choujiang2023, 'zh-CN');
    const boards = Object.values(widgets).filter(({ tag }) => tag === 'score-board');
    expect(boards.some(({ model }) => 'isNumbered' in model && model.isNumbered)).toBe(true);
    for (const { model } of boards) expect(model).toHaveProperty('title');
  });

  it('can hold one subject, and what is drawn of it', () => {
    const subjects = subjectsOf(report).filter(({ id }) => id === 'tea-output');
    const { widgets } = widgetFile(report, 'zh-CN', { subjects, drawn: true });
    expect(Object.keys(widgets)).toEqual(['tea-output']);
    const drawn = JSON.stringify(widgets['tea-output']?.drawn);
    expect(drawn).toMatch(/^\["div",\{"class":"root palette-neutral "/);
    expect(drawn).toContain('["span",{"class":"number "},"24.86"]');
    expect(drawn).toContain('["p",{"class":"visually-hidden"}');
  });

  it('of the sample report is small enough to be fetched by an article', () => {
    expect(brotliCompressSync(fileText(widgetFile(choujiang2023, 'zh-CN'))).length).toBeLessThan(30_000);
  });

  it('grows by half at most for what opens over a figure in a sentence', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const whole = fileText(widgetFile(choujiang2023, locale));
      const without = JSON.stringify(JSON.parse(whole), (key, value: unknown) =>
        key === 'fact-ref' ? undefined : value,
      );
      expect(gzipSync(whole).length / gzipSync(without).length).toBeLessThan(1.6);
    }
  });

  it.each(REPORTS)('$id: has what a figure in a sentence shows, of each fact and of nothing else', (one) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const { data } = readData(fileText(widgetFile(one, locale)), 'x');
      for (const { id, kind, facts } of subjectsOf(one)) {
        const model = data!.entry(id)!.modelFor('fact-ref');
        const wanted = kind === 'fact' ? factRef(facts[0]!, { locale, context: one }) : undefined;
        // What is absent is absent in either.
        expect(model).toEqual(wanted && JSON.parse(JSON.stringify(wanted)));
      }
    }
  });

  it('tells of a correction, and its date becomes that of the file', () => {
    const made = widgetFile(corrected, 'zh-CN');
    expect(made.asOf).toBe('2024年3月1日');
    expect(made.widgets['tea-output']?.corrected).toBe('2024年3月1日由24.68亿元更正为24.86亿元：录入有误');
    expect(file.widgets['tea-output']).not.toHaveProperty('corrected');
  });

  it('is what the script for other pages reads', () => {
    const { data } = readData(fileText(widgetFile(corrected, 'zh-CN', { corrections: '../../corrections.json' })), 'x');
    expect(data?.corrections).toBe('../../corrections.json');
    expect(data?.entry('tea-output')).toMatchObject({
      tag: 'stat-card',
      corrected: expect.stringContaining('更正') as string,
    });
  });
});

describe('a file of corrections', () => {
  it('tells by subject and language what was put right, and of nothing else', () => {
    const made = correctionsFile(corrected);
    expect(made.corrections['tea-output']).toEqual({
      'zh-CN': '2024年3月1日由24.68亿元更正为24.86亿元：录入有误',
      en: '1 March 2024: 2.468 billion yuan (24.68亿元) became 2.486 billion yuan (24.86亿元). A slip in typing.',
    });
    const others = Object.keys(made.corrections).filter((id) => id !== 'tea-output');
    // Only what holds that fact, with its name before it.
    for (const id of others) expect(made.corrections[id]?.['zh-CN']).toMatch(/^茶叶产值，2024年/);
    expect(correctionsFile(report).corrections).toEqual({});
  });

  it('is what the script for other pages reads', () => {
    const { data } = readData(fileText(correctionsFile(corrected)), 'x');
    expect(data?.correction('tea-output', 'en')).toContain('became');
    expect(data?.correction('__proto__', 'en')).toBe('');
  });
});
