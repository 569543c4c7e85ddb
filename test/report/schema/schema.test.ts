import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/report/parse.js';
import { ABSENT, outcome, reportWith } from '../../fixtures/report.js';

/*
 * One value at a time, put into a valid report: the exact problems that it makes, or none. The words of the problems
 * are in `fixtures/mistakes.ts`.
 */

const VALUE = '$.facts[0].value';
const LABEL = '$.facts[0].label.zh';
const RANK = '$.facts[0].standings[0]';
const URL = '$.source.url';

type Row = readonly [name: string, at: string, value: unknown, ...expected: string[]];

function says(rows: readonly Row[]): void {
  for (const [name, at, value, ...expected] of rows)
    it(name, () => expect(outcome(parseReport(reportWith(at, value)))).toEqual(expected));
}

describe('D05, D06: a figure', () => {
  says([
    ['as printed', VALUE, '24.86'],
    ['negative', VALUE, '-24.86'],
    ['zero', VALUE, '0'],
    ['longer than a float', VALUE, '9007199254740993'],
    ['with a comma', VALUE, '24,86', `VALUE_SEPARATOR ${VALUE}`],
    ['of no characters', VALUE, '', `VALUE_EMPTY ${VALUE}`],
    ['null without a reason', VALUE, null, 'VALUE_MISSING_REASON $.facts[0].missing'],
    ['left out', VALUE, ABSENT, `REQUIRED ${VALUE}`],
    ['undefined', VALUE, undefined, `REQUIRED ${VALUE}`],
    ['the number 24.86', VALUE, 24.86, `VALUE_NOT_STRING ${VALUE}`],
    ['the number 0', VALUE, 0, `VALUE_NOT_STRING ${VALUE}`],
    ['the number −0', VALUE, -0, `VALUE_NOT_STRING ${VALUE}`],
    ['the number NaN', VALUE, NaN, `VALUE_NAN ${VALUE}`],
    ['the number Infinity', VALUE, Infinity, `VALUE_NAN ${VALUE}`],
    ['the number −Infinity', VALUE, -Infinity, `VALUE_NAN ${VALUE}`],
    ['a bigint', VALUE, 24n, `VALUE_NOT_STRING ${VALUE}`],
    ['true', VALUE, true, `VALUE_NOT_STRING ${VALUE}`],
    ['a list', VALUE, ['24.86'], `VALUE_NOT_STRING ${VALUE}`],
    ['an empty list', VALUE, [], `VALUE_NOT_STRING ${VALUE}`],
    ['an empty object', VALUE, {}, `REQUIRED ${VALUE}.from`, `REQUIRED ${VALUE}.to`],
    ['"1e400"', VALUE, '1e400', `VALUE_EXPONENT ${VALUE}`],
    ['"-0"', VALUE, '-0', `VALUE_NEGATIVE_ZERO ${VALUE}`],
    ['"-0.00"', VALUE, '-0.00', `VALUE_NEGATIVE_ZERO ${VALUE}`],
    ['full-width', VALUE, '２４．８６'],
    ['grouped', VALUE, '19,618'],
    ['in two widths', VALUE, '２4', `VALUE_FULL_WIDTH ${VALUE}`],
    ['hexadecimal', VALUE, '0x1F', `VALUE_FORM ${VALUE}`],
    ['in Arabic-Indic digits', VALUE, '١٢', `VALUE_FORM ${VALUE}`],
    ['after a blank', VALUE, ' 24.86', `VALUE_FORM ${VALUE}`],
    ['with a plus', VALUE, '+1', `VALUE_FORM ${VALUE}`],
    ['without a digit before the point', VALUE, '.5', `VALUE_FORM ${VALUE}`],
    ['without a digit after it', VALUE, '5.', `VALUE_FORM ${VALUE}`],
    ['of 31 digits', VALUE, '1'.repeat(31), `VALUE_DIGITS ${VALUE}`],
    ['of 13 decimals', VALUE, '0.1234567890123', `VALUE_DIGITS ${VALUE}`],
    [
      'in a mention',
      '$.facts[0].mentions[0].stated',
      { value: '25,0' },
      'VALUE_SEPARATOR $.facts[0].mentions[0].stated.value',
    ],
    ['in a share', '$.facts[1].whole', 24, 'VALUE_NOT_STRING $.facts[1].whole'],
    ['in a change', '$.facts[2].change.value', '29.69%', 'VALUE_FORM $.facts[2].change.value'],
    ['in a count', '$.facts[3].count', { value: 'NaN' }, 'VALUE_NAN $.facts[3].count.value'],
  ]);
});

describe('a range', () => {
  says([
    [
      'of numbers',
      '$.facts[5].value',
      { from: 3, to: 5 },
      'VALUE_NOT_STRING $.facts[5].value.from',
      'VALUE_NOT_STRING $.facts[5].value.to',
    ],
    ['without its end', '$.facts[5].value.to', ABSENT, 'REQUIRED $.facts[5].value.to'],
    ['with a null end', '$.facts[5].value.to', null, 'VALUE_NOT_STRING $.facts[5].value.to'],
    [
      'with two bad ends',
      '$.facts[5].value',
      { from: '３4', to: '5 天' },
      'VALUE_FULL_WIDTH $.facts[5].value.from',
      'VALUE_FORM $.facts[5].value.to',
    ],
    ['of a change', '$.facts[2].change.value', { from: '1', to: '2' }],
    ['of a change, backward', '$.facts[2].change.value', { from: '2', to: '1' }, 'RANGE_ORDER $.facts[2].change.value'],
  ]);
});

describe('D10: a text', () => {
  says([
    ['of 5,000 characters', LABEL, '茶'.repeat(5_000)],
    ['of 10,000 characters', LABEL, '茶'.repeat(10_000)],
    ['of 10,001 characters', LABEL, '茶'.repeat(10_001), `TEXT_LENGTH ${LABEL}`],
    // What a text must not do to a page is the display's care, not the contract's: a source may hold any of these.
    ['with bidi overrides', LABEL, '\u202E茶\u2066'],
    ['with NUL', LABEL, '茶\u0000叶'],
    ['with markup', LABEL, '<img src=x onerror=alert(1)>'],
    ['empty', LABEL, '', `TEXT_EMPTY ${LABEL}`],
    ['of blanks alone', LABEL, ' \u3000\u00A0\n', `TEXT_EMPTY ${LABEL}`],
    ['null', LABEL, null, `TYPE ${LABEL}`],
    ['a number', LABEL, 7, `TYPE ${LABEL}`],
    ['in one language only', '$.facts[0].label.en', ABSENT, 'REQUIRED $.facts[0].label.en'],
    ['in place of both languages', '$.facts[0].label', '茶叶产值', 'TYPE $.facts[0].label'],
  ]);
});

describe('a list', () => {
  says([
    [
      'of no places',
      '$.places',
      [],
      'REF_UNKNOWN $.boards[0].items[1].standings[0].among',
      'REF_UNKNOWN $.facts[0].standings[0].among',
      'REF_UNKNOWN $.facts[3].standings[0].among',
    ],
    ['of no boards', '$.boards', []],
    ['of no mentions', '$.facts[0].mentions', [], 'LIST_EMPTY $.facts[0].mentions'],
    ['of no standings', '$.facts[0].standings', [], 'LIST_EMPTY $.facts[0].standings'],
    ['of no items', '$.boards[0].items', [], 'LIST_EMPTY $.boards[0].items'],
    ['that is an object', '$.facts', { length: 1 }, 'TYPE $.facts'],
    ['with a hole', '$.facts[4].facts', Array(1), 'REQUIRED $.facts[4].facts[0]'],
    ['left out', '$.sections', ABSENT, 'REQUIRED $.sections'],
  ]);
});

describe('a choice', () => {
  says([
    ['that is none', '$.facts[0].kind', 'figure', 'CHOICE $.facts[0].kind'],
    ['left out', '$.facts[2].kind', ABSENT, 'REQUIRED $.facts[2].kind'],
    ['null', '$.facts[2].kind', null, 'CHOICE $.facts[2].kind'],
    ['of a list’s own method', '$.facts[2].kind', 'toString', 'CHOICE $.facts[2].kind'],
    ['in another case', '$.facts[2].better', 'Down', 'CHOICE $.facts[2].better'],
    ['of a scale that is no word', '$.facts[0].scale', 'constructor', 'CHOICE $.facts[0].scale'],
    ['of a reason', '$.facts[6].missing', 'secret', 'CHOICE $.facts[6].missing'],
    ['of a number for a word', '$.facts[0].qualifier', 1, 'CHOICE $.facts[0].qualifier'],
  ]);
});

describe('an id', () => {
  says([
    ['of one letter', '$.id', 'a'],
    ['of 100 characters', '$.id', 'a'.repeat(100)],
    ['that objects have by birth', '$.facts[3].id', 'constructor'],
    ['that promises have', '$.facts[3].id', 'then'],
    ['with an underscore', '$.id', 'a_b', 'ID_FORM $.id'],
    ['"__proto__"', '$.facts[3].id', '__proto__', 'ID_FORM $.facts[3].id'],
    ['"toString"', '$.facts[3].id', 'toString', 'ID_FORM $.facts[3].id'],
    ['that starts with a digit', '$.id', '2023-yunxi', 'ID_FORM $.id'],
    ['that ends with a hyphen', '$.id', 'yunxi-', 'ID_FORM $.id'],
    ['with two hyphens', '$.id', 'yunxi--2023', 'ID_FORM $.id'],
    ['in Chinese', '$.id', '云溪', 'ID_FORM $.id'],
    ['of 101 characters', '$.id', 'a'.repeat(101), 'ID_FORM $.id'],
    ['of 1 MB, once', '$.id', 'a-'.repeat(500_000), 'ID_FORM $.id'],
    ['empty', '$.id', '', 'ID_FORM $.id'],
    ['a number', '$.id', 12345, 'TYPE $.id'],
  ]);
});

describe('D12: a schema version', () => {
  const AT = '$.schemaVersion';
  says([
    ['of today', AT, '1.0'],
    ['of a later minor number', AT, '1.7'],
    ['of a later major number', AT, '2.0', `SCHEMA_VERSION ${AT}`],
    ['of an earlier one', AT, '0.9', `SCHEMA_VERSION ${AT}`],
    ['without a minor number', AT, '1', `SCHEMA_VERSION ${AT}`],
    ['with a leading zero', AT, '1.01', `SCHEMA_VERSION ${AT}`],
    ['that is a number', AT, 1.5, `SCHEMA_VERSION ${AT}`],
    ['"__proto__"', AT, '__proto__', `SCHEMA_VERSION ${AT}`],
    ['null', AT, null, `SCHEMA_VERSION ${AT}`],
    ['left out', AT, ABSENT, `REQUIRED ${AT}`],
  ]);
});

describe('D21: a date', () => {
  const AT = '$.facts[4].date';
  says([
    ['of a year', AT, '2023'],
    ['of a month', AT, '2023-06'],
    ['of a day', AT, '2023-06-30'],
    ['of an interval', AT, '2023-01/2023-06'],
    ['to come', AT, '2099-12-31'],
    ['as a number', AT, 2023, `DATE_FORM ${AT}`],
    ['of five digits', AT, '20230', `DATE_FORM ${AT}`],
    ['with 年', AT, '2023年', `DATE_FORM ${AT}`],
    ['before 1900', AT, '1899', `DATE_FORM ${AT}`],
    ['of month 13', AT, '2023-13', `DATE_FORM ${AT}`],
    ['of day 32', AT, '2023-01-32', `DATE_FORM ${AT}`],
    ['without leading zeros', AT, '2023-6-1', `DATE_FORM ${AT}`],
    ['with a time', AT, '2023-10-16T08:00', `DATE_FORM ${AT}`],
    ['with a line break', AT, '2023\n', `DATE_FORM ${AT}`],
    ['with an open end', AT, '2023-01/', `DATE_FORM ${AT}`],
    ['null', AT, null, `DATE_FORM ${AT}`],
  ]);
});

describe('D20: a standing', () => {
  const BATCH = '$.facts[3].standings[0]';
  says([
    ['of rank 1', `${RANK}.position`, 1],
    ['of rank 999,999', `${RANK}.position`, 999_999],
    ['of rank 0', `${RANK}.position`, 0, `RANK_POSITION ${RANK}.position`],
    ['of rank −1', `${RANK}.position`, -1, `RANK_POSITION ${RANK}.position`],
    ['of rank 1.5', `${RANK}.position`, 1.5, `RANK_POSITION ${RANK}.position`],
    ['of rank −1.5, once', `${RANK}.position`, -1.5, `RANK_POSITION ${RANK}.position`],
    ['of rank 第一', `${RANK}.position`, '第一', `RANK_POSITION ${RANK}.position`],
    ['of rank "1"', `${RANK}.position`, '1', `RANK_POSITION ${RANK}.position`],
    ['of rank 10²¹', `${RANK}.position`, 1e21, `RANK_POSITION ${RANK}.position`],
    ['of rank NaN', `${RANK}.position`, NaN, `RANK_POSITION ${RANK}.position`],
    ['of a rank without a position', `${RANK}.position`, ABSENT, `REQUIRED ${RANK}.position`],
    ['without a scope', `${RANK}.among`, ABSENT, `REQUIRED ${RANK}.among`],
    ['without a kind', `${RANK}.kind`, ABSENT, `REQUIRED ${RANK}.kind`],
    ['of an unknown kind', `${RANK}.kind`, 'second', `CHOICE ${RANK}.kind`],
    ['of the first batch with a position', `${BATCH}.position`, 1, `POSITION_UNFIT ${BATCH}.position`],
    ['of the first batch with a null position', `${BATCH}.position`, null, `POSITION_UNFIT ${BATCH}.position`],
    [
      'first ever with a position',
      BATCH,
      { kind: 'first-ever', position: 1, among: 'county', mentions: [] },
      `POSITION_UNFIT ${BATCH}.position`,
      `LIST_EMPTY ${BATCH}.mentions`,
    ],
    ['retained', `${RANK}.retained`, true],
    ['not retained, which is not said', `${RANK}.retained`, false, `CHOICE ${RANK}.retained`],
  ]);
});

describe('an invented report', () => {
  says([
    ['marked as one', '$.invented', true],
    ['not marked, which is said by saying nothing', '$.invented', false, 'CHOICE $.invented'],
    ['marked with a word', '$.invented', 'yes', 'CHOICE $.invented'],
  ]);
});

describe('a source', () => {
  says([
    ['at an http address', URL, 'http://example.com'],
    ['with a port, path, query and hash', URL, 'https://example.com:8443/a/b?c=d@e#f'],
    ['at an internationalised domain', URL, 'https://例子.中国/报告'],
    ['in capitals', URL, 'HTTPS://EXAMPLE.COM/'],
    ['without an address', URL, ABSENT],
    ['javascript:', URL, 'javascript:alert(1)', `URL_REJECTED ${URL}`],
    ['javascript: that looks like http', URL, 'javascript://example.com/%0Aalert(1)', `URL_REJECTED ${URL}`],
    ['java\\nscript:', URL, 'java\nscript:alert(1)', `URL_REJECTED ${URL}`],
    ['data:', URL, 'data:text/html,<script>', `URL_REJECTED ${URL}`],
    ['without a scheme', URL, '//evil.example', `URL_REJECTED ${URL}`],
    ['relative', URL, '/report', `URL_REJECTED ${URL}`],
    ['with a user', URL, 'https://user@example.com/', `URL_REJECTED ${URL}`],
    ['with a password', URL, 'https://user:pw@example.com/', `URL_REJECTED ${URL}`],
    ['with a backslash', URL, 'https://example.com\\@evil.example', `URL_REJECTED ${URL}`],
    ['with a blank', URL, 'https://exa mple.com', `URL_REJECTED ${URL}`],
    ['after a blank', URL, ' https://example.com', `URL_REJECTED ${URL}`],
    ['without slashes', URL, 'https:example.com', `URL_REJECTED ${URL}`],
    ['without a host', URL, 'https:///report', `URL_REJECTED ${URL}`],
    ['of 2,001 characters', URL, `https://example.com/${'a'.repeat(1_981)}`, `URL_REJECTED ${URL}`],
    ['empty', URL, '', `URL_REJECTED ${URL}`],
    ['null', URL, null, `TYPE ${URL}`],
    ['with a hash of 63 digits', '$.source.sha256', '0'.repeat(63), 'HASH_FORM $.source.sha256'],
    ['with a hash in capitals', '$.source.sha256', 'A'.repeat(64), 'HASH_FORM $.source.sha256'],
    ['without a hash', '$.source.sha256', ABSENT, 'REQUIRED $.source.sha256'],
    ['of a length that is no whole number', '$.source.length', 96.5, 'OFFSET_FORM $.source.length'],
    ['of a length that no text has', '$.source.length', 1e300, 'OFFSET_FORM $.source.length'],
    ['of a length in words', '$.source.length', '96', 'OFFSET_FORM $.source.length'],
  ]);
});

describe('a correction', () => {
  const AT = '$.facts[0].corrections';
  const tea = { value: '24.86', scale: '亿', unit: '元' };
  const reason = { zh: '误植', en: 'Misprint' };
  const one = { date: '2024-03-01', was: { ...tea, value: '24.68' }, now: tea, reason };
  says([
    ['of a misprint', AT, [one]],
    ['to a month', AT, [{ ...one, date: '2024-03' }]],
    ['of what was missing', AT, [{ ...one, was: { value: null, missing: 'not-stated' } }]],
    ['of none', AT, [], `LIST_EMPTY ${AT}`],
    ['without a date', AT, [{ ...one, date: undefined }], `REQUIRED ${AT}[0].date`],
    ['without the old figure', AT, [{ ...one, was: undefined }], `REQUIRED ${AT}[0].was`],
    ['without the new figure', AT, [{ ...one, now: undefined }], `REQUIRED ${AT}[0].now`],
    ['without a reason', AT, [{ ...one, reason: undefined }], `REQUIRED ${AT}[0].reason`],
    ['in one language', AT, [{ ...one, reason: { zh: '误植' } }], `REQUIRED ${AT}[0].reason.en`],
    ['with a number', AT, [{ ...one, was: { value: 24.68 } }], `VALUE_NOT_STRING ${AT}[0].was.value`],
  ]);
});
