import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';
import { numbersOf } from '../../said.js';

describe('what an English figure is', () => {
  it.each([
    ['Visits rose 4 percent.', 'change up 4 %'],
    ['It cut emissions by 64 percent.', 'change down 64 %'],
    ['This is a 4 percent increase.', 'change up 4 %'],
    ['There was a decrease of 9.38%.', 'change down 9.38 %'],
    ['Sales were 12 per cent higher.', 'change up 12 %'],
    ['Ridership is down 3.1% on the year.', 'change down 3.1 %'],
    ['The rate is up 2.3 percentage points.', 'change up 2.3 percentage points'],
    ['Turnaround time improved by 7 minutes.', 'change down 7 minutes'],
    ['Waits fell by 45 seconds.', 'change down 45 seconds'],
    ['The sum is $300 million lower than planned.', 'change down 300 million $'],
    ['The rate is three times higher.', 'change up three times'],
    ['Applications rose by a third.', 'change up a third'],
    ['Output has doubled.', 'change up doubled'],
    ['Turnout rose to 61 percent.', 'share 61 %'],
    ['About 75% of calls were medical.', 'share 75 %'],
    ['Nearly two-thirds of members voted.', 'share two-thirds'],
    ['A quarter (25 per cent) of them left.', 'share A quarter'],
    ['One in five homes is empty.', 'share One in five'],
    ['Women made up 54 percent of staff.', 'share 54 %'],
    ['It is nearly twice the average.', 'amount twice'],
    ['It hired 40 more officers.', 'amount 40 officers'],
  ])('%s', (text, figure) => {
    expect(numbersOf(text)[0]).toBe(figure);
  });

  it('from one level to another is two figures, and no change', () => {
    expect(numbersOf('The share grew from 10 per cent to 14 per cent.')).toEqual(['share 10 %', 'share 14 %']);
    expect(numbersOf('Members rose from 1,460 to 1,532.')).toEqual(['amount 1,460', 'amount 1,532']);
  });

  it('what is in brackets or behind "or" is of the kind before it', () => {
    expect(numbersOf('Costs fell by $1.1 million (14%).')).toEqual(['change down 1.1 million $', 'change down 14 %']);
    expect(numbersOf('Thefts increased by 118, or 21 percent.')).toEqual(['change up 118', 'change up 21 %']);
    expect(numbersOf('132 fires, or 39%, were arson.')).toEqual(['amount 132 fires', 'share 39 %']);
  });

  it('says the basis, the period and the status', () => {
    expect(findFigures('The tax will raise £3.4m in 2026.').facts[0]).toMatchObject({
      status: 'planned',
      period: '2026',
    });
    expect(findFigures('Sales rose 3% year on year, or 3% over the prior year.').facts[0]).toMatchObject({
      basis: 'year-on-year',
    });
    expect(findFigures('It helped more than 2,300 families.').facts[0]).toMatchObject({
      qualifier: 'over',
      word: 'more than',
    });
  });
});
