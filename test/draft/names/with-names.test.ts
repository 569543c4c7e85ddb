import { describe, expect, it } from 'vitest';
import { idFrom, idFromSounds, withNames } from '../../../src/draft/names/with-names.js';
import { storeOf } from '../../studio/state/studio.js';

describe('names of figures', () => {
  it.each([
    ['Tax revenue', 'tax-revenue'],
    ['R&D intensity', 'rd-intensity'],
    ['Average PM2.5 concentration', 'average-pm2-5-concentration'],
    ['5G base stations', ''],
    ['Local general public budget revenue of the year and more', 'local-general-public-budget-revenue-of-the-year'],
    ['税收收入', ''],
  ])('%s is called %s', (english, id) => {
    expect(idFrom(english)).toBe(id);
  });

  it('come from the glossary, are each of one figure, and leave what a person has called otherwise', async () => {
    const { draft } = (await storeOf('税收收入8.52亿元。\n\n税收收入7.79亿元。\n\n来信来访总量12件。\n')).get();
    const given = draft.facts.map((fact, i) => (i === 0 ? { ...fact, id: 'taxes' } : fact));
    expect(withNames(draft).facts.map(({ id }) => id)).toEqual([
      'tax-revenue',
      'tax-revenue-2',
      'lai-xin-lai-fang-zong-liang',
    ]);
    expect(withNames({ ...draft, facts: given }).facts.map(({ id }) => id)).toEqual([
      'taxes',
      'tax-revenue',
      'lai-xin-lai-fang-zong-liang',
    ]);
  });

  it.each([
    ['重庆银行贷款', 'chong-qing-yin-hang-dai-kuan'],
    ['“1+4”产业平台', ''],
    ['吕家女工', 'lv-jia-nv-gong'],
    ['KTV场所', 'ktv-chang-suo'],
  ])('IDS-1: the sounds of %s are %s', (label, id) => {
    expect(idFromSounds(label)).toBe(id);
  });

  it('keep the number of a figure whose id is published already', async () => {
    const { draft } = (await storeOf('税收收入8.52亿元。\n')).get();
    expect(withNames({ ...draft, published: ['fact-1'] }).facts.map(({ id }) => id)).toEqual(['fact-1']);
  });

  it('are not those of figures that are gone', async () => {
    const { draft } = (await storeOf('税收收入8.52亿元。\n')).get();
    expect(withNames({ ...draft, retired: ['tax-revenue'] }).facts.map(({ id }) => id)).toEqual(['tax-revenue-2']);
  });
});
