/*
 * What was expected of an input, where that is more specific than the text of the code; other languages have the same
 * keys. One object per bundle part, so that a card does not load texts for events.
 */

export const written = {
  text: 'a text, written as a string',
  flag: 'true or false',
  scale: 'no scale beside a share',
  whole: 'a whole above 0',
  percent: 'a percentage that agrees with value and of',
  change: 'a change such as +18.58%, -1.2pp or +3.2亿元',
  position: 'no position (only "rank" has one)',
  ids: (ids: readonly string[]) => `an id of the report (nearest: ${ids.join(', ')})`,
};

export const dates = {
  date: 'a date "2023", "2023-06", "2023-06-30", a quarter "2023-Q1", a half "2023-S1", or an interval "2023-01/2023-06"',
};

export const items = {
  figures: 'a JSON list of at least one object with the attributes of stat-card (label, value, …)',
};

export const series = {
  oneEntity: (id: string) => `reports of “${id}”`,
  items:
    'a JSON list of at least one object with period, value and other attributes of stat-card; a missing value is null',
  period: 'a period "2023", "2023-06", or an interval "2023-01/2023-06"',
};

export const comparison = {
  sameEntity: (id: string) => `a report of “${id}”`,
  before: (period: string) => `a period before ${period}`,
};

export const events = {
  fit: 'a fact with a date',
  items: 'a JSON list of at least one object with label and date',
};

export const tables = {
  fit: 'a figure (amount, share, ratio, change or standing)',
  items: 'a JSON list of at least one object with the attributes of stat-card, if needed member, status and period',
};

export const honours = {
  fit: 'a title or an award (honour)',
  items: 'a JSON list of at least one object with label and level, if known recipient, giver, standing, among and date',
};
