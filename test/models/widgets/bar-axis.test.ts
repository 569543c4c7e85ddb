import { describe, expect, it } from 'vitest';
import { choujiang2023, type FactId } from '../../../data/choujiang-2023.js';
import { barList, type BarListModel, type BarListOptions } from '../../../src/models/widgets/bar-list.js';
import { findFact } from '../../../src/report/lookup.js';
import { isProblem } from '../../../src/report/result.js';
import type { AmountFact, Fact } from '../../../src/report/types.js';
import { amount, zh } from '../../fixtures/model-facts.js';

const options: BarListOptions = { ...zh, title: '', path: 'facts', axis: true };

function listOf(facts: readonly Fact[], more: Partial<BarListOptions> = {}): BarListModel {
  const model = barList(facts, { ...options, ...more });
  if (isProblem(model)) throw new Error(model.message.en);
  return model;
}

const axisOf = (facts: readonly Fact[], more: Partial<BarListOptions> = {}): string | undefined => {
  const { axis } = listOf(facts, more);
  return axis && [axis.unit, ...axis.ticks.map(({ text }) => text)].join(' ');
};

const named = (...ids: readonly FactId[]): Fact[] => ids.map((id) => findFact(choujiang2023, id)!);
const sample = { context: choujiang2023 };
const yuan = (value: AmountFact['value'], more: Partial<AmountFact> = {}) => amount({ value, unit: '元', ...more });

const revenue = named('tax-revenue', 'general-budget-revenue', 'land-revenue');

describe('the axis of bars', () => {
  it('is there only where it is asked for, and leaves the bars as long as they are', () => {
    const [bare, drawn] = [listOf(revenue, { ...sample, axis: false }), listOf(revenue, sample)];
    expect('axis' in bare).toBe(false);
    expect(drawn.rows).toEqual(bare.rows);
  });

  it('has round values in the unit of the greatest figure, at their places', () => {
    expect(listOf(revenue, sample).axis).toEqual({
      unit: '亿元',
      ticks: [
        { x: 0, text: '0' },
        { x: 35.168, text: '20' },
        { x: 70.336, text: '40' },
      ],
    });
  });

  it('has them in the words of English', () => {
    expect(axisOf(revenue, { ...sample, locale: 'en' })).toBe('billion yuan 0 2 4');
  });

  it('has one unit for figures of several scales', () => {
    expect(axisOf([yuan('2.4', { scale: '亿' }), yuan('8000', { scale: '万' })])).toBe('亿元 0 0.5 1 1.5 2');
  });

  it('counts downward from zero with a minus', () => {
    expect(axisOf([yuan('-3000', { scale: '万' }), yuan('1000', { scale: '万' })])).toBe(
      '万元 −3000 −2000 −1000 0 1000',
    );
  });

  it('has a sign at each value and no unit for percentages', () => {
    const signed = axisOf(named('songmenli-signing-rate', 'shuangjianghu-signing-rate'), sample);
    expect(signed).toBe(' 0 20% 40% 60% 80% 100%');
  });

  it('names no unit where the figures of one count different things', () => {
    const counted = named('national-tech-smes', 'provincial-tech-enterprises', 'jinhua-research-centres');
    expect(axisOf(counted, sample)).toBe('家 0 20 40 60 80');
    expect(axisOf(counted, { ...sample, locale: 'en' })).toBe(' 0 20 40 60 80');
  });

  it('is left out where nothing can be counted', () => {
    expect(axisOf([yuan('0'), yuan('0')])).toBeUndefined();
    expect(axisOf([yuan(null, { missing: 'withheld' })])).toBeUndefined();
    expect(axisOf([yuan('123456789012345678901234')])).toBeUndefined();
  });
});
