import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';
import { numbersOf, unreadOf } from '../../said.js';

describe('English numerals that are no figures', () => {
  it.each([
    'It opened on January 5, 2016.',
    'Results for 2015/16 and FY2024 are final.',
    'Section 5 of the 1996 Act applies.',
    'Station 1 on Highway 12 is closed.',
    'See Table 3 and Annex B-1.',
    'Pupils aged 5 to 11 took part.',
    'Those with 10 or more absences were called.',
    'At least one parent came.',
    'This is the first year of the plan.',
    'The 17th consecutive year of this award.',
    'It offers one-off rebates and 4-room flats.',
    'Over the past three years much has changed.',
    'One of the best, and no one left.',
    'Bus routes 12 and 45 were merged.',
    'The library opens at 9 a.m. and closes at 17:30.',
    'COVID-19 and the G20 dominated.',
    'Call 555-123-4567 or 911 calls are free.',
    'The two sides met.',
    'Visit us at 1200 Main Street, Springfield, IL 62701.',
    'Part two of the Act took place in the first week.',
    'Children under 5 travel free.',
    'Jane Doe, 54, was sworn in.',
    'Those in grade 8 mathematics did better.',
    'The levy is set per $100 of value.',
    'The owner of a home worth $284,000 pays it.',
    'The 988 Lifeline is open 24/7.',
  ])('%s', (text) => {
    expect(numbersOf(text)).toEqual([]);
  });

  it('says why', () => {
    expect(unreadOf('In 2016, Station 4 served those aged 65 and over at 9 deaths per 1,000.')).toEqual([
      '2016 date',
      '4 name',
      '65 threshold',
      '1,000 per',
    ]);
  });

  it('a number that ends like a hotline is a figure', () => {
    expect(numbersOf('It took 8,112 calls and 3,911 calls.')).toEqual(['amount 8,112 calls', 'amount 3,911 calls']);
  });

  it('what a rate is per is no figure, and the rate is', () => {
    expect(findFigures('There were 20 pupils per 10,000.').facts).toMatchObject([{ value: '20', unit: 'pupils' }]);
  });
});

describe('a difference from another body is no change of the figure', () => {
  it.each([
    ['Growth was 8.1%, 1.6 percentage points above the city average.', '1.6'],
    ['Growth was 8.1%, 0.7 points higher than the national rate.', '0.7'],
    ['Growth was 8.1%, 2 percentage points below the county median.', '2'],
    ['Growth was 8.1%, 0.4 percentage points faster than the provincial average.', '0.4'],
    ['Growth was 8.1%, $3,210 more than the state average.', '$3,210'],
    ['Growth was 8.1%, 3 percent lower than the regional level.', '3'],
  ])('%s', (text, number) => {
    const { facts, unread } = findFigures(text);
    expect(facts.map(({ value }) => value)).toEqual(['8.1']);
    expect(unread.map(({ quote, why }) => [quote.replace(/^\$/, ''), why])).toEqual([
      [number.replace('$', ''), 'comparison'],
    ]);
  });

  it('one from its own past is a change', () => {
    const { facts } = findFigures('The rate was 91%, 1.6 percentage points higher than last year.');
    expect(facts[1]).toMatchObject({ kind: 'change', value: '1.6', direction: 'up' });
  });
});
