import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES } from '../../../src/format/locale.js';
import { factView } from '../../../src/site/data/fact-view.js';
import { reportXbrlJson } from '../../../src/site/data/xbrl-json.js';
import { reportTaxonomy } from '../../../src/site/data/xbrl-taxonomy.js';
import { hostileReport } from '../../fixtures/hostile-report.js';
import type { AmountFact } from '../../../src/report/types.js';
import { amount, report as invented } from '../../fixtures/model-facts.js';
import { links } from '../subjects.js';

interface XbrlFact {
  value: string | null;
  decimals?: number;
  dimensions: Record<string, string>;
  links?: { footnote: { _: string[] } };
}

interface XbrlReport {
  documentInfo: {
    documentType: string;
    namespaces: Record<string, string>;
    linkTypes: Record<string, string>;
    linkGroups: Record<string, string>;
    taxonomy: string[];
  };
  facts: Record<string, XbrlFact>;
}

const read = (report = invented): XbrlReport => JSON.parse(reportXbrlJson(report, links)) as XbrlReport;

const tea = {
  entity: 'e:yunxi',
  period: '2023-01-01T00:00:00/2024-01-01T00:00:00',
};
const notes = { footnote: { _: ['_note_tea-output_zh', '_note_tea-output_en'] } };

const NAME = /^[A-Za-z_\u4E00-\u9FFF][\w\u4E00-\u9FFF-]*$/;

const REPORTS = [
  ['the sample', choujiang2023],
  ['the invented one', invented],
  ['the hostile one', hostileReport],
] as const;

describe('reportXbrlJson', () => {
  const { documentInfo, facts } = read();

  it('says what it is, and where its concepts are', () => {
    expect(documentInfo).toEqual({
      documentType: 'https://xbrl.org/2021/xbrl-json',
      namespaces: {
        xbrl: 'https://xbrl.org/2021',
        iso4217: 'http://www.xbrl.org/2003/iso4217',
        r: 'https://example.gov.cn/report/taxonomy',
        e: 'https://example.gov.cn/report/entity',
        u: 'https://example.gov.cn/report/unit',
      },
      linkTypes: { footnote: 'http://www.xbrl.org/2003/arcrole/fact-footnote' },
      linkGroups: { _: 'http://www.xbrl.org/2003/role/link' },
      taxonomy: ['https://example.gov.cn/report/taxonomy.xsd'],
    });
  });

  it('holds money in yuan, as exactly as it is printed, and its change as a ratio', () => {
    expect(facts['tea-output']).toEqual({
      value: '2486000000',
      decimals: -6,
      dimensions: { concept: 'r:tea-output', ...tea, unit: 'iso4217:CNY' },
      links: notes,
    });
    expect(facts['tea-output_change']).toEqual({
      value: '0.1858',
      decimals: 4,
      dimensions: { concept: 'r:tea-output_change', ...tea },
      links: notes,
    });
  });

  it('has a missing figure as null, without an accuracy', () => {
    expect(facts['fair-visitors']!.value).toBeNull();
    expect(facts['fair-visitors']).not.toHaveProperty('decimals');
  });

  it('never gives a bounded figure where the exact one is asked for', () => {
    const { facts: all } = read(choujiang2023);
    for (const fact of choujiang2023.facts) {
      const bounded = (fact.kind === 'amount' || fact.kind === 'share') && fact.qualifier;
      const own = all[fact.id];
      if (bounded && own) expect(own.dimensions['r:_bound'], fact.id).toBe(`r:_bound_${bounded}`);
    }
    expect(Object.values(all).filter(({ dimensions }) => dimensions['r:_bound'])).not.toEqual([]);
  });

  it.each(REPORTS)('keeps the rules of the Open Information Model in %s', (_, report) => {
    const { documentInfo: info, facts: all } = read(report);
    for (const [id, { value, decimals, dimensions, links: to }] of Object.entries(all)) {
      const { concept, entity, period, unit, language, noteId, ...rest } = dimensions;
      expect(id).toMatch(NAME);
      for (const name of [concept, entity, unit, ...Object.keys(rest), ...Object.values(rest)].filter(Boolean)) {
        const [prefix = '', local = ''] = name!.split(':');
        expect(info.namespaces).toHaveProperty(prefix);
        expect(local).toMatch(NAME);
      }
      if (concept === 'xbrl:note') {
        expect([noteId, entity, period, unit]).toEqual([id, undefined, undefined, undefined]);
        expect(['zh-cn', 'en']).toContain(language);
        continue;
      }
      expect(period).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\/\d{4}-\d\d-\d\dT00:00:00$/);
      if (language === undefined && value !== null) expect(value).toMatch(/^-?\d+(?:\.\d+)?$/);
      // Only numbers have an accuracy, and where one is missing there is nothing to be accurate.
      expect(decimals === undefined).toBe(language !== undefined || value === null);
      for (const note of to!.footnote._) expect(all[note]?.dimensions['concept']).toBe('xbrl:note');
    }
  });

  it.each(REPORTS)('says in its notes what every output says of each fact of %s', (_, report) => {
    const { facts: all } = read(report);
    for (const fact of report.facts)
      for (const locale of LOCALES) {
        const { sentence } = factView(fact, report, locale);
        const note = all[`_note_${fact.id}_${locale === 'en' ? 'en' : 'zh'}`]!;
        expect(JSDOM.fragment(note.value!).textContent, fact.id).toBe(sentence);
      }
  });
});

describe('reportTaxonomy', () => {
  const { window } = new JSDOM();

  it.each(REPORTS)('S01: declares each concept of %s once, with a label in both languages', (_, report) => {
    const schema = new window.DOMParser().parseFromString(reportTaxonomy(report, links), 'application/xml');
    expect(schema.documentElement.getAttribute('targetNamespace')).toBe(read(report).documentInfo.namespaces['r']);
    const declared = [...schema.getElementsByTagName('xsd:element')].map((element) => element.getAttribute('name')!);
    const used = Object.values(read(report).facts).flatMap(({ dimensions: { concept, ...rest } }) => [
      concept!,
      ...Object.entries(rest).flatMap(([name, value]) => (name.startsWith('r:') ? [name, value] : [])),
    ]);
    const names = new Set(used.filter((name) => name.startsWith('r:')).map((name) => name.slice(2)));
    expect(declared.filter((name) => name !== '_bound').sort()).toEqual(
      [...names].filter((name) => name !== '_bound').sort(),
    );
    const labels = [...schema.getElementsByTagName('link:label')].map((label) => label.getAttribute('xlink:label'));
    expect(labels).toEqual(declared.flatMap((name) => [`l_${name}`, `l_${name}`]));
  });
});

describe('a whole whose parts the report names', () => {
  const parts = ['one', 'other'];
  const made = (value: AmountFact['value'], named?: readonly string[]): Document => {
    const whole = amount({ id: 'whole', value, ...(named && { parts: named }) });
    const facts = [whole, amount({ id: 'one', value: '4' }), amount({ id: 'other', value: '5' })];
    const schema = reportTaxonomy({ ...invented, boards: [], facts }, links);
    const { window } = new JSDOM();
    return new window.DOMParser().parseFromString(schema, 'application/xml');
  };

  it('is a summation of Calculations 1.1, each part once, in the order of the report', () => {
    const schema = made('9', parts);
    const arcs = [...schema.getElementsByTagName('link:calculationArc')];
    expect(
      arcs.map((arc) =>
        ['xlink:from', 'xlink:to', 'order', 'weight', 'xlink:arcrole'].map((name) => arc.getAttribute(name)),
      ),
    ).toEqual(
      parts.map((id, index) => [
        'c_whole',
        `c_${id}`,
        `${index + 1}`,
        '1',
        'https://xbrl.org/2023/arcrole/summation-item',
      ]),
    );
    const [role] = schema.getElementsByTagName('link:arcroleRef');
    expect(role!.getAttribute('arcroleURI')).toBe('https://xbrl.org/2023/arcrole/summation-item');
    expect(role!.parentElement!.firstElementChild).toBe(role);
    const located = [...schema.querySelectorAll('*')].filter(
      ({ localName, parentElement }) => localName === 'loc' && parentElement!.localName === 'calculationLink',
    );
    expect(located.map((element) => element.getAttribute('xlink:href'))).toEqual(
      ['whole', ...parts].map((name) => `#r_${name}`),
    );
  });

  it.each<[string, AmountFact['value'], readonly string[] | undefined]>([
    ['a range has two concepts, and no sum', { from: '1', to: '2' }, parts],
    ['without parts there is none', '9', undefined],
  ])('%s', (_, value, named) => {
    const schema = made(value, named);
    expect(schema.getElementsByTagName('link:calculationLink')).toHaveLength(0);
    expect(schema.getElementsByTagName('link:arcroleRef')).toHaveLength(0);
  });
});
