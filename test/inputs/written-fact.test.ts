import { describe, expect, it } from 'vitest';
import { isProblem } from '../../src/report/result.js';
import { type ClaimAttributes } from '../../src/inputs/attribute-values.js';
import { changeClaimFrom, claimFrom, contextFrom, standingClaimFrom } from '../../src/inputs/written-fact.js';
import type { Problem } from '../../src/report/problems/problems.js';

const tea: ClaimAttributes = { label: '茶叶产值', value: '24.86', scale: '亿', unit: '元' };
const label = { zh: '茶叶产值', en: '茶叶产值' };
const base = { id: '', section: '', mentions: [], label };

/** What no type lets through and a page may do all the same. */
const loose = (input: object): ClaimAttributes => input;

function problemOf(result: object): Problem {
  if (!isProblem(result)) throw new Error(`Expected a problem, found ${JSON.stringify(result)}`);
  return result;
}

describe('an amount', () => {
  it('has the written value', () => {
    expect(claimFrom(tea)).toEqual({ kind: 'amount', ...base, value: '24.86', scale: '亿', unit: '元' });
  });

  it('has a change, a polarity, a standing and a period of its own', () => {
    const written = { change: '+5%', basis: 'year-on-year', better: 'up', period: '2023-06' };
    const standing = { standing: 'rank', position: '2', among: '全县', retained: true };
    expect(claimFrom({ ...tea, ...written, ...standing })).toEqual({
      kind: 'amount',
      ...base,
      value: '24.86',
      scale: '亿',
      unit: '元',
      period: '2023-06',
      better: 'up',
      change: { direction: 'up', form: 'percent', value: '5', basis: 'year-on-year', mentions: [] },
      standings: [{ kind: 'rank', position: 2, among: '全县', retained: true, mentions: [] }],
    });
  });
});

describe('a share', () => {
  it.each<[string, ClaimAttributes, object]>([
    ['n of m', { value: '21', of: '24', unit: '个' }, { part: '21', whole: '24', unit: '个' }],
    ['all of them', { value: '24', of: '24' }, { part: '24', whole: '24' }],
    ['none of them', { value: '0', of: '24' }, { part: '0', whole: '24' }],
    ['a percentage', { percent: '87.5' }, { percent: '87.5' }],
    ['more than all, in percent', { percent: '104' }, { percent: '104' }],
    [
      'n of m and the percentage that they make',
      { value: '21', of: '24', percent: '87.5' },
      { part: '21', whole: '24', percent: '87.5' },
    ],
    ['a percentage and its part', { value: '21', percent: '87.5' }, { part: '21', percent: '87.5' }],
    ['a percentage and its whole', { of: '24', percent: '87.5' }, { whole: '24', percent: '87.5' }],
    ['a bounded percentage', { percent: '90', qualifier: '超' }, { percent: '90', qualifier: 'over', word: '超' }],
    [
      'a percentage that changed',
      { percent: '90', change: '+1.2pp' },
      {
        percent: '90',
        change: { direction: 'up', form: 'points', value: '1.2', basis: 'not-stated', mentions: [] },
      },
    ],
  ])('%s', (_, written, expected) => {
    expect(claimFrom({ label: '茶叶产值', ...written })).toEqual({ kind: 'share', ...base, ...expected });
  });

  it.each<[string, ClaimAttributes, string, string]>([
    ['no part', { of: '24' }, 'REQUIRED', 'value'],
    ['an empty part', { value: '', of: '24' }, 'VALUE_EMPTY', 'value'],
    ['an empty whole', { value: '21', of: '' }, 'VALUE_EMPTY', 'of'],
    ['an empty percentage', { percent: '' }, 'VALUE_EMPTY', 'percent'],
    ['a percentage with its sign', { percent: '87.5%' }, 'VALUE_FORM', 'percent'],
    ['a part above its whole', { value: '25', of: '24' }, 'SHARE_PART_OVER_WHOLE', 'value'],
    ['a whole of zero', { value: '0', of: '0' }, 'VALUE_FORM', 'of'],
    ['a negative part', { value: '-1', of: '24' }, 'VALUE_NEGATIVE', 'value'],
    ['a negative percentage', { percent: '-29.69' }, 'VALUE_NEGATIVE', 'percent'],
    ['a percentage that disagrees', { value: '21', of: '24', percent: '90' }, 'SHARE_PERCENT_DISAGREES', 'percent'],
    ['a scale, which would be lost', { value: '21', of: '24', scale: '万' }, 'VALUE_FORM', 'scale'],
    ['a wrong qualifier', { percent: '90', qualifier: 'x' }, 'CHOICE', 'qualifier'],
    ['a wrong change', { percent: '90', change: '5' }, 'VALUE_FORM', 'change'],
  ])('refuses %s', (_, written, code, path) => {
    expect(problemOf(claimFrom({ label: '茶叶产值', ...written }))).toMatchObject({ code, path });
  });
});

describe('every invalid attribute is a problem', () => {
  it.each<[string, ClaimAttributes, string, string]>([
    ['no label', { value: '5' }, 'REQUIRED', 'label'],
    ['an empty label', { ...tea, label: '' }, 'REQUIRED', 'label'],
    ['a blank label', { ...tea, label: ' \n' }, 'REQUIRED', 'label'],
    ['a label of 10,001 characters', { ...tea, label: '长'.repeat(10_001) }, 'TEXT_LENGTH', 'label'],
    ['a unit of 10,001 characters', { ...tea, unit: '长'.repeat(10_001) }, 'TEXT_LENGTH', 'unit'],
    ['no value', { label: '茶' }, 'REQUIRED', 'value'],
    ['value', { ...tea, value: '24,86' }, 'VALUE_SEPARATOR', 'value'],
    ['scale', { ...tea, scale: 'toString' }, 'CHOICE', 'scale'],
    ['qualifier', { ...tea, qualifier: '?' }, 'CHOICE', 'qualifier'],
    ['change', { ...tea, change: '' }, 'VALUE_FORM', 'change'],
    ['basis', { ...tea, change: '+5%', basis: '' }, 'CHOICE', 'basis'],
    ['better', { ...tea, better: 'good' }, 'CHOICE', 'better'],
    ['an empty better', { ...tea, better: '' }, 'CHOICE', 'better'],
    ['standing', { ...tea, standing: 'first', among: '全县' }, 'CHOICE', 'standing'],
    ['an empty standing', { ...tea, standing: '' }, 'CHOICE', 'standing'],
    ['position without standing', { ...tea, position: '1' }, 'CHOICE', 'standing'],
    ['among without standing', { ...tea, among: '全县' }, 'CHOICE', 'standing'],
    ['retained without standing', { ...tea, retained: true }, 'CHOICE', 'standing'],
    ['among', { ...tea, standing: 'only' }, 'REQUIRED', 'among'],
    ['position', { ...tea, standing: 'rank', position: '0', among: '全县' }, 'RANK_POSITION', 'position'],
    ['a value that is a number', loose({ ...tea, value: 24.1 }), 'VALUE_FORM', 'value'],
    ['a value that is null', loose({ ...tea, value: null }), 'VALUE_FORM', 'value'],
    ['a value that is true', loose({ ...tea, value: true }), 'VALUE_FORM', 'value'],
    ['a value that is a list', loose({ ...tea, value: [] }), 'VALUE_FORM', 'value'],
    ['a label that is an object', loose({ ...tea, label: {} }), 'VALUE_FORM', 'label'],
    ['a position that is a number', loose({ ...tea, position: 1 }), 'VALUE_FORM', 'position'],
    ['retained that is a text', loose({ ...tea, retained: 'yes' }), 'VALUE_FORM', 'retained'],
  ])('%s', (_, input, code, path) => {
    expect(problemOf(claimFrom(input))).toMatchObject({ code, path });
    // A badge may do without a figure.
    if (input.value !== undefined) expect(problemOf(standingClaimFrom(input))).toMatchObject({ code, path });
  });

  it('has expected and found value in both languages', () => {
    expect(problemOf(claimFrom(loose({ ...tea, value: 24.1 }))).message).toEqual({
      zh: 'value：应为写成字符串的文本，实为24.1',
      en: 'value: expected a text, written as a string, found 24.1',
    });
    expect(problemOf(claimFrom({ label: '茶', value: '25', of: '24' })).message).toEqual({
      zh: 'value：应为不大于整体的部分，实为"25"',
      en: 'value: expected a part that is not greater than its whole, found "25"',
    });
    expect(problemOf(claimFrom({ label: '茶', value: '0', of: '0' })).message).toEqual({
      zh: 'of：应为大于0的整体，实为"0"',
      en: 'of: expected a whole above 0, found "0"',
    });
    expect(problemOf(claimFrom({ label: '茶', value: '1', of: '2', percent: '60' })).message).toEqual({
      zh: 'percent：应为与value、of一致的百分比，实为"60"',
      en: 'percent: expected a percentage that agrees with value and of, found "60"',
    });
    expect(problemOf(claimFrom({ label: '茶', value: '1', of: '2', scale: '万' })).message).toEqual({
      zh: 'scale：应为没有scale的比例，实为"万"',
      en: 'scale: expected no scale beside a share, found "万"',
    });
  });

  it('an undefined attribute counts as missing', () => {
    expect(claimFrom({ ...tea, of: undefined, percent: undefined, change: undefined, retained: undefined })).toEqual(
      claimFrom(tea),
    );
  });
});

describe('a name with a standing', () => {
  const first = { standing: 'first-batch', among: '全县' };

  it('is only its name if it has no figure', () => {
    expect(standingClaimFrom({ label: '绿色乡镇', period: '2023', ...first })).toEqual({
      kind: 'event',
      id: '',
      section: '',
      mentions: [],
      label: { zh: '绿色乡镇', en: '绿色乡镇' },
      period: '2023',
      date: '2023',
      facts: [],
      standings: [{ kind: 'first-batch', among: '全县', mentions: [] }],
    });
  });

  it('is the written fact if it has a figure', () => {
    expect(standingClaimFrom({ ...tea, ...first })).toEqual(claimFrom({ ...tea, ...first }));
    const share = { label: '茶', percent: '90', ...first };
    expect(standingClaimFrom(share)).toEqual(claimFrom(share));
  });
});

describe('the surroundings of a claim', () => {
  it.each<[string, ClaimAttributes, object]>([
    ['none', {}, { period: '', places: [] }],
    ['period', { period: '2023' }, { period: '2023', places: [] }],
    [
      'a place without an id but its name',
      { among: '全县' },
      { period: '', places: [{ id: '全县', name: { zh: '全县', en: '全县' }, level: 'county' }] },
    ],
    [
      'source',
      { source: '云溪镇', href: 'https://example.com/' },
      { period: '', places: [], source: { publisher: { zh: '云溪镇', en: '云溪镇' }, url: 'https://example.com/' } },
    ],
    [
      'a link alone',
      { href: 'https://example.com/' },
      { period: '', places: [], source: { url: 'https://example.com/' } },
    ],
    ['empty ones', { period: '', among: '', source: '', href: '' }, { period: '', places: [] }],
  ])('%s', (_, input, expected) => {
    expect(contextFrom(input)).toEqual(expected);
  });
});

describe('a change without a figure of its own', () => {
  it('is a fact all the same', () => {
    expect(changeClaimFrom({ label: '茶叶产值', change: '-29.69%', basis: 'year-on-year', better: 'down' })).toEqual({
      kind: 'change',
      ...base,
      better: 'down',
      change: { direction: 'down', form: 'percent', value: '29.69', basis: 'year-on-year', mentions: [] },
    });
  });

  it('is read as a claim where it has one', () => {
    const written = { ...tea, change: '+5%' };
    expect(changeClaimFrom(written)).toEqual(claimFrom(written));
    const share = { label: '茶园', percent: '87.5', change: '+1pp' };
    expect(changeClaimFrom(share)).toEqual(claimFrom(share));
  });

  it.each<[string, ClaimAttributes, string, string]>([
    ['no change', { label: '茶叶产值' }, 'REQUIRED', 'change'],
    ['no label', { change: '+5%' }, 'REQUIRED', 'label'],
    ['no size', { label: '茶叶产值', change: '+' }, 'VALUE_FORM', 'change'],
    ['a number', loose({ label: '茶叶产值', change: 5 }), 'VALUE_FORM', 'change'],
    ['half of a standing', { label: '茶叶产值', change: '+5%', among: '全县' }, 'CHOICE', 'standing'],
  ])('is wrong with %s', (_, written, code, path) => {
    expect(problemOf(changeClaimFrom(written))).toMatchObject({ code, path });
  });
});
