import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { sentence } from '../../../src/format/sentence.js';
import { factRef, SHOWS, type Show } from '../../../src/models/widgets/fact-ref.js';
import type { Fact } from '../../../src/report/types.js';
import { amount, en, factOf, zh } from '../../fixtures/model-facts.js';

const sample = (id: string): Fact => choujiang2023.facts.find((fact) => fact.id === id) ?? expect.unreachable();
const inSample = (locale: 'zh-CN' | 'en', show?: Show) => ({ locale, context: choujiang2023, show });

/** What stands in the text, with what can be opened between bars and what can't be broken between brackets. */
const shown = (fact: Fact, options: Parameters<typeof factRef>[1]): string => {
  const { lead, before, bound, rest, tail } = factRef(fact, options);
  return `${lead}|${before}[${bound}]${rest}|${tail}`;
};

describe('in a Chinese text stands', () => {
  it.each([
    ['an amount', 'tax-revenue', '|[24.86亿元]|'],
    ['a word within', 'new-market-entities', '|[1.5万余户]|'],
    ['a word before', 'market-entities', '|[突破10万]|'],
    ['a share', 'villages-above-income-mark', '|[21个]（共24个）|'],
    ['a percentage', 'shuangjianghu-signing-rate', '|[99%]|'],
    ['the size of a change', 'police-incidents', '|[29.69%]|'],
    ['a title', 'red-roots-demonstration-subdistrict', '|[]红色根脉强基示范街道|'],
    ['a date', 'songmenli-start', '|[]2023年6月|'],
  ])('%s', (_, id, text) => {
    expect(shown(sample(id), inSample('zh-CN'))).toBe(text);
  });

  it('why a figure is missing', () => {
    expect(shown(factOf('fair-visitors'), zh)).toBe('|[]未公布|');
  });
});

describe('in an English text stands', () => {
  it.each([
    ['an amount, and behind it the Chinese one', 'tax-revenue', '|[2.486 billion] yuan| (24.86亿元)'],
    ['a bound', 'new-market-entities', '|over [15,000 market] entities| (1.5万余户)'],
    ['a share', 'villages-above-income-mark', '|[21 of] 24 villages|'],
    ['a count', 'resettlement-homes', '|[8449 homes]|'],
    ['the size of a change', 'police-incidents', '|[29.69%]|'],
  ])('%s', (_, id, text) => {
    expect(shown(sample(id), inSample('en'))).toBe(text);
  });
});

describe('a longer text', () => {
  it.each<[string, Show, string, 'zh-CN' | 'en', string]>([
    ['a sentence', 'sentence', 'industrial-output', 'zh-CN', '规上工业总产值|[92.63亿元]|，同比增长18.58%（2023年）'],
    ['label and figure', 'label-figure', 'industrial-output', 'zh-CN', '规上工业总产值|[92.63亿元]|'],
    [
      'a label with a number',
      'label-figure',
      'villages-above-income-mark',
      'zh-CN',
      '集体经济收入100万元以上的村|[21个]（共24个）|',
    ],
    [
      'a noun that the label has',
      'label-figure',
      'resettlement-homes',
      'en',
      'Resettlement homes under construction: |[8449]|',
    ],
    [
      'a title in its marks',
      'sentence',
      'sto-express-party-branch',
      'zh-CN',
      '申通快递公司党支部获评“|[]省快递行业先进基层党组织|”（2023年）',
    ],
    ['an event', 'sentence', 'community-childcare-opening', 'zh-CN', '社区普惠托育园开园，街道首个（|[]2023年|）'],
    ['a change', 'label-figure', 'police-incidents', 'en', 'Total police incidents down |[29.69%]| year on year'],
  ])('%s has its figure in it', (_, show, id, locale, text) => {
    expect(shown(sample(id), inSample(locale, show))).toBe(text);
  });

  it('can be opened whole where the figure is not to be found in it', () => {
    const named = { ...sample('tax-revenue'), kind: 'event', date: '2023-10-16', facts: [] } as unknown as Fact;
    expect(shown(named, inSample('zh-CN', 'label-figure'))).toBe('|[]税收入库|');
  });
});

describe('every fact of the sample', () => {
  const cases = choujiang2023.facts.flatMap((fact) => SHOWS.map((show) => ({ id: fact.id, show, fact })));

  it.each(cases)('$id as $show is said in one sentence that holds what is seen', ({ fact, show }) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const { before, bound, rest, lead, tail, name } = factRef(fact, inSample(locale, show));
      expect(before + bound + rest).not.toBe('');
      expect(name).toContain(before + bound + rest);
      expect(name).toContain(sentence(fact, choujiang2023, locale));
      if (show === 'sentence') expect(lead + before + bound + rest + tail).toBe(sentence(fact, choujiang2023, locale));
    }
  });
});

describe('what opens', () => {
  it('has label, figure, change, standing, period, quotes, source and citation', () => {
    expect(factRef(factOf('tea-output'), zh)).toMatchObject({
      label: '茶叶产值',
      figure: { text: '24.86亿元' },
      headline: '',
      change: { text: '同比增长18.58%' },
      standings: ['全县第一'],
      period: '2023年',
      evidence: { section: '经济' },
      source: { text: '据云溪镇人民政府报告', href: 'https://example.com/yunxi-2023' },
      report: '云溪镇2023年报告',
      name: '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）',
    });
    expect(factRef(factOf('tea-output'), en).citation).toMatch(/^Tea output .* https:\/\/example\.com\/yunxi-2023$/);
  });

  it('never has an address that is not of the web', () => {
    const source = { url: 'javascript:alert(1)' };
    const model = factRef(amount({}), { locale: 'zh-CN', context: { period: '', places: [], source } });
    expect(model.source).toBeUndefined();
    expect(model.citation).toBe('名目5。');
  });
});
