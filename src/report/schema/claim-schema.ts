import * as v from 'valibot';
import { fraction, position, separator, tenths, terms, within } from './figure-entries.js';
import { bilingual, choice, date, decimal, filledList, offset, text } from './shapes.js';
import type { CorrectedFigure, Correction, Mention, MoneySymbol, Quantity, Range } from '../figure-types.js';
import { MISSING_REASONS, QUALIFIERS, SCALES, type Scale } from '../lists/terms.js';

/* The claims of a report about a figure: quantity, mentions, change; standings are in `standing-schema.ts`. */

/** A range with both ends included. */
export const range: v.GenericSchema<Range> = v.pipe(
  v.object({
    from: decimal('Where the range starts.'),
    to: decimal('Where it ends.'),
    dash: v.optional(
      text('What is printed between the two, with a sign that is printed twice: — of 300—400元, %— of 5%—6%.'),
    ),
  }),
  v.description('A range, both ends included.'),
);

const symbol: v.GenericSchema<MoneySymbol> = v.pipe(
  v.object({
    before: v.optional(text('Before the number: $, S$, €, ¥.')),
    after: v.optional(text('After the number and its scale word: 美元, dollars, €.')),
  }),
  v.metadata({ minProperties: 1, examples: [{ before: '$' }, { after: '美元' }] }),
  v.description('How the report prints the money whose currency code is the unit.'),
);

const scale: v.GenericSchema<Scale> = choice(
  Object.keys(SCALES) as Scale[],
  'The scale word printed after the number.',
);

/** The fields of a quantity, also used in larger objects. */
export const quantityEntries = {
  value: v.pipe(
    v.nullable(v.union([decimal('The number as printed, such as "24.86" or "19,618".'), range])),
    v.description('The number as printed, a decimal string; a range; or null where the figure is missing.'),
  ),
  missing: v.optional(choice(MISSING_REASONS, 'Why the figure is missing; only beside a value of null.')),
  scale: v.optional(scale),
  unit: v.optional(
    text(
      'The unit as printed: a known unit, or one declared in the report’s units; one per another (元/人, “tonnes per hectare”); of money also the code of the currency (USD).',
    ),
  ),
  symbol: v.optional(symbol),
  noun: v.optional(text('English plural of what is counted, where the unit is a bare measure word (个, 家).')),
  qualifier: v.optional(
    choice(QUALIFIERS, 'How the printed figure is limited (more than, about …); absent means exact.'),
  ),
  word: v.optional(text('The word that the report qualifies it with, such as 余, 突破 or “more than”.')),
  stated: v.optional(
    text(
      'The whole figure as printed, if the report prints it in words or in other digits than the value: 两个, 九成, 五分之一, “sixty percent”, “two thirds”. It is printed as it is; value, scale and unit say what it comes to.',
    ),
  ),
};

/** A number with its scale, unit and qualifier. */
export const QuantitySchema: v.GenericSchema<Quantity> = v.pipe(
  v.object(quantityEntries),
  v.title('Quantity'),
  v.description('A number with its scale, unit and qualifier.'),
);

export const MentionSchema: v.GenericSchema<Mention> = v.pipe(
  v.object({
    quote: text('The shortest phrase of the source that carries the claim, letter for letter.'),
    start: offset('Where the quote starts in the source text, in UTF-16 code units.'),
    end: offset('Where it ends; end minus start is the length of the quote.'),
    stated: v.optional(
      v.pipe(QuantitySchema, v.description('The figure as it is given here, where it differs from the fact’s own.')),
    ),
  }),
  v.title('Mention'),
  v.description('A place where the report states a claim.'),
);

/** Where a claim is stated; at least one mention. */
export const mentions: v.GenericSchema<readonly Mention[]> = filledList(
  MentionSchema,
  'Where the report states it, in reading order.',
);

/** A figure before or after a correction: a quantity, or one of the other kinds of figure. */
const CorrectedSchema: v.GenericSchema<CorrectedFigure> = v.pipe(
  v.object({
    ...quantityEntries,
    value: v.optional(quantityEntries.value),
    terms: v.optional(terms),
    separator: v.optional(separator),
    fraction: v.optional(fraction),
    tenths: v.optional(tenths),
    position: v.optional(position),
    within: v.optional(within),
  }),
  v.title('Corrected figure'),
  v.description('A figure of a fact: a value, the terms of a ratio, a fraction, tenths, or a rank.'),
);

/**
 * A correction made after the report was published. The fact has the current figure; where the source text still prints
 * the old one, the mention has it in `stated`.
 */
export const CorrectionSchema: v.GenericSchema<Correction> = v.pipe(
  v.object({
    date: date('The date of the correction.'),
    was: v.pipe(
      CorrectedSchema,
      v.description('The figure before the correction; the unit of a percentage is %, of a difference 个百分点.'),
    ),
    now: v.pipe(CorrectedSchema, v.description('The corrected figure, in full.')),
    reason: bilingual('The reason for the correction.'),
  }),
  v.title('Correction'),
  v.description('A figure that was corrected after publication.'),
);

/** The corrections of a fact, newest last. */
export const corrections: v.GenericSchema<readonly Correction[]> = filledList(
  CorrectionSchema,
  'Corrections after publication, oldest first; the last one ends in the fact’s present figure.',
);
