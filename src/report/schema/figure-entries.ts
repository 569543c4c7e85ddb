import * as v from 'valibot';
import { code, decimal, list, text } from './shapes.js';

/* Figures that are not quantities: ratio, fraction, tenths, rank. */

/** The terms of a ratio. */
export const terms = v.pipe(
  list(decimal('A term, as printed.'), 'The terms as printed, in their order: 2 and 1 of 2:1.'),
  v.minLength(2, code('LIST_EMPTY')),
);

export const separator = text('What is printed between the terms; a colon where it is absent.');

export const fraction = v.pipe(
  v.string(code('FRACTION_FORM')),
  v.regex(/^\d{1,12}\/[1-9]\d{0,11}$/, code('FRACTION_FORM')),
  v.description('A fraction as printed (1/6), held as an exact ratio; in words (五分之一) `stated` has it too.'),
);

export const tenths = decimal('Tenths (成), as printed: 7 of 7成以上; in words (七成以上) `stated` has it too.');

/** Returns the schema of a position in a ranking, or a number of positions. */
export const rankNumber = (description: string) =>
  v.pipe(
    v.number(code('RANK_POSITION')),
    v.integer(code('RANK_POSITION')),
    v.minValue(1, code('RANK_POSITION')),
    v.maxValue(999_999, code('RANK_POSITION')),
    v.description(description),
  );

export const position = rankNumber('1 for first. Absent where only "within" is stated.');
export const within = rankNumber('Among the first few: 10 for 前十.');
