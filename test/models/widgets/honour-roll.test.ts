import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { honourRoll, honourRollFrom } from '../../../src/models/widgets/honour-roll.js';
import { LEVELS } from '../../../src/report/lists/terms.js';
import type { HonourFact } from '../../../src/report/types.js';
import { en, factOf, zh } from '../../fixtures/model-facts.js';

const town = factOf('green-town') as HonourFact;
const honour = (parts: Partial<HonourFact>): HonourFact => ({ ...town, standings: undefined, ...parts });
const viewOf = (fact: HonourFact, options = zh) => honourRoll('', [fact], options).levels[0]!.honours[0]!;

describe('the honours of the sample report', () => {
  const sampleIn = (locale: 'zh-CN' | 'en') => {
    const outcome = honourRollFrom({}, choujiang2023, locale);
    if (!outcome || 'problem' in outcome) return expect.unreachable();
    return outcome.model.levels;
  };

  it('stand by level from the widest down, and those of one title in one', () => {
    expect(sampleIn('zh-CN').map(({ name, honours }) => [name, honours.length])).toEqual([
      ['全国', 2],
      ['省级', 7],
      ['地市级', 2],
      ['县（市、区）级', 2],
    ]);
  });

  it('name all who received a title, and say each in its sentence', () => {
    const honours = sampleIn('zh-CN').flatMap((level) => level.honours);
    expect(honours.find(({ title }) => title === '省级荣誉')).toMatchObject({
      recipient: '街道慈善分会、退役军人服务站、锦都社区慈善工作站',
    });
    const facts = choujiang2023.facts.filter(({ kind }) => kind === 'honour');
    expect(honours.flatMap(({ sentence }) => sentence.split('；'))).toHaveLength(facts.length);
  });

  it('stand within a level in the order of the report', () => {
    const facts = choujiang2023.facts.filter(
      (fact) => fact.kind === 'honour' && fact.level === 'province',
    ) as HonourFact[];
    const titles = sampleIn('zh-CN')
      .find(({ level }) => level === 'province')!
      .honours.map(({ title }) => title);
    expect(titles).toEqual([...new Set(facts.map(({ title }) => title.zh))]);
  });

  it('tell first batch, only and first ever apart', () => {
    const marks = sampleIn('zh-CN').flatMap(({ honours }) => honours.flatMap(({ standings }) => standings));
    expect(marks.map(({ kind, mark, scope }) => `${kind} ${mark} ${scope}`)).toEqual([
      'first-batch 首批 全省',
      'only 唯一 全市',
      'first-batch 首批 全省',
      'first-ever 首个 全市',
      'first-batch 首批 全省',
    ]);
  });

  it('name who gave them where the report does', () => {
    const given = sampleIn('en').flatMap(({ honours }) => honours.flatMap(({ giver }) => giver || []));
    expect(given).toEqual(['Given by the provincial Party committee', 'Given by Jinhua']);
  });

  it('count those that are only counted', () => {
    const recipients = sampleIn('zh-CN').flatMap(({ honours }) => honours.map(({ recipient }) => recipient));
    expect(recipients).toContain('4个小区');
  });
});

describe('two who received one title', () => {
  const rollOf = (...honours: readonly HonourFact[]) => honourRoll('', honours, zh).levels[0]!.honours;
  const one = honour({ recipient: { zh: '东村', en: 'East Village' } });
  const other = honour({ recipient: { zh: '西村', en: 'West Village' } });

  it('are named beside each other', () => {
    expect(rollOf(one, other).map(({ recipient }) => recipient)).toEqual(['东村、西村']);
  });

  it.each<[string, Partial<HonourFact>]>([
    ['another giver', { giver: { zh: '县政府', en: 'the county' } }],
    ['another date', { date: '2023-05' }],
    ['a standing', { standings: town.standings }],
  ])('stay apart where one has %s', (_, parts) => {
    expect(rollOf(one, { ...other, ...parts })).toHaveLength(2);
  });
});

describe('a roll', () => {
  it('shows every level that has an honour, and no other', () => {
    const backwards = [...LEVELS].reverse().map((level) => honour({ level }));
    expect(honourRoll('', backwards, zh).levels.map(({ level }) => level)).toEqual([...LEVELS]);
    expect(honourRoll('', [honour({ level: 'village' })], en).levels.map(({ name }) => name)).toEqual([
      'Village level',
    ]);
  });

  it('has a group of its own, at the end, for what has no level', () => {
    const levels = honourRoll('', [honour({ level: undefined }), honour({ level: 'village' })], zh).levels;
    expect(levels.map(({ name, honours }) => [name, honours.length])).toEqual([
      ['村（社区）级', 1],
      ['未注明级别', 1],
    ]);
  });

  it('has the names of a body that reports in English alone', () => {
    const own = { ...en, context: { ...en.context, languages: ['en'] as const } };
    expect(honourRoll('', [honour({ level: 'county' })], own).levels[0]!.name).toBe('County');
  });

  it('has a name, a period and a source', () => {
    expect(honourRoll('荣\n誉', [town], zh)).toMatchObject({
      title: '荣 誉',
      period: '2023年',
      source: { text: '据云溪镇人民政府报告' },
    });
  });
});

describe('an honour', () => {
  it('says title, recipient, standing', () => {
    expect(viewOf(town)).toEqual({
      title: '绿色乡镇',
      recipient: '云溪镇',
      giver: '',
      date: '',
      standings: [{ kind: 'first-batch', mark: '首批', scope: '全县', text: '全县首批' }],
      sentence: '云溪镇获评“绿色乡镇”，全县首批（2023年）',
    });
  });

  it('says giver and date where they are stated', () => {
    const given = honour({ giver: { zh: '省委', en: 'the provincial committee' }, date: '2023-06' });
    expect(viewOf(given)).toMatchObject({ giver: '省委授予', date: '2023年6月' });
    expect(viewOf(given, en)).toMatchObject({ giver: 'Given by the provincial committee', date: 'June 2023' });
  });

  it('says the verb that the report prints', () => {
    const won = honour({ verb: { zh: '荣获', en: 'won' } });
    expect(viewOf(won)).toMatchObject({
      recipient: '云溪镇荣获',
      isLed: true,
      sentence: '云溪镇荣获“绿色乡镇”（2023年）',
    });
    expect(viewOf(won, en)).toMatchObject({ recipient: 'Yunxi won' });
  });

  it('says its own period where it is not the report’s', () => {
    expect(viewOf(honour({ period: '2022' }))).toMatchObject({ date: '2022年' });
    expect(viewOf(honour({ period: '2023' }))).toMatchObject({ date: '' });
  });

  it('starts what stands alone with a capital letter', () => {
    const named = honour({
      title: { zh: '省级荣誉', en: 'a provincial honour' },
      recipient: { zh: '支部', en: 'the branch' },
    });
    expect(viewOf(named, en)).toMatchObject({ title: 'A provincial honour', recipient: 'The branch' });
  });

  it('names no recipient where none is known', () => {
    expect(viewOf(honour({ recipient: town.title }))).toMatchObject({
      recipient: '',
      sentence: '绿色乡镇（2023年）',
    });
  });
});
