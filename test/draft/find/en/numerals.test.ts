import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';
import { numbersOf } from '../../said.js';

describe('an English figure: numeral, scale and unit', () => {
  it.each([
    ['It costs $1.9 billion.', 'amount 1.9 billion $'],
    ['It costs S$600.', 'amount 600 S$'],
    ['Income was £3.4m.', 'amount 3.4 million £'],
    ['Sales came to €412 million.', 'amount 412 million €'],
    ['A grant of Rs 1,245 crore was paid.', 'amount 1,245 crore Rs'],
    ['We have 300 chargers for public use.', 'amount 300 chargers'],
    ['There were 183,475 pupil enrolments.', 'amount 183,475 enrolments'],
    ['It covers 1.2 million square feet.', 'amount 1.2 million square feet'],
    ['We replaced 18 miles of water main.', 'amount 18 miles'],
    ['Police arrested five individuals.', 'amount five individuals'],
    ['Twenty-four schools took part.', 'amount Twenty-four schools'],
    ['The clinic saw 4,500 people.', 'amount 4,500 people'],
    ['There were zero firefighter deaths.', 'amount zero deaths'],
    ['It takes 7 minutes.', 'amount 7 minutes'],
    ['The ratio is 17.2:1.', 'amount 17.2:1'],
  ])('%s', (text, figure) => {
    expect(numbersOf(text)).toEqual([figure]);
  });

  it.each([
    ['The rates were 0.07 and 3.50 per cent respectively.', ['share 0.07 %', 'share 3.50 %']],
    ['Payments are between $200 and $400.', ['amount 200 $', 'amount 400 $']],
    ['It will cost $1-2 billion.', ['amount 1 billion $', 'amount 2 billion $']],
  ])('what is printed once is that of both: %s', (text, figures) => {
    expect(numbersOf(text)).toEqual(figures);
  });

  it('a bare number has no unit', () => {
    expect(findFigures('Of these, 86 were approved.').facts).toMatchObject([{ value: '86', unit: '' }]);
  });
});
