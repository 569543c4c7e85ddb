import type { BASES, QUALIFIERS } from '../../../report/lists/terms.js';

type Words<T extends readonly string[]> = Readonly<Record<T[number], string>>;

/** Texts of the workbook that an office fills in; the other languages have the same keys. */
export const en = {
  sheet: 'Indicators',
  heads: {
    section: 'Section',
    label: 'Indicator',
    value: 'Value',
    unit: 'Unit',
    qualifier: 'Bound',
    change: 'Change (%)',
    basis: 'Basis',
    rank: 'Rank',
    place: 'Ranked among',
    period: 'Period',
    sentence: 'Sentence of the report',
  },
  /** The example row; it is ignored if left in. */
  example: {
    section: 'Economy',
    label: 'Example: tea output',
    value: '3.20',
    unit: 'tonnes',
    qualifier: 'over',
    change: '5.1',
    basis: 'year on year',
    rank: '2',
    place: 'the county',
    period: '2023',
    sentence: 'Tea output was over 3.20 tonnes, up 5.1% year on year, second in the county.',
  },
  isExample: /^example\b/i,
  qualifiers: {
    over: 'over',
    'at-least': 'at least',
    about: 'about',
    nearly: 'nearly',
    'up-to': 'up to',
    below: 'below',
  } satisfies Words<typeof QUALIFIERS>,
  bases: {
    'year-on-year': 'year on year',
    'period-on-period': 'on the period before',
    'not-stated': 'not stated',
  } satisfies Partial<Words<typeof BASES>>,
  places: ['the nation', 'the province', 'the city', 'the county', 'the district'] as readonly string[],
  choose: 'Choose one of the list, or leave it empty',
  wrong: {
    LABEL_MISSING: () => 'a figure without a name: write what it is',
    VALUE_MISSING: () => 'an indicator without a value: write the number, or delete the row',
    VALUE_FORM: (found: string) =>
      `${found} is no number: write digits alone, such as 3.20; the unit has a column of its own`,
    QUALIFIER_UNKNOWN: (found: string) => `${found} is none of the list: choose one, or leave it empty`,
    CHANGE_FORM: (found: string) => `${found} is no change in per cent: write digits alone, with a minus for a fall`,
    BASIS_UNKNOWN: (found: string) => `${found} is none of the list: choose one, or leave it empty`,
    BASIS_ALONE: () => 'a basis without a change: write the change, or leave this empty',
    RANK_FORM: (found: string) => `${found} is no rank: write a whole number, 1 for first`,
    PLACE_MISSING: () => 'a rank without a place: write among whom',
    PERIOD_FORM: (found: string) => `${found} is no period: write 2023, 2023-06 or 2023-01/2023-06`,
    SENTENCE_OTHER: (found: string) => `the sentence does not have ${found}: compare the two`,
    HEAD_MISSING: (found: string) => `the column “${found}” is missing: take a new template`,
  },
};

export type SheetTexts = typeof en;
