import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/report/parse.js';
import { outcome, reportWith, validReport } from '../../fixtures/report.js';

const [fact] = validReport().facts;
const change = fact && 'change' in fact && fact.change ? fact.change : undefined;
const at = (value: object): readonly string[] =>
  outcome(parseReport(reportWith('$.facts[0].change', { ...change, ...value })));

describe('fields of a change', () => {
  it.each<[string, object, readonly string[]]>([
    ['times of a base', { form: 'times', multiple: 'of' }, []],
    ['a multiple of per cent', { multiple: 'of' }, ['FIELD_UNFIT $.facts[0].change.multiple']],
    ['a contribution in points', { form: 'contribution', unit: '个百分点', to: { zh: '全镇', en: 'the town' } }, []],
    [
      'a contribution in points, in English',
      { form: 'contribution', unit: 'percentage points', to: { zh: '全镇', en: 'the town' } },
      [],
    ],
    [
      'a change in a unit from a figure, whose size is not printed',
      { form: 'absolute', value: null, from: { value: '19' } },
      [],
    ],
    ['a change in no unit of a figure that has one', { form: 'absolute' }, ['UNIT_MISSING $.facts[0].change.unit']],
    ['a contribution in yuan', { form: 'contribution', unit: '元' }, ['FIELD_UNFIT $.facts[0].change.unit']],
    ['a growth to something', { to: { zh: '全镇', en: 'the town' } }, ['FIELD_UNFIT $.facts[0].change.to']],
    ['against a period', { basis: 'since', since: '2019' }, []],
    ['against a period that is not named', { basis: 'since' }, ['REQUIRED $.facts[0].change.since']],
    ['a negative end of a range', { value: { from: '-1', to: '2' } }, ['VALUE_NEGATIVE $.facts[0].change.value']],
  ])('%s', (_, value, expected) => {
    expect(at(value)).toEqual(expected);
  });

  it('needs no unit where the figure is a bare count', () => {
    const deaths = { ...fact, unit: undefined, noun: undefined, change: { ...change, form: 'absolute', value: '5' } };
    expect(outcome(parseReport(reportWith('$.facts[0]', deaths)))).toEqual([]);
  });

  it('is read as the first of several', () => {
    const result = parseReport(reportWith('$.facts[0]', { ...fact, change: undefined, changes: [change] }));
    expect(result.ok && result.report.facts[0]).toMatchObject({ change });
  });

  it('and a list that begins otherwise contradict each other', () => {
    const changes = [{ ...change, value: '7' }];
    expect(outcome(parseReport(reportWith('$.facts[0]', { ...fact, changes })))).toEqual([
      'FIELD_UNFIT $.facts[0].change',
    ]);
  });
});
