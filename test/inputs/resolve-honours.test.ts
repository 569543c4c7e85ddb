import { describe, expect, it } from 'vitest';
import type { FactsInput } from '../../src/inputs/resolve-facts.js';
import { honourRollFrom } from '../../src/models/widgets/honour-roll.js';
import { report } from '../fixtures/model-facts.js';

const from = (input: FactsInput, of: typeof report | undefined = report) => honourRollFrom(input, of, 'zh-CN');
const items = (...rows: unknown[]): FactsInput => ({ items: JSON.stringify(rows) });
const row = { label: '绿色乡镇', level: 'province' };

describe('a roll', () => {
  it.each<[string, FactsInput]>([
    ['of all honours', {}],
    ['of a section', { section: 'society' }],
    ['of facts by their ids', { facts: ['green-town'] }],
    ['of all where a choice was taken back', { facts: null, section: null, items: null }],
  ])('%s', (_, input) => {
    expect(from(input)).toMatchObject({ model: { levels: [{ level: 'county', honours: [{ title: '绿色乡镇' }] }] } });
  });

  it('is made from hand-written items, without a report', () => {
    const whole = {
      ...{ title: '绿色乡镇', recipient: '云溪镇', giver: '县政府', level: 'county', date: '2023-05' },
      ...{ standing: 'first-batch', among: '全县' },
    };
    expect(
      honourRollFrom({ ...items(whole), label: '荣誉', period: '2023', source: '云溪镇' }, undefined, 'zh-CN'),
    ).toMatchObject({
      model: {
        title: '荣誉',
        source: { text: '据云溪镇报告' },
        levels: [
          {
            name: '县（市、区）级',
            honours: [
              {
                ...{ title: '绿色乡镇', recipient: '云溪镇', giver: '县政府授予', date: '2023年5月' },
                standings: [{ mark: '首批', scope: '全县' }],
                sentence: '云溪镇被县政府评为“绿色乡镇”，全县首批（2023年5月）',
              },
            ],
          },
        ],
      },
      notice: undefined,
    });
  });

  it('accepts a hand-written honour without a recipient', () => {
    expect(from(items(row))).toMatchObject({
      model: { levels: [{ honours: [{ title: '绿色乡镇', recipient: '', sentence: '绿色乡镇' }] }] },
    });
  });
});

it('is undefined without a report', () => {
  expect(honourRollFrom({}, undefined, 'zh-CN')).toBeUndefined();
});

describe('invalid input is a problem', () => {
  it.each<[string, FactsInput, string, string]>([
    ['an unknown fact', { facts: 'green-towns' }, 'FACT_UNKNOWN', 'facts'],
    ['a fact that is no honour', { facts: 'green-town accidents' }, 'KIND_UNFIT', 'facts'],
    ['an unknown section', { section: 'societies' }, 'CHOICE', 'section'],
    ['a section without honours', { section: 'economy' }, 'KIND_UNFIT', 'section'],
    ['items that are no JSON', { items: '绿色乡镇' }, 'DATA_SCHEMA', 'items'],
    ['an item without a name', items({ level: 'county' }), 'REQUIRED', 'items[0].label'],
    ['an unknown level', items({ ...row, level: '国家级' }), 'CHOICE', 'items[0].level'],
    ['a wrong date', items({ ...row, date: '5月' }), 'DATE_FORM', 'items[0].date'],
    ['a rank without a scope', items({ ...row, standing: 'rank', position: '1' }), 'REQUIRED', 'items[0].among'],
  ])('%s', (_, input, code, path) => {
    expect(from(input)).toMatchObject({ problem: { code, path } });
  });
});

it('a notice does not prevent drawing', () => {
  expect(from(items({ ...row, recipient: '云\u0000溪' }))).toMatchObject({
    model: { levels: [{ honours: [{ recipient: '云\uFFFD溪' }] }] },
    notice: { code: 'INPUT_CONTROL_CHARS', path: 'items[0].recipient' },
  });
});
