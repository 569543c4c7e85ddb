import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/report/parse.js';
import { ABSENT, mention, outcome, reportWith, validReport } from '../../fixtures/report.js';

/* What takes more than one value to see. As in the test of the schema: one value changed, and the exact problems. */

type Row = readonly [name: string, at: string, value: unknown, ...expected: string[]];

function says(rows: readonly Row[]): void {
  for (const [name, at, value, ...expected] of rows)
    it(name, () => expect(outcome(parseReport(reportWith(at, value)))).toEqual(expected));
}

const facts = validReport().facts;
const CHANGE = '$.facts[0].change';
const SHARE = '$.facts[1]';

describe('ids', () => {
  const units = [facts, facts].map(() => ({ id: '张', en: { one: 'ticket', other: 'tickets' } }));
  says([
    ['of two facts', '$.facts[2].id', 'tea-output', 'ID_REPEATED $.facts[2].id'],
    ['of two items of a board', '$.boards[0].items[1].id', 'tea', 'ID_REPEATED $.boards[0].items[1].id'],
    ['of two boards', '$.boards[1]', validReport().boards[0], 'ID_REPEATED $.boards[1].id'],
    ['of two sections', '$.sections[2]', validReport().sections[0], 'ID_REPEATED $.sections[2].id'],
    ['of two places', '$.places[2]', validReport().places[0], 'ID_REPEATED $.places[2].id'],
    ['of two units', '$.units', units, 'ID_REPEATED $.units[1].id'],
    ['of a fact and a section may be the same', '$.facts[2].id', 'economy'],
    [
      'of a fact that is wrong in itself too',
      '$.facts[2]',
      { ...facts[0], value: '24,86' },
      'VALUE_SEPARATOR $.facts[2].value',
      'ID_REPEATED $.facts[2].id',
    ],
  ]);
});

describe('references', () => {
  const ITEM = '$.boards[0].items[1]';
  says([
    ['to a section', '$.facts[0].section', 'econmy', 'REF_UNKNOWN $.facts[0].section'],
    ['to a place', '$.facts[0].standings[0].among', 'city', 'REF_UNKNOWN $.facts[0].standings[0].among'],
    ['to a wider place', '$.places[1].within', 'nation', 'REF_UNKNOWN $.places[1].within'],
    ['from a board', `${ITEM}.facts[0]`, 'constructor', `REF_UNKNOWN ${ITEM}.facts[0]`],
    ['from an event', '$.facts[4].facts[1]', 'then', 'REF_UNKNOWN $.facts[4].facts[1]'],
    ['from a standing of an item', `${ITEM}.standings[0].among`, 'x', `REF_UNKNOWN ${ITEM}.standings[0].among`],
    // The fact is there, if wrong: who refers to it has made no mistake.
    ['to a fact that is wrong in itself', '$.facts[6].value', '1,5', 'VALUE_SEPARATOR $.facts[6].value'],
    ['to a place that is wrong in itself', '$.places[1].level', 'land', 'CHOICE $.places[1].level'],
    ['to places of which there is no list', '$.places', ABSENT, 'REQUIRED $.places'],
    ['to a place that is within itself', '$.places[1].within', 'province', 'PLACE_CYCLE $.places[1].within'],
    ['to places within each other', '$.places[1].within', 'county', 'PLACE_CYCLE $.places[0].within'],
  ]);

  it('names the nearest ids for the first twenty of them only', () => {
    const long = 'a'.repeat(90);
    const ids = Array.from({ length: 2_000 }, (_, i) => `${long}-${i}`);
    const report = validReport({
      facts: ids.map((id) => ({ ...facts[4]!, id, facts: [`b${id}`] }) as never),
      boards: [],
    });
    const result = parseReport(report);
    const reported = result.ok ? [] : result.problems.filter(({ code }) => code === 'REF_UNKNOWN');
    expect(reported).toHaveLength(1_000);
    expect(reported.filter(({ message }) => message.en.includes('nearest'))).toHaveLength(20);
    expect(reported[999]?.expected).toEqual({ zh: '已声明的标识', en: 'an id that the report declares' });
  });
});

describe('parts of an amount', () => {
  const PARTS = '$.facts[0].parts';
  says([
    ['are amounts of the report', PARTS, ['fair-days', 'fair-visitors']],
    ['are none where the list is empty', PARTS, [], `LIST_EMPTY ${PARTS}`],
    ['that are not there', PARTS, ['fair-day'], `REF_UNKNOWN ${PARTS}[0]`],
    ['that every object has', PARTS, ['constructor'], `REF_UNKNOWN ${PARTS}[0]`],
    ['of another kind', PARTS, ['fair-days', 'accidents'], `KIND_UNFIT ${PARTS}[1]`],
    ['twice', PARTS, ['fair-days', 'fair-days'], `ID_REPEATED ${PARTS}[1]`],
    ['of what is no amount are not read', '$.facts[2].parts', ['accidents']],
    ['itself', PARTS, ['fair-days', 'tea-output'], `PART_CYCLE ${PARTS}[1]`],
    [
      'that is wrong in itself is not wrong as well',
      '$.facts[0]',
      { ...facts[0], value: '24,86', parts: ['fair-days'] },
      'VALUE_SEPARATOR $.facts[0].value',
    ],
  ]);

  /** Amounts that have each other as parts: `{ a: 'b c' }` is a made of b and c. */
  const madeOf = (wholes: Readonly<Record<string, string>>) =>
    outcome(
      parseReport(
        validReport({
          boards: [],
          facts: Object.entries(wholes).map(
            ([id, parts]) => ({ ...facts[0], id, ...(parts && { parts: parts.split(' ') }) }) as never,
          ),
        }),
      ),
    );

  it.each([
    ['a part of two wholes', { a: 'c', b: 'c', c: '' }, []],
    ['parts that have parts', { a: 'b c', b: 'd', c: 'd', d: '' }, []],
    ['two that are parts of each other', { a: 'b', b: 'a' }, ['PART_CYCLE $.facts[1].parts[0]']],
    ['a circle further down, once', { a: 'b', b: 'c', c: 'd b', d: '' }, ['PART_CYCLE $.facts[2].parts[1]']],
    ['two circles', { a: 'b a', b: 'a' }, ['PART_CYCLE $.facts[1].parts[0]', 'PART_CYCLE $.facts[0].parts[1]']],
  ])('%s', (_, wholes, expected) => expect(madeOf(wholes as unknown as Record<string, string>)).toEqual(expected));

  it('may have parts twenty thousand deep', () => {
    const deep = Array.from({ length: 20_000 }, (_, i) => ({
      ...facts[0],
      id: `a${i}`,
      ...(i < 19_999 && { parts: [`a${i + 1}`] }),
    }));
    expect(outcome(parseReport(validReport({ boards: [], facts: deep as never })))).toEqual([]);
  });
});

describe('D15: quantities', () => {
  const FIGURE = '$.facts[0]';
  says([
    ['in a declared unit', `${FIGURE}.unit`, '张'],
    ['without a unit', `${FIGURE}.unit`, ABSENT],
    ['in an unknown unit', `${FIGURE}.unit`, '垧', `UNIT_UNKNOWN ${FIGURE}.unit`],
    ['in a unit that every object has', `${FIGURE}.unit`, 'constructor', `UNIT_UNKNOWN ${FIGURE}.unit`],
    ['in a known unit that is not declared', '$.units', ABSENT],
    ['in a unit per one that is unknown', `${FIGURE}.unit`, '元/垧', `UNIT_UNKNOWN ${FIGURE}.unit`],
    ['missing with a reason', '$.facts[6].missing', 'withheld'],
    ['missing without a reason', '$.facts[6].missing', ABSENT, 'VALUE_MISSING_REASON $.facts[6].missing'],
    ['there with a reason', `${FIGURE}.missing`, 'withheld', `VALUE_MISSING_REASON ${FIGURE}.missing`],
    ['from 5 to 5', '$.facts[5].value.from', '5.00'],
    ['from 5.01 to 5', '$.facts[5].value.from', '5.01', 'RANGE_ORDER $.facts[5].value'],
    ['from 9 to 10, as numbers and not as texts', '$.facts[5].value', { from: '9', to: '10' }],
    ['from −1 to −2', '$.facts[5].value', { from: '-1', to: '-2' }, 'RANGE_ORDER $.facts[5].value'],
    ['with a qualifier', `${FIGURE}.qualifier`, 'over'],
    ['with a word and no qualifier', `${FIGURE}.word`, '余', `QUALIFIER_WORD ${FIGURE}.word`],
    ['with a word that no report uses', `${FIGURE}.word`, '好多', `QUALIFIER_WORD ${FIGURE}.word`],
    ['with a word that every object has', `${FIGURE}.word`, 'constructor', `QUALIFIER_WORD ${FIGURE}.word`],
    ['with its word', FIGURE, { ...facts[0], qualifier: 'over', word: '余' }],
    ['with another’s word', FIGURE, { ...facts[0], qualifier: 'over', word: '近' }, `QUALIFIER_WORD ${FIGURE}.word`],
    [
      'in a mention',
      `${FIGURE}.mentions[0].stated`,
      { value: null, unit: '垧' },
      `VALUE_MISSING_REASON ${FIGURE}.mentions[0].stated.missing`,
      `UNIT_UNKNOWN ${FIGURE}.mentions[0].stated.unit`,
    ],
    ['in a count', '$.facts[3].count', { value: '8', unit: '垧' }, 'UNIT_UNKNOWN $.facts[3].count.unit'],
  ]);
});

describe('a word that is none of its qualifier', () => {
  const messageOf = (qualifier: string | undefined, word: string): string | undefined => {
    const result = parseReport(reportWith('$.facts[0]', { ...facts[0], qualifier, word }));
    return result.ok ? undefined : result.problems[0]?.message.en.replace(/^.*expected /, '');
  };

  it.each([
    ['over', '近', '"qualifier": "nearly" beside it, which is what this word means, found "近"'],
    ['nearly', '差不多', 'one of the words for "qualifier": "nearly" (近, 将近, 接近, 近乎, 將近), found "差不多"'],
    [
      'about',
      'sort of',
      'one of the words for "qualifier": "about" (about, around, approximately, roughly, circa, approx., some, an estimated, or so), found "sort of"',
    ],
    [undefined, '好多', 'a printed word that means what the qualifier says, found "好多"'],
  ])('of %s, %s: says what would be right', (qualifier, word, expected) => {
    expect(messageOf(qualifier, word)).toBe(expected);
  });
});

describe('changes', () => {
  const flat = {
    direction: 'flat',
    form: 'percent',
    value: '0',
    basis: 'not-stated',
    mentions: [mention('增长18.58%')],
  };
  says([
    ['without a size', `${CHANGE}.value`, null],
    ['of less than nothing', `${CHANGE}.value`, '-18.58', `VALUE_NEGATIVE ${CHANGE}.value`],
    ['of over 100 %', `${CHANGE}.value`, '118.58'],
    ['of nothing, upwards', `${CHANGE}.value`, '0.00', `CHANGE_FLAT ${CHANGE}.value`],
    ['of something, flat', `${CHANGE}.direction`, 'flat', `CHANGE_FLAT ${CHANGE}.value`],
    ['flat', CHANGE, flat],
    ['absolute', CHANGE, { ...flat, direction: 'up', form: 'absolute', value: '3.9', scale: '亿', unit: '元' }],
    ['absolute without a unit', `${CHANGE}.form`, 'absolute', `UNIT_MISSING ${CHANGE}.unit`],
    ['in an unknown unit', `${CHANGE}.unit`, '垧', `UNIT_UNKNOWN ${CHANGE}.unit`],
    [
      'there with a reason why it is missing',
      `${CHANGE}.missing`,
      'withheld',
      `VALUE_MISSING_REASON ${CHANGE}.missing`,
    ],
    ['with an unfit word', `${CHANGE}.word`, '约', `QUALIFIER_WORD ${CHANGE}.word`],
  ]);
});

describe('shares', () => {
  says([
    ['of a part and a whole', `${SHARE}.percent`, ABSENT],
    ['of a percentage alone', SHARE, { ...facts[1], part: undefined, whole: undefined }],
    ['of a percentage over 100', SHARE, { ...facts[1], part: undefined, whole: undefined, percent: '104' }],
    [
      'of nothing',
      SHARE,
      { ...facts[1], part: undefined, whole: undefined, percent: undefined },
      `SHARE_EMPTY ${SHARE}`,
    ],
    ['of a part alone', SHARE, { ...facts[1], whole: undefined, percent: undefined }, `SHARE_EMPTY ${SHARE}`],
    ['of all', SHARE, { ...facts[1], part: '24', percent: '100' }],
    ['of more than all, such as what was spent of a budget', SHARE, { ...facts[1], part: '30', percent: '125' }],
    ['of more than all, printed as less', `${SHARE}.part`, '30', `SHARE_PERCENT_DISAGREES ${SHARE}.percent`],
    ['compared as numbers and not as texts', SHARE, { ...facts[1], part: '9', whole: '10', percent: '90' }],
    ['printed as 88 %', `${SHARE}.percent`, '88'],
    ['printed as 87 %, cut', `${SHARE}.percent`, '87'],
    ['printed as 87.6 %', `${SHARE}.percent`, '87.6', `SHARE_PERCENT_DISAGREES ${SHARE}.percent`],
    ['of a whole of zero', SHARE, { ...facts[1], part: '0', whole: '0' }, `SHARE_PERCENT_DISAGREES ${SHARE}.percent`],
    ['of a negative part', `${SHARE}.part`, '-21', `VALUE_NEGATIVE ${SHARE}.part`],
    ['of a negative percentage', `${SHARE}.percent`, '-87.5', `VALUE_NEGATIVE ${SHARE}.percent`],
    ['in an unknown unit', `${SHARE}.unit`, 'toString', `UNIT_UNKNOWN ${SHARE}.unit`],
    ['with an unfit word', `${SHARE}.word`, '约', `QUALIFIER_WORD ${SHARE}.word`],
  ]);
});

describe('spans', () => {
  const AT = '$.facts[0].mentions[0]';
  const { length } = validReport().source;
  says([
    ['to the end of the text', AT, { quote: '计。', start: length - 2, end: length }],
    ['beyond it', AT, { quote: '计。', start: length - 1, end: length + 1 }, `SPAN_OUTSIDE ${AT}`],
    ['backwards', AT, { quote: '茶', start: 5, end: 4 }, `SPAN_OUTSIDE ${AT}`],
    ['longer than the quote', `${AT}.quote`, '24.86亿', `SPAN_LENGTH ${AT}`],
    ['counted in UTF-16: 𠮷 is two', AT, { quote: '𠮷', start: 0, end: 2 }],
    ['counted in characters', AT, { quote: '𠮷', start: 0, end: 1 }, `SPAN_LENGTH ${AT}`],
    [
      'of a standing',
      '$.facts[0].standings[0].mentions[0].end',
      9_999,
      'SPAN_OUTSIDE $.facts[0].standings[0].mentions[0]',
    ],
    ['of a change', `${CHANGE}.mentions[0].quote`, '增', `SPAN_LENGTH ${CHANGE}.mentions[0]`],
    ['of a text without a stated length', '$.source.length', ABSENT, 'REQUIRED $.source.length'],
  ]);
});

describe('D21: dates', () => {
  says([
    ['of the report', '$.period', '2023-12/2023-01', 'DATE_FORM $.period'],
    ['of a fact’s period', '$.facts[0].period', '2023-02-30', 'DATE_FORM $.facts[0].period'],
    ['of an event', '$.facts[4].date', '2023-02-30', 'DATE_FORM $.facts[4].date'],
  ]);
});

describe('corrections', () => {
  const reason = { zh: '误植', en: 'Misprint' };
  const tea = { value: '24.86', scale: '亿', unit: '元' };
  const of = (now: object, was: object = now) => [{ date: '2024-03-01', was, now, reason }];
  const AT = (fact: number) => `$.facts[${fact}].corrections`;
  says([
    ['that end in the figure', AT(0), of(tea, { ...tea, value: '24.68' })],
    ['twice', AT(0), [...of({ ...tea, value: '24.6' }), ...of(tea)]],
    ['that end before it', AT(0), [...of(tea), ...of({ ...tea, value: '24.6' })], wrong(0, 1)],
    ['in another scale', AT(0), of({ ...tea, scale: '万' }), wrong(0)],
    ['in another unit', AT(0), of({ ...tea, unit: '亩' }), wrong(0)],
    ['of the change', AT(0), of({ value: '18.58', unit: '%' })],
    ['of a part', AT(1), of({ value: '21', unit: '村' })],
    ['of a percentage', AT(1), of({ value: '87.5', unit: '%' }, { value: '87', unit: '%' })],
    ['of a percentage without its sign', AT(1), of({ value: '87.5' }), wrong(1)],
    ['of a change alone', AT(2), of({ value: '29.69', unit: '%' })],
    ['of a range', AT(5), of({ value: { to: '5', from: '3' }, unit: '天' })],
    ['of an event, which has no figure', AT(4), of({ value: '1' }), wrong(4)],
    ['on a day that never was', AT(0), [{ ...of(tea)[0], date: '2024-02-30' }], `DATE_FORM ${AT(0)}[0].date`],
    ['in an unknown unit', AT(0), of(tea, { ...tea, unit: 'x' }), `UNIT_UNKNOWN ${AT(0)}[0].was.unit`],
  ]);

  function wrong(fact: number, index = 0): string {
    return `CORRECTION_DISAGREES ${AT(fact)}[${index}].now.value`;
  }
});
