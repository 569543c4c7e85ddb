import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { LOCALES } from '../../src/format/locale.js';
import { numberCell, textCell } from '../../src/format/table/spreadsheet.js';
import { csvOf } from '../../src/format/table/table.js';
import { factsCsv } from '../../src/site/data/csv.js';
import { hostileReport } from '../fixtures/hostile-report.js';
import { links } from '../site/subjects.js';
import { LANGUAGES, officeHere, opened, type Language, type OfficeCell } from '../support/office.js';

/*
 * What a spreadsheet makes of the tables that are published: LibreOffice itself opens them in four languages, two of which
 * have the point for thousands or the comma for decimals. A number is that number or a text, a text stays that text.
 */

/** Texts that spreadsheets are known to take for something else. */
const TEXTS = [
  ...'3/5|10/12|1-2|1/2|1 1/2|2023-1|2023-10|2023-10-16|2023/10|1.2.3|1.2.2023|24.12.|12:30|1:2|2023-10-16T10:00'.split(
    '|',
  ),
  ...'mar-1|sep-2|may-5|mai-1|dez-3|okt-3|mrz-1|août-3|juin 3|Sept 3|mars 3|October 2023|March 5, 2023|9 am'.split('|'),
  ...'2023年10月16日|10月16日|2023年10月|上午9:00|１２|１２.５|亿元５|〇|五〇亿h|５万e+|二〇二三|2023〇十'.split('|'),
  ...'true|FALSE| true |wahr|falsch|vrai|FAUX|1e5|1E5|12e-3|-1e5|007|0012.5|00|1 000|12345678901234567|12.50'.split(
    '|',
  ),
  ...'12,345|12,345.6|1,23|12.345|12.345%|1.234.567|12 345,6|(5)|5-|5 %|￥5|$5|€5|5 €'.split('|'),
  ...'=1+1|+5|-5|@SUM(A1)|＝1+1|\t=1|"=1'.split('|'),
];

/** Texts that are left as they are: an apostrophe costs whoever joins tables by them. */
const LEFT_ALONE = [
  ...'tax-revenue|market-3|villages-24|marriages-2023|section-1|29 Mar. villages of 3|true enough|第5名'.split('|'),
  ...'24.86亿元|2023年|2023|99%|12.5%|3～5|21个（共24个）|\u221224.86亿元|'.split('|'),
];

const DANGEROUS = [
  ...'0|1|3|12|2023|007|345|.|,|-|/|:| |%|(|)|+|e|E|$|€|￥|#|=|@|;|"|\u00A0|\u202F|５'.split('|'),
  ...'jan|Mar|may|Mai|september|Okt|dez|août|juil|年|月|日|时|上午|am|pm|true|wahr'.split('|'),
  ...'亿元|亿|万|五|十|〇|a|tea|EUR|USD|T|h'.split('|'),
  "'",
];

const NUMBERS = [
  ...'0|12345|32000|24.86|-24.86|3.5|31.12|12.345|-12.345|0.123|1234.567|12.3456|12.34567|1.234567|2486000000'.split(
    '|',
  ),
  ...'123456789012345|1234567890123456|-12345678901234567890|0.000001|0.1234567890123456'.split('|'),
];

const seed = Date.now() % 2 ** 31;
const random = <T>(values: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(values, { numRuns, seed });

const texts = [
  ...TEXTS,
  ...LEFT_ALONE,
  ...random(
    fc.array(fc.constantFrom(...DANGEROUS), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
    3000,
  ),
];

const numbers = [
  ...NUMBERS,
  ...random(fc.stringMatching(/^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,8})?$/), 1500),
  ...random(fc.stringMatching(/^-?[1-9]\d{0,5}\.\d{3}$/), 300),
].filter((number) => !/^-[0.]+$/.test(number));

const rows = Array.from({ length: Math.max(texts.length, numbers.length) }, (_, i) => ({
  text: texts[i] ?? '',
  number: numbers[i] ?? '0',
}));

const all = csvOf({
  head: ['row', 'text', 'number'],
  rows: rows.map(({ text, number }, i) => [`row ${i}`, text, { number }]),
});

const files: Record<string, string> = { 'all.csv': all };
for (const report of [choujiang2023, choujiang2022Invented, hostileReport])
  for (const locale of LOCALES) files[`${report.id}-${locale}.csv`] = factsCsv(report.facts, report, locale, links);

const isSame = (cell: OfficeCell, written: string): boolean => {
  if (written === '') return cell.type === 'empty';
  if (cell.type === 'string') return cell.value === written;
  const number = Number(written.replace('%', ''));
  return (
    (cell.type === 'float' && Number(cell.value) === number) ||
    (cell.type === 'percentage' && Math.abs(Number(cell.value) * 100 - number) < 1e-9)
  );
};

const isPointed = (language: Language): boolean => language === 'en-US' || language === 'zh-CN';

const office = officeHere();

describe.each(office ? (Object.keys(LANGUAGES) as Language[]) : [])('opened in LibreOffice set to %s', (language) => {
  let tables: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => (tables = await opened(office!, files, language)), 300_000);

  it('RC02: a text stays the text that is written, whatever it looks like', () => {
    const wrong = rows.flatMap(({ text }, i) => {
      const cell = tables['all.csv']![i + 1]![1]!;
      return isSame(cell, textCell(text)) ? [] : [`${JSON.stringify(text)} as ${cell.type} ${cell.value}`];
    });
    expect(wrong.slice(0, 40), `seed ${seed}`).toEqual([]);
  });

  it('RC01: a number is this number, or a text where the comma is the decimal mark', () => {
    const wrong = rows.flatMap(({ number }, i) => {
      const { type, value } = tables['all.csv']![i + 1]![2]!;
      const isExact = number.replace(/\D/g, '').replace(/^0+/, '').length <= 15;
      const isRight =
        type === 'float'
          ? isExact && Number(value) === Number(number)
          : type === 'string' && !(isPointed(language) && isExact);
      return isRight ? [] : [`${number} as ${type} ${value}`];
    });
    expect(wrong.slice(0, 40), `seed ${seed}`).toEqual([]);
  });

  it('RC01: every cell of the published tables is what its field says', () => {
    for (const [name, csv] of Object.entries(files).filter(([each]) => each !== 'all.csv')) {
      const written: string[][] = parse(csv);
      const wrong = written.flatMap((fields, i) =>
        fields.flatMap((field, column) => {
          const cell = tables[name]![i]![column] ?? { type: 'empty', value: '' };
          return isSame(cell, field)
            ? []
            : [`${JSON.stringify(field.slice(0, 60))} as ${cell.type} ${cell.value.slice(0, 60)}`];
        }),
      );
      expect(wrong.slice(0, 40), name).toEqual([]);
    }
  });
});

describe('a table', () => {
  it('RC01: gives a parser that casts the numbers themselves', () => {
    const [, ...records]: unknown[][] = parse(all, { cast: true });
    expect(records).toHaveLength(rows.length);
    records.forEach(([, , value], i) => {
      const { number } = rows[i]!;
      expect(value).toBe(numberCell(number).startsWith("'") ? `'${number}` : Number(number));
    });
  });

  it.each(TEXTS)('RC02: has an apostrophe before %j', (text) => {
    expect(textCell(text)).toMatch(/^'/);
  });

  it.each(LEFT_ALONE)('leaves %j as it is', (text) => {
    expect(textCell(text)).toBe(text);
  });
});
