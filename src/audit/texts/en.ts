import type { FindingCode } from '../finding.js';
import type { WarningCode } from '../warning.js';

/** A quote that differs from the text at its position. */
export interface QuoteAt {
  readonly path: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly found: string;
}

/** A figure with two values: `a` at `here`, `b` at `other`. */
export interface TwoPlaces {
  readonly here: string;
  readonly other: string;
  readonly a: string;
  readonly b: string;
}

/** A quote with numerals, but without those of its figure. */
export interface WrongNumber {
  readonly path: string;
  readonly fact: string;
  readonly quote: string;
  readonly wanted: readonly string[];
  readonly numerals: readonly string[];
}

/** A contradiction between a fact and its quote. */
export interface Contradicted {
  readonly path: string;
  /** Path of the fact's value. */
  readonly at: string;
  readonly fact: string;
  readonly quote: string;
  readonly claimed: string;
  readonly printed: string;
  /** The fix, as written in the report file. */
  readonly right: string;
}

const contradicted =
  (what: string) =>
  ({ path, at, fact, quote, claimed, printed, right }: Contradicted) =>
    `${path}: the fact ${fact} has ${claimed ? `the ${what} ${claimed}` : `no ${what}`} (${at}), the quote ${quote} says ${printed}: write ${right}, or correct the quote`;

/** Messages of findings and warnings, by code; other languages have the same keys. */
export const en = {
  TEXT_FORM: (hasMark: boolean, hasCrlf: boolean) =>
    `$.source: the text is identical except for ${[hasMark && 'a byte order mark at its start', hasCrlf && 'CRLF line ends'].filter(Boolean).join(' and ')}; save it as UTF-8 without BOM, with LF line ends`,
  TEXT_LENGTH: (expected: number, found: number) =>
    `$.source.length: the report says ${expected} UTF-16 code units, the text has ${found}`,
  TEXT_HASH: (expected: string, found: string) => `$.source.sha256: the report says ${expected}, the text has ${found}`,
  QUOTE_DIFFERS: {
    here: ({ path, line, start, end, expected, found }: QuoteAt) =>
      `${path}: line ${line} [${start}, ${end}) should be ${expected}, is ${found}`,
    elsewhere: (line: number, index: number) => `; the quote is in line ${line}, at offset ${index}`,
    nowhere: '; the quote is not in the text',
  },
  WORD_UNPRINTED: (path: string, word: string) =>
    `${path}: the source text does not contain ${word}: write the word as printed there, or remove the field`,
  FIGURE_RESTATED: {
    inMention: ({ here, other, a, b }: TwoPlaces) =>
      `${here}: stated here as ${a}, in ${other} as ${b}; both can be roundings of one figure; if the source says so, no change is needed`,
    underLabel: ({ here, other, a, b }: TwoPlaces, label: string) =>
      `${here}: ${label} is ${a} here and ${b} in ${other}; both can be roundings of one figure: if so, make one fact with two mentions; if not, give each its own label`,
  },
  FIGURE_DISAGREES: {
    inMention: ({ here, other, a, b }: TwoPlaces) =>
      `${here}: stated here as ${a}, in ${other} as ${b}; no single figure rounds to both: check the source; if one was corrected later, record it in "corrections"`,
    underLabel: ({ here, other, a, b }: TwoPlaces, label: string) =>
      `${here}: ${label} is ${a} here and ${b} in ${other}; no single figure rounds to both: check the source; if these are two things, give each its own label`,
  },
  FIGURE_UNQUOTED: ({ path, fact, quote, wanted, numerals }: WrongNumber) =>
    `${path}: the quote ${quote} does not have ${wanted.join(', ')} of the fact ${fact}; it has ${numerals.join(', ')}: if the figure is printed differently here, put that form in "stated"; otherwise correct the figure or the quote`,
  UNIT_CONTRADICTED: contradicted('unit'),
  QUALIFIER_CONTRADICTED: contradicted('qualifier'),
  DIRECTION_CONTRADICTED: contradicted('direction'),
  BASIS_CONTRADICTED: contradicted('basis'),
  RANK_CONTRADICTED: contradicted('standing'),
  VERB_CONTRADICTED: contradicted('verb'),
  PERIOD_CONTRADICTED: contradicted('period'),
  PARTS_DISAGREE: (path: string, parts: readonly string[], total: string, printed: string) =>
    `${path}: the parts ${parts.join(' + ')} add up to ${total}, the whole is ${printed}, and rounding does not explain the difference: check the source; if the source says so, it is shown as stated`,
  PARTS_UNLIKE: (path: string, part: string, whole: string) =>
    `${path}: the part is ${part} and the whole ${whole}; their units differ, so they were not added up: if it is not a part, remove it from "parts"`,
  KEY_UNKNOWN: (path: string, key: string) =>
    `${path}: ${key} is not a field of the contract here and is not shown; check its spelling, or remove it`,
  LABEL_BARE: (path: string, label: string) =>
    `${path}: ${label} is unclear on its own, for example on a card in another page: name the subject, as in “Signing rate of the Songmenli block”`,
  ID_BLOCKED: (path: string, id: string) =>
    `${path}: ad blockers may block addresses that contain ${id}, so some readers would not see the figure; if it is not published yet, choose another id`,
  ID_ROUTED: (path: string, id: string) =>
    `${path}: web servers may serve ${id} as the index of its parent folder; if it is not published yet, choose another id`,
  WARNINGS_MORE: (count: number) => `$: ${count} more warnings are not listed`,
} satisfies Record<FindingCode | WarningCode, unknown>;

export type FindingTexts = typeof en;
