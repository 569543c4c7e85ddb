const quoted = (quotes: readonly string[]): string => quotes.map((quote) => `“${quote}”`).join(', ');

/** Questions about a draft, with their choices; the other languages have the same keys. */
export const en = {
  SUM_OFF: {
    sum: (parts: readonly string[], sum: string, whole: string) => `${quoted(parts)} make ${sum}, and not “${whole}”`,
    larger: (part: string, whole: string) => `“${part}” is printed as a part of “${whole}” and is more than it`,
    hundred: (parts: string, sum: string) => `the parts of “${parts}” make ${sum}, and not 100`,
  },
  FIGURE_RESTATED: (label: string, a: string, b: string) =>
    `${label} is “${a}” in one place and “${b}” in another; both can be the same figure, rounded differently`,
  FIGURE_DIFFERS: (label: string, a: string, b: string) =>
    `${label} is “${a}” in one place and “${b}” in another; no figure is both`,
  SHARE_OFF: (part: string, whole: string, percent: string, computed: string) =>
    `“${part}” of “${whole}” are ${computed} %, and not “${percent}”`,
  BASE_OFF: {
    change: (from: string, to: string, change: string, computed: string) =>
      `from “${from}” to “${to}” is ${computed}, and not “${change}”`,
    absolute: (to: string, absolute: string, change: string, computed: string) =>
      `“${absolute}” of “${to}” is ${computed}, and not “${change}”`,
    lastYear: (before: string, now: string, change: string, computed: string) =>
      `last year’s report has ${before}; to “${now}” that is ${computed}, and not “${change}”`,
  },
  RANK_TWICE: {
    positions: (label: string, a: string, b: string) => `${label} is “${a}” in one place and “${b}” in another`,
    holders: (a: string, b: string, rank: string) => `${a} and ${b} both have “${rank}”`,
  },
  LIST_UNEVEN: (names: number, figures: number) => `${names} things are named, and ${figures} figures follow`,
  COUNT_OFF: {
    list: (count: string, items: number) => `the text says “${count}”, but lists ${items}`,
    board: (title: string, items: number) => `the heading says “${title}”, and its list has ${items} entries`,
  },
  PART_OF_WHOLE: (part: string, whole: string, label: string) =>
    `is “${part}”${label && ` (${label})`} a part of the ${whole} before it?`,
  WHOSE_RANK: (rank: string, before: readonly string[]) => `whose rank is “${rank}”: that of ${quoted(before)}?`,
  AMOUNT_OR_CHANGE: (quote: string) => `does “${quote}” say by how much something changed, or how much there is?`,
  choices: {
    SUM_OFF: {
      'as-printed': 'it is right as printed',
      wrong: 'one of them is wrong',
      'not-parts': 'these are not its parts',
    },
    FIGURE_RESTATED: {
      same: 'one figure, printed in two ways',
      two: 'these are two things',
      wrong: 'one of them is wrong',
    },
    FIGURE_DIFFERS: {
      same: 'one figure, and both are right as printed',
      two: 'these are two things',
      wrong: 'one of them is wrong',
    },
    SHARE_OFF: {
      'as-printed': 'it is right as printed',
      wrong: 'one of them is wrong',
      other: 'the percentage is of something else',
    },
    BASE_OFF: {
      'as-printed': 'it is right as printed: other prices or another coverage',
      wrong: 'one of them is wrong',
      other: 'the change is of something else',
    },
    RANK_TWICE: {
      'as-printed': 'it is right as printed',
      wrong: 'one of them is wrong',
      two: 'these are two rankings',
    },
    LIST_UNEVEN: {
      'as-printed': 'it is right as printed',
      wrong: 'a name or a figure is missing',
      other: 'these are not names and figures of one list',
    },
    COUNT_OFF: {
      'as-printed': 'it is right as printed: not all are named',
      wrong: 'the count or the list is wrong',
      other: 'the count is about another list',
    },
    PART_OF_WHOLE: {
      share: 'yes, a part of the whole',
      two: 'no, these are two figures',
      none: 'it is no figure of the report',
    },
    WHOSE_RANK: {
      last: 'of the figure just before it',
      all: 'of all of them',
      open: 'the text leaves it open',
    },
    AMOUNT_OR_CHANGE: {
      change: 'by how much it changed',
      amount: 'how much there is',
      none: 'it is no figure of the report',
    },
  },
};

export type QuestionTexts = typeof en;
