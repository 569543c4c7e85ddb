import * as v from 'valibot';
import { bilingual, choice, code, date, decimal, filledList, id, kind, offset, text } from './shapes.js';
import {
  BASES,
  CHANGE_FORMS,
  DIRECTIONS,
  MISSING_REASONS,
  QUALIFIERS,
  SCALES,
  STANDING_KINDS,
  type Scale,
  type StandingKind,
} from './terms.js';

/* What a report can say of a figure: how much, where it says so, how it changed, how it stands. */

const range = v.pipe(
  v.object({ from: decimal('Where the range starts.'), to: decimal('Where it ends.') }),
  v.description('A range, both ends included.'),
);

/** The fields of a quantity, for what is a quantity and more. */
export const quantityEntries = {
  value: v.pipe(
    v.nullable(v.union([decimal('The number as printed.'), range])),
    v.description('The number as printed, a decimal string; a range; or null where the figure is missing.'),
  ),
  missing: v.optional(choice(MISSING_REASONS, 'Why the figure is missing; only beside a value of null.')),
  scale: v.optional(choice(Object.keys(SCALES) as Scale[], 'The scale word printed after the number.')),
  unit: v.optional(text('The unit as printed: a known unit, or one declared in the report’s units.')),
  noun: v.optional(text('English plural of what is counted, where the unit is a bare measure word (个, 家).')),
  qualifier: v.optional(choice(QUALIFIERS, 'How the printed figure is bounded; absent means exact.')),
  word: v.optional(text('The Chinese word that the report qualifies it with, such as 余 or 突破.')),
};

/** A number with its scale, unit and qualifier. */
export const QuantitySchema = v.pipe(
  v.object(quantityEntries),
  v.title('Quantity'),
  v.description('A number with its scale, unit and qualifier.'),
);

export const MentionSchema = v.pipe(
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

/** Where a claim is stated: at one place at least. */
export const mentions = filledList(MentionSchema, 'Where the report says it, in reading order.');

export const ChangeSchema = v.pipe(
  v.object({
    direction: choice(DIRECTIONS, 'Which way the figure went; no judgement.'),
    form: choice(CHANGE_FORMS, 'Relative (percent), difference of percentages (points), or in a unit (absolute).'),
    ...quantityEntries,
    value: v.pipe(
      v.nullable(decimal('The size of the change, never negative.')),
      v.description('The size of the change as printed, never negative; null where only the direction is stated.'),
    ),
    basis: choice(BASES, 'What it is measured against, if the report says so.'),
    mentions,
  }),
  v.title('Change'),
  v.description('How a figure changed.'),
);

const standingEntries = {
  among: id('The place among whose members it stands so.'),
  measure: v.optional(bilingual('What is ranked, where that is not the fact’s own figure (完成率).')),
  retained: v.optional(v.pipe(v.literal(true), v.description('It stood so the year before too (蝉联).'))),
  mentions,
};

const STANDING_WORDS: Readonly<Record<StandingKind, string>> = {
  rank: 'A position among others (第一).',
  only: 'The only one (唯一).',
  'first-batch': 'One of the first batch (首批); no position.',
  'first-ever': 'The first in time (首个).',
  leading: 'Said to be ahead, with no position given (领先, 前列).',
};

export const StandingSchema = v.pipe(
  v.variant('kind', [
    v.pipe(
      v.object({
        kind: kind('rank', STANDING_WORDS.rank),
        position: v.pipe(
          v.number(code('RANK_POSITION')),
          v.integer(code('RANK_POSITION')),
          v.minValue(1, code('RANK_POSITION')),
          v.maxValue(999_999, code('RANK_POSITION')),
          v.description('1 for first.'),
        ),
        ...standingEntries,
      }),
      v.description(STANDING_WORDS.rank),
    ),
    ...STANDING_KINDS.filter((name) => name !== 'rank').map((name) =>
      v.pipe(
        v.object({
          kind: kind(name, STANDING_WORDS[name]),
          // Refused, not ignored: who writes "first batch, position 1" must learn that it is no rank.
          position: v.optional(v.pipe(v.never(code('POSITION_UNFIT')), v.description('Only a rank has a position.'))),
          ...standingEntries,
        }),
        v.description(STANDING_WORDS[name]),
      ),
    ),
  ]),
  v.title('Standing'),
  v.description('How it stands among others, as the report says. First batch is not rank 1.'),
);

/**
 * What was put right after the report had come out. The fact itself gives the figure as it stands now; where the source
 * text still prints the old one, its mention says so in `stated`.
 */
export const CorrectionSchema = v.pipe(
  v.object({
    date: date('When it was put right.'),
    was: v.pipe(
      QuantitySchema,
      v.description('The figure as it was given before; the unit of a percentage is %, that of a difference 个百分点.'),
    ),
    now: v.pipe(QuantitySchema, v.description('The figure that took its place, in full.')),
    reason: bilingual('Why it was put right.'),
  }),
  v.title('Correction'),
  v.description('A figure that was put right after the report had come out.'),
);

/** The corrections of a fact, the newest last. */
export const corrections = filledList(
  CorrectionSchema,
  'What was put right after publication, oldest first; the last of them ends in a figure that the fact gives.',
);
