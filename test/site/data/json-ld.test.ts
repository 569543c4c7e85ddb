import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES } from '../../../src/format/locale.js';
import { factView } from '../../../src/site/data/fact-view.js';
import { reportJsonLd, subjectJsonLd } from '../../../src/site/data/json-ld.js';
import type { Fact } from '../../../src/report/types.js';
import { hostileReport } from '../../fixtures/hostile-report.js';
import { amount, factOf, report as invented } from '../../fixtures/model-facts.js';
import { everySubject, links, subjectOf } from '../subjects.js';

type Json = Record<string, unknown>;

const read = (id: string, report = invented, locale: 'zh-CN' | 'en' = 'zh-CN'): Json =>
  JSON.parse(subjectJsonLd(subjectOf(report, id), report, locale, links)) as Json;

describe('subjectJsonLd', () => {
  it('makes an Observation of a figure, with its period and source', () => {
    const page = 'https://example.gov.cn/report/w/tea-output/';
    expect(read('tea-output')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Observation',
      '@id': `${page}#data`,
      name: '茶叶产值',
      description: '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）',
      url: page,
      subjectOf: {
        '@type': 'Report',
        name: '云溪镇2023年报告',
        url: 'https://example.com/yunxi-2023',
        publisher: { '@type': 'GovernmentOrganization', name: '云溪镇人民政府' },
        temporalCoverage: '2023',
        identifier: { '@type': 'PropertyValue', propertyID: 'sha256', value: '0'.repeat(64) },
      },
      observationAbout: { '@type': 'GovernmentOrganization', name: '云溪镇人民政府' },
      observationDate: '2023',
      observationPeriod: 'P1Y',
      variableMeasured: { '@type': 'StatisticalVariable', '@id': `${page}#variable`, name: '茶叶产值' },
      value: '2486000000',
      unitText: '元',
      additionalProperty: [
        { '@type': 'PropertyValue', propertyID: 'printed', value: '24.86亿元' },
        { '@type': 'PropertyValue', propertyID: 'change', value: '同比增长18.58%' },
        { '@type': 'PropertyValue', propertyID: 'standing', value: '全县第一' },
      ],
    });
  });

  it.each<[string, Fact, Readonly<Record<string, string>>]>([
    ['RC01: one of five digits', amount({ value: '12345', unit: '套' }), { value: '12345' }],
    ['RC01: one with a scale', amount({ value: '3.2', scale: '万', unit: '吨' }), { value: '32000' }],
    ['RC01: one below zero', amount({ value: '-3.5', scale: '亿', unit: '元' }), { value: '-350000000' }],
    ['RC01: a range', factOf('fair-days'), { minValue: '3', maxValue: '5' }],
    ['RC02: a part of a whole', factOf('villages-lit'), { value: '21' }],
  ])('states the number of %s as digits, in either language', (_, fact, stated) => {
    const report = { ...invented, facts: [...invented.facts.filter(({ id }) => id !== fact.id), fact] };
    for (const locale of LOCALES) {
      const { value, minValue, maxValue } = read(fact.id, report, locale);
      expect({ value, minValue, maxValue }).toEqual({
        value: undefined,
        minValue: undefined,
        maxValue: undefined,
        ...stated,
      });
    }
  });

  it('RC02: has the whole of a part beside it', () => {
    const whole = { '@type': 'PropertyValue', propertyID: 'whole', value: '24' };
    expect(read('villages-lit', invented)['additionalProperty']).toContainEqual(whole);
  });

  it('gives a missing figure no value, and the reason', () => {
    const node = read('fair-visitors', invented, 'en');
    expect(node).not.toHaveProperty('value');
    expect(node['additionalProperty']).toContainEqual({
      '@type': 'PropertyValue',
      propertyID: 'missing',
      value: 'not stated',
    });
  });

  it('makes an Event of what is dated and a Claim of a title', () => {
    expect(read('tea-fair')).toMatchObject({ '@type': 'Event', startDate: '2023-10-16' });
    expect(read('green-town')).toMatchObject({ '@type': 'Claim', text: '云溪镇获评“绿色乡镇”' });
  });

  it('makes a list of a board', () => {
    expect(read('highlights')).toMatchObject({
      '@type': 'ItemList',
      numberOfItems: 2,
      itemListElement: [
        { position: 1, item: { name: '茶叶产值' } },
        { position: 2, item: { name: '通路灯的村' } },
      ],
    });
  });

  it.each(LOCALES)('S01: can’t be closed inside a script element, and reads back as it went in, in %s', (locale) => {
    for (const [, subject, report] of everySubject) {
      const json = subjectJsonLd(subject, report, locale, links);
      const document = JSDOM.fragment(`<script type="application/ld+json">${json}</script>`);
      expect(document.querySelectorAll('*')).toHaveLength(1);
      const node = JSON.parse(document.firstElementChild!.textContent) as Json;
      const [first] = (node['itemListElement'] as { item: Json }[] | undefined)?.map(({ item }) => item) ?? [node];
      expect(first?.['name']).toBe(factView(subject.facts[0]!, report, locale).label);
    }
  });
});

describe('reportJsonLd', () => {
  it('makes a Dataset with the files of the report', () => {
    expect(JSON.parse(reportJsonLd(choujiang2023, 'en', links))).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '2023',
      distribution: [
        { contentUrl: 'https://example.gov.cn/report/report.json' },
        { contentUrl: 'https://example.gov.cn/report/en.csv' },
        { contentUrl: 'https://example.gov.cn/report/en.xlsx' },
        { contentUrl: 'https://example.gov.cn/report/report.xbrl.json' },
      ],
    });
  });

  it('S01: survives hostile words', () => {
    const document = JSDOM.fragment(`<script>${reportJsonLd(hostileReport, 'en', links)}</script>`);
    expect(document.querySelectorAll('*')).toHaveLength(1);
  });
});
