import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { partsOff } from '../../src/audit/parts.js';
import { printedOf } from '../../src/models/parts/printed.js';
import { amount, reportOf } from './amounts.js';

type Fields = Parameters<typeof amount>[1];

const report = (whole: Fields, ...parts: readonly Fields[]) =>
  reportOf(
    amount('whole', { ...whole, parts: parts.map((_, i) => `part-${i}`) }),
    ...parts.map((fields, i) => amount(`part-${i}`, fields)),
  );

const mu = (value: string, fields: Fields = {}): Fields => ({ value, unit: '亩', ...fields });
const yuan = (value: string, fields: Fields = {}): Fields => ({ value, scale: '亿', unit: '元', ...fields });

describe('D18: parts that do not make their whole', () => {
  const blocks = report(mu('826'), mu('317'), mu('166'), mu('345'));

  it('D18: are a warning with every place', () => {
    expect(partsOff(blocks)).toEqual([
      {
        code: 'PARTS_DISAGREE',
        path: '$.facts[0].parts',
        also: ['$.facts[0].value', '$.facts[1].value', '$.facts[2].value', '$.facts[3].value'],
        message: {
          zh: '$.facts[0].parts：各部分317亩＋166亩＋345亩，相加为828亩，整体写作826亩，舍入不能解释其差；请核对原文，若原文如此，照原文显示',
          en: '$.facts[0].parts: the parts 317亩 + 166亩 + 345亩 add up to 828亩, the whole is 826亩, and rounding does not explain the difference: check the source; if the source says so, it is shown as stated',
        },
      },
    ]);
  });

  it('D18: are shown as the source prints them', () => {
    const shown = blocks.facts.map((fact) => printedOf(fact, { locale: 'zh-CN', context: blocks }).text);
    expect(shown).toEqual(['826亩', '317亩', '166亩', '345亩']);
  });

  it.each([
    ['one more', mu('829'), [mu('317'), mu('166'), mu('345')], '828亩'],
    ['just so', mu('828'), [mu('317'), mu('166'), mu('345')], undefined],
    ['of figures that were rounded', yuan('24.86'), [yuan('10.12'), yuan('14.73')], undefined],
    // The parts make 24.86 at least; all that is printed 24.84 is below 24.85.
    ['more than rounding explains', yuan('24.84'), [yuan('10.13'), yuan('14.74')], '24.87亿元'],
    [
      'at the edge of rounding, held by both',
      yuan('24.9', { qualifier: 'up-to' }),
      [yuan('12.5'), yuan('12.5')],
      undefined,
    ],
    // All that is printed 24.8 is below 24.9, and the parts are 24.9 at least: they touch, and share nothing.
    ['at the edge of rounding, held by one', yuan('24.8'), [yuan('12.5'), yuan('12.5')], '25亿元'],
    ['in two scales', yuan('2.5'), [yuan('1.2'), yuan('13000', { scale: '万' })], undefined],
    ['in two scales, and not', yuan('2.5'), [yuan('1.2'), yuan('3000', { scale: '万' })], '1.5亿元'],
    ['whole numbers beside a fraction', mu('826'), [mu('317.4'), mu('509')], undefined],
    ['in 公顷 and 亩', { value: '2', unit: '公顷' }, [mu('27'), mu('3')], undefined],
    ['in 公顷 and 亩, and not', { value: '2', unit: '公顷' }, [mu('27'), mu('5')], '32亩'],
    ['below zero', yuan('1.0'), [yuan('2.0'), yuan('-1.0')], undefined],
    ['one alone', mu('826'), [mu('825')], '825亩'],
    ['a range', mu('10'), [{ value: { from: '3', to: '5' }, unit: '亩' }, mu('6')], undefined],
    ['a range that stays below', mu('12'), [{ value: { from: '3', to: '5' }, unit: '亩' }, mu('6')], '9–11亩'],
  ] as const)('D18: %s', (_, whole, parts, total) => {
    const found = partsOff(report(whole, ...parts));
    expect(found.map(({ code }) => code)).toEqual(total === undefined ? [] : ['PARTS_DISAGREE']);
    if (total !== undefined) expect(found[0]!.message.en).toContain(` add up to ${total}, `);
  });

  const over: Fields = { qualifier: 'over', word: '余' };
  it.each([
    ['over, and more is left', mu('826'), [mu('400', over), mu('300')], 0],
    ['over, and already too much', mu('826'), [mu('500', over), mu('326')], 1],
    ['over, of a whole that is over', mu('826', over), [mu('500', over), mu('300')], 0],
    ['up to, and not enough', mu('826'), [mu('400', { qualifier: 'up-to' }), mu('300')], 1],
    ['about', mu('826'), [mu('400', { qualifier: 'about' }), mu('330')], 0],
    ['about, and too far off', mu('826'), [mu('400', { qualifier: 'about' }), mu('100')], 1],
  ] as const)('D18: with a word: %s', (_, whole, parts, count) => {
    expect(partsOff(report(whole, ...parts))).toHaveLength(count);
  });

  const missing: Fields = { value: null, missing: 'not-stated' };
  it.each([
    ['a part that may be the rest', mu('826'), [mu('317'), { ...missing, unit: '亩' }], 0],
    ['a part, and the others are too much', mu('826'), [mu('827'), { ...missing, unit: '亩' }], 1],
    ['a sum of money, which may be below zero', yuan('1.0'), [yuan('2.0'), { ...missing, unit: '元' }], 0],
    [
      'a part in degrees, which may be below zero',
      { value: '1', unit: '℃' },
      [
        { value: '2', unit: '℃' },
        { ...missing, unit: '℃' },
      ],
      0,
    ],
    ['the whole', { ...missing, unit: '亩' }, [mu('317')], 0],
  ] as const)('D18: missing is %s', (_, whole, parts, count) => {
    expect(partsOff(report(whole, ...parts))).toHaveLength(count);
  });

  it('D18: are not added up in unlike units, which is said', () => {
    const floor = { value: '67.41', scale: '万', unit: '平方米' } as const;
    expect(partsOff(report(mu('826'), mu('317'), floor))).toEqual([
      {
        code: 'PARTS_UNLIKE',
        path: '$.facts[0].parts[1]',
        also: ['$.facts[0].value'],
        message: {
          zh: '$.facts[0].parts[1]：部分为67.41万平方米，整体为826亩，计量单位不同，未予相加；若并非其部分，请从parts中移去',
          en: '$.facts[0].parts[1]: the part is 67.41万平方米 and the whole 826亩; their units differ, so they were not added up: if it is not a part, remove it from "parts"',
        },
      },
    ]);
  });

  it('D18: are named up to the eighth', () => {
    const [{ message } = { message: { en: '' } }] = partsOff(
      report(mu('1'), ...Array.from({ length: 10 }, () => mu('1'))),
    );
    expect(message.en).toContain(`the parts ${'1亩 + '.repeat(8)}… add up to 10亩`);
  });

  it('D18: are nowhere in the sample, which does not say of its three blocks that they make the 826亩', () => {
    expect(partsOff(choujiang2023)).toEqual([]);
    expect(choujiang2023.facts.filter((fact) => fact.kind === 'amount' && fact.parts)).toEqual([]);
  });
});
