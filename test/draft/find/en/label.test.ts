import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';

const labelsOf = (text: string): string[] => findFigures(text).facts.map(({ label }) => label);

describe('what else an English figure may be called', () => {
  it.each([
    ["The Shire's population grew to 16,450.", ["Shire's population", 'population']],
    ['There were 1,906 households on the waiting list.', ['households', 'households on the waiting list']],
  ])('%s', (text, labels) => {
    expect(findFigures(text).facts[0]?.labels).toEqual(labels);
  });
});

describe('what an English figure is called', () => {
  it.each([
    ['In 2016, crews answered 338 fire calls.', ['fire calls']],
    ['Pedestrian deaths, however, rose to 78.', ['Pedestrian deaths']],
    ['The number of exclusions increased from 6,685 to 7,720.', ['exclusions', 'exclusions']],
    ['The total fire loss for 2016 was $2,144,049.', ['total fire loss']],
    ['Medical service accounts for 75% of calls.', ['calls']],
    ['The clearance rate of 17% held.', ['clearance rate']],
    ['The town saw a 10% increase in total visits.', ['total visits']],
    ['We spent $19,259 on training requests.', ['training requests']],
    ['The fund made a payment of $200.', ['payment']],
    ['The department cut response times by 45 seconds.', ['response times']],
    ['Robberies were down 11% and burglaries down 9%.', ['Robberies', 'burglaries']],
    ['Of the 90 requests received, 86 were approved.', ['requests', 'requests']],
    ['The adopted budget totals $742 million.', ['adopted budget']],
    ['The General Fund, which pays for parks, is $311 million.', ['General Fund']],
    ['The lost-time injury rate was 1.9.', ['lost-time injury rate']],
    [
      'Property taxes provide $128 million, sales taxes $74 million and fees $39 million.',
      ['Property taxes', 'sales taxes', 'fees'],
    ],
    ['Reserves are $68 million, equal to 21.8% of expenses.', ['Reserves', 'Reserves']],
    ['It funds a 4 percent pay increase.', ['pay']],
    [
      'The city spent $930 per resident, up from $890 the year before.',
      ['spending per resident', 'spending per resident'],
    ],
    [
      'County aid came to $310 per household and local fees to $45 per household.',
      ['County aid per household', 'local fees per household'],
    ],
    ['Branches lent 90,000 items, or 6 items per member.', ['items', 'items per member']],
    ['Ridership reached 98,000 trips.', ['Ridership']],
    ['Water use fell by 4 percent and gas use by 2 percent.', ['Water use', 'gas use']],
    ['In the third quarter of 2024, output rose by 4% in towns and by 3% in villages.', ['output', 'output']],
    ['The highest rates were in Arvenia (+4.1%) and Dorland (+3.7%).', ['Arvenia', 'Dorland']],
    ['Police took 27% of it, fire 14% and roads 11%.', ['Police', 'fire', 'roads']],
    ['Housing starts: 918 units.', ['Housing starts']],
    ['The general fund balance, at $27.3 million, is ample.', ['general fund balance']],
    ['Median weekly pay was £728 for full-time employees.', ['Median weekly pay']],
    ['It inspected 2,760 businesses, 92 percent of the total.', ['businesses', 'businesses']],
    ['Attendance at 5,840 programs totalled 132,700.', ['programs', 'Attendance']],
    ['Taxes provided 87% of revenue, state aid 5% and gifts 3%.', ['revenue', 'state aid', 'gifts']],
    ['We spent $58 million on 40 buses and $12 million upgrading 215 stops.', ['buses', 'buses', 'stops', 'stops']],
    ['Almost 7 in 10 residents rated city services good.', ['residents']],
    ['Growth in regular pay, excluding bonuses, was 4.9%.', ['regular pay']],
    ['Medicaid: $14.2 billion to cover more patients.', ['Medicaid']],
    ['The Town issued building permits valued at $386 million.', ['building permits']],
    ['The Town bought 12 buses for $17.6 million.', ['buses', 'buses']],
    ['Council resheeted 86.4 km of gravel roads at a cost of $5.2 million.', ['gravel roads', 'gravel roads']],
    ['It fixed 318 breaks, compared with a five-year average of 289.', ['breaks', 'breaks']],
    ['Teams made 5,300 visits, of which 27% led to a claim.', ['visits', 'visits']],
    ['Burglary fell to 320, although shoplifting rose 26%.', ['Burglary', 'shoplifting']],
    ['Pass and completion rates were 81 percent and 90 percent respectively.', ['Pass rate', 'completion rate']],
    ['The centre saw 640 visitors, of whom 90 were from abroad.', ['visitors', 'visitors from abroad']],
    ['Half of all exclusions were of boys (46.7 per cent).', ['exclusions', 'boys']],
  ])('%s', (text, labels) => {
    expect(labelsOf(text)).toEqual(labels);
  });

  it('carries what a sentence is about', () => {
    expect(labelsOf('Ridership reached 98,000 trips, up 4 percent.')[1]).toBe('Ridership');
    expect(labelsOf('Fire loss was $2 million. This is a 3% fall.')[1]).toBe('Fire loss');
  });
});

describe('the second figure of a sentence with a subject of its own', () => {
  it.each([
    ['Total income was £412.6 million and the deficit narrowed to £3.1 million.', ['Total income', 'deficit']],
    ['Staff numbers rose to 4,120 and vacancies shrank to 212.', ['Staff numbers', 'vacancies']],
    ['The budget totalled $88 million and reserves dwindled to $9 million.', ['budget', 'reserves']],
    ['Income increased to £5.2 million and the loss widened to £1.1 million.', ['Income', 'loss']],
    ['Revenue was $3.2 billion, while net debt edged down to $410 million.', ['Revenue', 'net debt']],
    ['Income was $3 million and debt doubled.', ['Income', 'debt']],
    ['Revenue grew 3 percent and complaints halved.', ['Revenue', 'complaints']],
  ])('%s', (text, labels) => {
    expect(labelsOf(text)).toEqual(labels);
  });

  it.each([
    [
      'Revenue rose to $20 million, was audited by Marsh & Partners, and reached $22 million by June.',
      ['Revenue', 'Revenue'],
    ],
    [
      'The jobless rate was 6.3% in May, stable compared with April and down from 6.6% a year earlier.',
      ['jobless rate', 'jobless rate'],
    ],
  ])('is that of the first where it has none: %s', (text, labels) => {
    expect(labelsOf(text)).toEqual(labels);
  });
});
