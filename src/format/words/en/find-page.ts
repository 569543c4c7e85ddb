import type { FindWords } from '../find-page.js';

export const find: FindWords = {
  ask: 'Find an indicator or a body',
  example: 'such as tax, population, or the name of a town',
  level: 'Level',
  year: 'Year',
  place: 'Name of the body',
  any: 'All',
  common: 'Indicators that several bodies state',
  all: 'All reports',
  count: (reports, bodies) =>
    `${bodies === 1 ? 'One body' : `${bodies} bodies`}, ${reports === 1 ? 'one report' : `${reports} reports`}`,
  script: {
    found: 'Indicators found: {n}, bodies: {bodies}',
    none: 'Nothing found. Try another word, or fewer letters.',
    short: 'Type at least two characters.',
    failed: 'The data cannot be read at the moment; please try again later.',
    counted: 'Bodies: {bodies}, figures: {n}',
    body: 'Body',
    when: 'Period',
    figure: 'Figure as printed',
    more: 'Show more',
    searching: 'Searching…',
    bodies: 'Bodies',
    indicators: 'Indicators',
    stated: 'bodies: {bodies}, figures: {n}',
    note: 'Figures are as printed in the reports: not converted, not ranked. Each leads to its source.',
    back: 'Back to the results',
  },
};
