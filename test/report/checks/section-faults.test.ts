import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/report/parse.js';
import { outcome, reportWith, validReport } from '../../fixtures/report.js';

const both = { zh: '标题', en: 'Title' };
const at = (path: string, value: unknown): readonly string[] => outcome(parseReport(reportWith(path, value)));

describe('the facts that a section puts first or together', () => {
  it.each([
    ['one of its own', '$.sections[0].lead', ['tea-output'], []],
    ['one of another section', '$.sections[0].lead', ['accidents'], ['REF_UNKNOWN $.sections[0].lead[0]']],
    ['one that there is not', '$.sections[0].lead', ['tea-output', 'tea'], ['REF_UNKNOWN $.sections[0].lead[1]']],
    [
      'one of another section, in a part',
      '$.sections[0].parts',
      [{ title: both, facts: ['accidents'] }],
      ['REF_UNKNOWN $.sections[0].parts[0].facts[0]'],
    ],
    [
      'one that there is not, in a group',
      '$.sections[0].groups',
      [{ title: both, facts: ['tea-output', 'tea'] }],
      ['REF_UNKNOWN $.sections[0].groups[0].facts[1]'],
    ],
  ])('name %s', (_, path, value, expected) => {
    expect(at(path, value)).toEqual(expected);
  });
});

it('a fact is of members that the report declares', () => {
  expect(at('$.facts[0].dimensions', { town: 'upper' })).toEqual(['REF_UNKNOWN $.facts[0].dimensions.town']);
});

describe('a fact of an axis or a member that there is not', () => {
  const town = {
    id: 'town',
    name: both,
    members: ['upper', 'lower'].map((id) => ({ id, name: both })),
  };
  const messageOf = (dimensions: unknown, axes: unknown): string | undefined => {
    const [first] = validReport().facts;
    const result = parseReport({ ...validReport(), dimensions: axes, facts: [{ ...first, dimensions }] });
    return result.ok ? undefined : result.problems.find(({ path }) => path.includes('dimensions'))?.message.en;
  };

  it.each([
    ['a member', { town: 'middle' }, 'one of the members of the axis (upper, lower), found "middle"'],
    ['an axis', { city: 'upper' }, 'one of the axes that the report declares under "dimensions" (town), found "city"'],
  ])('lists those that there are: %s', (_, dimensions, expected) => {
    expect(messageOf(dimensions, [town])).toBe(
      `$.facts[0].dimensions.${Object.keys(dimensions)[0]!}: expected ${expected}`,
    );
  });

  it('lists twenty of many', () => {
    const many = { ...town, members: Array.from({ length: 21 }, (_, i) => ({ id: `m${i}`, name: both })) };
    expect(messageOf({ town: 'x' }, [many])).toContain('m18, m19, …), found "x"');
  });
});
