import { choujiang2023, type FactId } from '../../data/choujiang-2023.js';
import { excerpt } from '../../src/report/excerpt.js';

const FACTS: readonly FactId[] = [
  'jindu-retirees-demonstration-branch',
  'tax-revenue',
  'enterprises-scaled-up',
  'national-high-tech-enterprises',
  'national-tech-smes',
  'market-entities',
  'songmenli-start',
  'police-incidents',
  'telecom-fraud',
  'villages-above-income-mark',
];

/** So much of the sample report that its page has one of each of its widgets, and is short enough for a picture. */
export const ONE_OF_EACH = excerpt(choujiang2023, FACTS);
