import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, textIn, textOf, type Phrase, type Role } from '../../src/format/phrase.js';
import { printChange } from '../../src/format/change.js';
import { printQuantity } from '../../src/format/quantity.js';
import { printShare } from '../../src/format/share.js';
import { DEFAULT_WORD, isLatin, QUALIFIER_WORDS } from '../../src/report/lists/qualifiers.js';
import { SCALES, type Scale } from '../../src/report/lists/terms.js';
import type { Quantity } from '../../src/report/types.js';
import { UNITS } from '../../src/report/lists/units.js';
import { decimal } from './decimals.js';

const zh = (quantity: Quantity) => textOf(printQuantity(quantity, 'zh-CN'));
const en = (quantity: Quantity) => textOf(printQuantity(quantity, 'en'));

/** The parts of a figure that say something, by their roles. */
const parts = (figure: Phrase): Partial<Record<Role, string>> =>
  Object.fromEntries(
    (['before', 'number', 'unit', 'after', 'beside'] as const)
      .filter((role) => find(figure, role))
      .map((role) => [role, textIn(figure, role)]),
  );

describe('a figure in parts', () => {
  it.each<[string, Quantity, object]>([
    [
      'a word before the number',
      { value: '29', scale: '亿', unit: '件', qualifier: 'over', word: '突破' },
      { before: '突破', number: '29', unit: '亿件' },
    ],
    [
      'a word between scale and unit',
      { value: '2435', scale: '万', unit: '元', qualifier: 'over', word: '余' },
      { number: '2435', unit: '万余元' },
    ],
    [
      'a word after the unit',
      { value: '100', scale: '万', unit: '元', qualifier: 'at-least', word: '以上' },
      { number: '100', unit: '万元', after: '以上' },
    ],
  ])('zh: %s', (_, quantity, wanted) => {
    expect(parts(printQuantity(quantity, 'zh-CN'))).toEqual(wanted);
  });

  it.each<[string, Quantity, object]>([
    [
      'a scaled figure',
      { value: '24.86', scale: '亿', unit: '元' },
      { number: '2.486', unit: 'billion yuan', beside: '24.86亿元' },
    ],
    [
      'a bounded figure',
      { value: '2435', scale: '万', unit: '元', qualifier: 'over', word: '余' },
      { before: 'over', number: '24.35', unit: 'million yuan', beside: '2435万余元' },
    ],
    ['a plain figure', { value: '8449', unit: '套' }, { number: '8449', unit: 'homes' }],
    [
      'a figure of an English report',
      { value: '200', unit: 'personnel', qualifier: 'over' },
      { before: 'over', number: '200', unit: 'personnel' },
    ],
    [
      'another, of two words',
      { value: '950', unit: 'square miles', qualifier: 'up-to' },
      { before: 'up to', number: '950', unit: 'square miles' },
    ],
    [
      'a sign that Chinese reports print too',
      { value: '300', unit: 'km', qualifier: 'over', word: '超' },
      { before: 'over', number: '300', unit: 'km', beside: '超300km' },
    ],
    [
      'another, without a word',
      { value: '300', unit: 'kWh', qualifier: 'over' },
      { before: 'over', number: '300', unit: 'kWh', beside: '超300kWh' },
    ],
  ])('en: %s', (_, quantity, wanted) => {
    expect(parts(printQuantity(quantity, 'en'))).toEqual(wanted);
  });

  it('has scale, word and unit apart, and what stands between the parts', () => {
    const quantity: Quantity = { value: '2435', scale: '万', unit: '元', qualifier: 'over', word: '余' };
    expect(printQuantity(quantity, 'zh-CN')).toEqual([
      { role: 'number', said: '2435' },
      {
        role: 'unit',
        said: [
          { role: 'scale', said: '万' },
          { role: 'inside', said: '余' },
          { role: 'noun', said: '元' },
        ],
      },
    ]);
    expect(printQuantity(quantity, 'en')).toEqual([
      { role: 'before', said: 'over' },
      { role: 'number', said: '24.35', gap: ' ' },
      {
        role: 'unit',
        said: [
          { role: 'scale', said: 'million' },
          { role: 'noun', said: 'yuan', gap: ' ' },
        ],
        gap: ' ',
      },
      { role: 'beside', said: '2435万余元', gap: ' ', marks: ['(', ')'] },
    ]);
  });
});

describe('in words', () => {
  it.each<[string, Quantity, string, string]>([
    ['five digits', { value: '100000', unit: '户' }, '100000户', '100000 households'],
    ['grouping as printed', { value: '1,900', unit: '户' }, '1,900户', '1,900 households'],
    ['five digits with grouping', { value: '19,618', unit: '元' }, '19,618元', '19,618 yuan'],
    ['full-width digits', { value: '１２．３', unit: '户' }, '１２．３户', '１２．３ households'],
    ['the minus of print', { value: '−17.5', unit: '℃' }, '−17.5℃', '−17.5°C'],
    [
      'grouping that is resolved',
      { value: '1,234.5', scale: '万', unit: '元' },
      '1,234.5万元',
      '12.345 million yuan (1,234.5万元)',
    ],
    [
      'five digits beside a scale',
      { value: '12345', scale: '万', unit: '元' },
      '12345万元',
      '123.45 million yuan (12345万元)',
    ],
    ['no unit', { value: '5' }, '5', '5'],
    ['a scale and no unit', { value: '3', scale: '亿' }, '3亿', '300 million (3亿)'],
    ['one', { value: '1', unit: '户' }, '1户', '1 household'],
    [
      'one million of something',
      { value: '100', scale: '万', unit: '户' },
      '100万户',
      '1 million households (100万户)',
    ],
    ['1.0, a plural', { value: '1.0', unit: '天' }, '1.0天', '1.0 days'],
    ['zero', { value: '0', unit: '起' }, '0起', '0 cases'],
    ['a scaled zero', { value: '0', scale: '万', unit: '元' }, '0万元', '0 yuan (0万元)'],
    ['negative', { value: '-3', unit: '天' }, '−3天', '−3 days'],
    ['a scaled negative', { value: '-0.5', scale: '亿', unit: '元' }, '−0.5亿元', '−50 million yuan (−0.5亿元)'],
    ['a noun for a bare measure word', { value: '81', unit: '家', noun: 'enterprises' }, '81家', '81 enterprises'],
    ['a bare measure word without noun', { value: '81', unit: '家' }, '81家', '81'],
    ['one, where the noun is a plural', { value: '1', unit: '个', noun: 'villages' }, '1个', '1'],
    ['a percentage', { value: '99', unit: '%' }, '99%', '99%'],
    ['a unit that nobody knows', { value: '3', unit: '垧' }, '3垧', '3 垧'],
    [
      'a unit named like a property of every object',
      { value: '3', unit: 'constructor' },
      '3constructor',
      '3 constructor',
    ],
    ['a default word', { value: '30', unit: '起', qualifier: 'about' }, '约30起', 'about 30 cases (约30起)'],
    ['a word of no known place', { value: '30', unit: '起', word: '整' }, '整30起', '30 cases (整30起)'],
    ['controls in a unit', { value: '3', unit: '\u202E元\0' }, '3元\uFFFD', '3 元\uFFFD'],
  ])('%s', (_, quantity, chinese, english) => {
    expect(zh(quantity)).toBe(chinese);
    expect(en(quantity)).toBe(english);
  });
});

describe('English scales', () => {
  it.each<[string, Scale, string, string]>([
    ['8', '千', '8000', ''],
    ['67.41', '万', '674,100', ''],
    ['99.9999', '万', '999,999', ''],
    ['100', '万', '1', 'million'],
    ['2', '百万', '2', 'million'],
    ['3.5', '千万', '35', 'million'],
    ['9.99999999', '亿', '999.999999', 'million'],
    ['10', '亿', '1', 'billion'],
    ['10.0', '亿', '1.00', 'billion'],
    ['100', '亿', '10', 'billion'],
    ['29.5', '亿', '2.95', 'billion'],
    ['9999.99', '亿', '999.999', 'billion'],
    ['1', '万亿', '1', 'trillion'],
    ['126.06', '万亿', '126.06', 'trillion'],
    ['0.00000000001', '万亿', '10', ''],
    ['123456789012345678901234', '万亿', '123,456,789,012,345,678,901,234', 'trillion'],
    ['9007199254740993', '千', '9,007,199.254740993', 'trillion'],
  ])('%s%s is %s %s', (value, scale, number, name) => {
    expect(parts(printQuantity({ value, scale }, 'en'))).toEqual({
      number,
      ...(name && { unit: name }),
      beside: `${value}${scale}`,
    });
  });
});

describe('ranges', () => {
  it.each<[string, Quantity, string, string]>([
    ['plain', { value: { from: '3', to: '5' }, unit: '年' }, '3～5年', '3–5 years'],
    [
      'scaled, by the larger end',
      { value: { from: '500', to: '1200' }, scale: '万', unit: '元' },
      '500～1200万元',
      '5–12 million yuan (500～1200万元)',
    ],
    [
      'scaled, across the million',
      { value: { from: '50', to: '200' }, scale: '万', unit: '元' },
      '50～200万元',
      '0.5–2 million yuan (50～200万元)',
    ],
    ['negative', { value: { from: '-5', to: '-3' }, unit: '%' }, '−5～−3%', '−5 to −3%'],
    ['of one', { value: { from: '1', to: '1' }, unit: '天' }, '1～1天', '1–1 days'],
    [
      'bounded',
      { value: { from: '3', to: '5' }, unit: '年', qualifier: 'about' },
      '约3～5年',
      'about 3–5 years (约3～5年)',
    ],
  ])('%s', (_, quantity, chinese, english) => {
    expect(zh(quantity)).toBe(chinese);
    expect(en(quantity)).toBe(english);
  });
});

describe('missing', () => {
  it.each<[Quantity['missing'], string, string]>([
    ['not-stated', '未公布', 'not stated'],
    ['not-applicable', '不适用', 'not applicable'],
    ['withheld', '不予公布', 'withheld'],
    [undefined, '未公布', 'not stated'],
  ])('%s', (missing, chinese, english) => {
    const quantity: Quantity = { value: null, missing, scale: '亿', unit: '元', qualifier: 'over' };
    expect(printQuantity(quantity, 'zh-CN')).toEqual([{ role: 'missing', said: chinese }]);
    expect(printQuantity(quantity, 'en')).toEqual([{ role: 'missing', said: english }]);
  });
});

describe('a word beside a scale', () => {
  const quoted = (value: string, scale: Quantity['scale'], word: string, quote?: string) =>
    textOf(
      printQuantity(
        { value, scale, unit: '元', qualifier: 'over', word, ...(quote !== undefined && { mentions: [{ quote }] }) },
        'zh-CN',
      ),
    );

  it.each<[string, Quantity['scale'], string, string | undefined, string]>([
    ['20', '亿', '余', '投入20余亿元', '20余亿元'],
    ['20', '亿', '余', '投入20亿余元', '20亿余元'],
    ['6', '万', '余', '6余万元', '6余万元'],
    ['1,200', '万', '多', '1,200 多 万元', '1,200多万元'],
    ['20', '亿', '余', undefined, '20余亿元'],
    ['20', '亿', '余', '二十余亿元', '20余亿元'],
    ['1.5', '亿', '余', undefined, '1.5亿余元'],
    ['2435', '万', '余', undefined, '2435万余元'],
    ['120', undefined, '余', undefined, '120余元'],
    ['20', '亿', '约', '约20亿元', '约20亿元'],
  ])('%s %s %s in %s', (value, scale, word, quote, printed) => {
    expect(quoted(value, scale, word, quote)).toBe(printed);
  });
});

describe('D16: qualifiers', () => {
  it.each<[string, string, string]>([
    ['突破', '突破29亿件', 'over 2.9 billion items (突破29亿件)'],
    ['超', '超29亿件', 'over 2.9 billion items (超29亿件)'],
    ['超过', '超过29亿件', 'over 2.9 billion items (超过29亿件)'],
    ['逾', '逾29亿件', 'over 2.9 billion items (逾29亿件)'],
    ['余', '29亿余件', 'over 2.9 billion items (29亿余件)'],
    ['多', '29亿多件', 'over 2.9 billion items (29亿多件)'],
    ['不少于', '不少于29亿件', 'at least 2.9 billion items (不少于29亿件)'],
    ['以上', '29亿件以上', 'at least 2.9 billion items (29亿件以上)'],
    ['约', '约29亿件', 'about 2.9 billion items (约29亿件)'],
    ['左右', '29亿件左右', 'about 2.9 billion items (29亿件左右)'],
    ['近', '近29亿件', 'nearly 2.9 billion items (近29亿件)'],
    ['不超过', '不超过29亿件', 'up to 2.9 billion items (不超过29亿件)'],
    ['以内', '29亿件以内', 'up to 2.9 billion items (29亿件以内)'],
  ])('%s', (word, chinese, english) => {
    const qualifier = QUALIFIER_WORDS[word]!.means;
    const quantity: Quantity = { value: '29', scale: '亿', unit: '件', qualifier, word };
    expect(zh(quantity)).toBe(chinese);
    expect(en(quantity)).toBe(english);
  });

  it.each(Object.entries(DEFAULT_WORD))('%s is %s where the report gives no word', (qualifier, word) => {
    const quantity = { value: '29', qualifier } as Quantity;
    expect(zh(quantity)).toBe(`${word}29`);
  });
});

describe('declared units', () => {
  const units = [
    { id: '台', en: { one: 'machine', other: 'machines' } },
    { id: '套', en: { one: 'set', other: 'sets' } },
  ];

  it.each([
    ['one', '1', '台', '1 machine'],
    ['several', '2', '台', '2 machines'],
    ['a known unit that the report declares anew', '2', '套', '2 sets'],
    ['a known unit', '2', '户', '2 households'],
  ])('%s', (_, value, unit, english) => {
    expect(textOf(printQuantity({ value, unit }, 'en', { units }))).toBe(english);
  });
});

describe('money', () => {
  const money = (entries: object): Quantity => ({ value: '1.2', unit: 'USD', ...entries });

  it.each<[Quantity, string, string]>([
    [money({ scale: 'billion', symbol: { before: '$' } }), '$12亿', '$1.2 billion'],
    [money({ value: '600', unit: 'SGD', symbol: { before: 'S$' } }), 'S$600', 'S$600'],
    [money({ value: '3.4', unit: 'EUR', scale: 'm', symbol: { before: '€' } }), '€340万', '€3.4m'],
    [money({ unit: 'GBP', scale: 'bn', symbol: { before: '£' } }), '£12亿', '£1.2bn'],
    [money({ value: '-5', symbol: { before: '$' } }), '−$5', '−$5'],
    [money({ scale: '亿', symbol: { after: '美元' } }), '1.2亿美元', '120 million US dollars (1.2亿美元)'],
    [money({ scale: '十亿' }), '1.2十亿美元', '1.2 billion US dollars (1.2十亿美元)'],
    [money({ scale: 'trillion', symbol: { after: 'dollars' } }), '1.2万亿美元', '1.2 trillion dollars'],
    [money({ value: '1', unit: 'EUR' }), '1欧元', '1 euro'],
    [money({ value: '950', symbol: { before: '$' }, qualifier: 'up-to', word: 'up to' }), '不超过$950', 'up to $950'],
    [money({ value: { from: '900', to: '1,100' }, symbol: { before: '$' } }), '$900～1,100', '$900–1,100'],
    [
      money({ value: '1,486', unit: 'USD per resident', symbol: { before: '$' } }),
      '$1,486 per resident',
      '$1,486 per resident',
    ],
    [money({ value: '1486', unit: 'USD/人', symbol: { before: '$' } }), '$1486/人', '$1486 per person'],
    [money({ value: '90', unit: 'USD per day', symbol: { after: 'dollars' } }), '90美元 per day', '90 dollars per day'],
    [money({ value: '7', unit: 'XOF' }), '7XOF', '7 XOF'],
    [money({ value: '3.4', unit: 'EUR', scale: 'm', symbol: { after: '€' } }), '340万€', '3.4m €'],
    [{ value: '3', unit: '美元' }, '3美元', '3 US dollars'],
  ])('%j is %s, %s', (quantity, chinese, english) => {
    expect([zh(quantity), en(quantity)]).toEqual([chinese, english]);
  });

  it('of a share has its symbol, too', () => {
    const share = { part: '3.98', whole: '4.15', scale: 'billion', unit: 'USD', symbol: { before: '$' } } as const;
    expect(textOf(printShare({ ...share, of: { en: 'the budget' } }, 'en', { languages: ['en'] }))).toContain('$3.98');
  });
});

describe('one unit per another', () => {
  it.each([
    ['元/人', '3.5元/人', '3.5 yuan per person'],
    ['千瓦时/万元', '3.5千瓦时/万元', '3.5 kWh per 10,000 yuan'],
    ['例/10万人', '3.5例/10万人', '3.5 cases per 100,000 people'],
    ['元／月', '3.5元／月', '3.5 yuan per month'],
    ['tonnes per hectare', '3.5tonnes per hectare', '3.5 tonnes per hectare'],
    ['吨标准煤/万元', '3.5吨标准煤/万元', '3.5 tonnes of standard coal per 10,000 yuan'],
  ])('%s', (unit, chinese, english) => {
    const quantity: Quantity = { value: '3.5', unit };
    expect([zh(quantity), en(quantity)]).toEqual([chinese, english]);
  });

  it('is said of one thing in the singular', () => {
    expect(en({ value: '1', unit: '户/人' })).toBe('1 household per person');
  });
});

describe('a report in English alone', () => {
  const languages = ['en'] as const;

  it.each<[Quantity, string]>([
    [{ value: '200', qualifier: 'over' }, 'over 200'],
    [{ value: '60', unit: '%', qualifier: 'nearly' }, 'nearly 60%'],
    [{ value: '3', unit: 'km', qualifier: 'about' }, 'about 3 km'],
    [{ value: '40', unit: 'Jobs', qualifier: 'at-least' }, 'at least 40 Jobs'],
  ])('%j has no Chinese figure beside it: %s', (quantity, said) => {
    expect(textOf(printQuantity(quantity, 'en', { languages }))).toBe(said);
    expect(textOf(printQuantity(quantity, 'en', { languages: ['zh', 'en'] }))).toContain(said);
  });

  it('nor has a percentage, a count or a change', () => {
    const share = { percent: '60', whole: '1900', qualifier: 'over' } as const;
    expect(textOf(printShare(share, 'en', { languages }))).toBe('over 60% (of 1900)');
    const change = { direction: 'up', form: 'points', value: '3', qualifier: 'about', basis: 'not-stated' } as const;
    expect(textOf(printChange(change, 'en', { languages }))).toBe('up about 3 percentage points');
    expect(textOf(printChange(change, 'en'))).toContain('约3个百分点');
  });
});

describe('for every quantity', () => {
  const quantity = fc.record({
    value: decimal,
    scale: fc.option(fc.constantFrom(...(Object.keys(SCALES) as Scale[]).filter((scale) => !isLatin(scale))), {
      nil: undefined,
    }),
    unit: fc.constantFrom(...Object.keys(UNITS).filter((unit) => !isLatin(unit))),
    word: fc.option(fc.constantFrom(...Object.keys(QUALIFIER_WORDS).filter((word) => !isLatin(word))), {
      nil: undefined,
    }),
  });
  const bounded = quantity.map((q) => ({
    ...q,
    qualifier: q.word === undefined ? undefined : QUALIFIER_WORDS[q.word]!.means,
  }));

  it('the Chinese text has the printed digits, scale, word and unit, and nothing else', () => {
    fc.assert(
      fc.property(bounded, (q) => {
        const text = zh(q);
        const digits = q.value.replace('-', '−');
        expect(text.replace(/,/g, '')).toContain(digits);
        const length = digits.length + [q.scale, q.unit, q.word].join('').length;
        expect(text.replace(/,/g, '')).toHaveLength(length);
        for (const part of [q.scale, q.unit, q.word]) expect(text).toContain(part ?? '');
      }),
    );
  });

  it('the English text keeps the Chinese one, or says the same digits', () => {
    fc.assert(
      fc.property(bounded, (q) => {
        const figure = printQuantity(q, 'en');
        if (q.scale || q.qualifier) expect(textIn(figure, 'beside')).toBe(zh(q));
        else expect(textIn(figure, 'number')).toBe(textIn(printQuantity(q, 'zh-CN'), 'number'));
      }),
    );
  });
});

describe('words of a report', () => {
  it.each<[string, Quantity, string, string]>([
    [
      'in English, before',
      { value: '200', unit: 'people', qualifier: 'over', word: 'more than' },
      '超200people',
      'more than 200 people',
    ],
    [
      'in English, behind',
      { value: '200', unit: 'people', qualifier: 'at-least', word: 'or more' },
      '不少于200people',
      '200 people or more',
    ],
    [
      'strictly less',
      { value: '3', scale: '亿', unit: '元', qualifier: 'below', word: '不足' },
      '不足3亿元',
      'less than 300 million yuan (不足3亿元)',
    ],
    [
      'strictly less, without a word',
      { value: '3', unit: '户', qualifier: 'below' },
      '不足3户',
      'less than 3 households (不足3户)',
    ],
    ['a numeral in words', { value: '2', unit: '户', stated: '两户' }, '两户', '2 households (两户)'],
    ['a numeral in English words', { value: '60', unit: '%', stated: 'sixty percent' }, '60%', 'sixty percent'],
    ['a sign', { value: '0.5', stated: '½' }, '½', '½'],
    [
      'words without the word that bounds them',
      { value: '60', unit: '%', stated: 'sixty percent', qualifier: 'nearly', word: 'nearly' },
      '近60%',
      'nearly sixty percent',
    ],
    [
      'words with it',
      { value: '60', unit: '%', stated: 'Nearly sixty percent', qualifier: 'nearly', word: 'nearly' },
      '近60%',
      'Nearly sixty percent',
    ],
    [
      'words whose bound is in another language',
      { value: '2', unit: '户', stated: '两户', qualifier: 'over', word: 'over' },
      '两户',
      'over 2 households (两户)',
    ],
    [
      'Chinese words without it',
      { value: '10', unit: '户', stated: '十户', qualifier: 'at-least', word: '以上' },
      '十户以上',
      'at least 10 households (十户以上)',
    ],
    [
      'a range with its dash',
      { value: { from: '300', to: '400', dash: '—' }, unit: '元' },
      '300—400元',
      '300—400 yuan',
    ],
    ['a range whose sign is printed twice', { value: { from: '5', to: '6', dash: '%—' }, unit: '%' }, '5%—6%', '5%—6%'],
    ['a range in a sentence', { value: { from: '3', to: '5', dash: '元至' }, unit: '元' }, '3元至5元', '3–5 yuan'],
  ])('%s', (_, quantity, chinese, english) => {
    expect(textOf(printQuantity(quantity, 'zh-CN'))).toBe(chinese);
    expect(textOf(printQuantity(quantity, 'en'))).toBe(english);
  });
});
