import type { ReportText } from '../report-text.js';
import * as v from 'valibot';
import { DATE } from '../calendar.js';
import { DECIMAL, decimalProblem } from './decimal.js';
import { bounded, MAX_LIST } from './bounded-list.js';
import { inLanguages } from './listed-languages.js';
import type { ProblemCode } from '../problems/problems.js';
import { LANGUAGES } from '../lists/terms.js';
import { isSeen } from '../visible.js';

/* The small shapes that the contract is made of; each takes the words that describe it in the JSON Schema. */

/** The code of the problem that an action raises, as the message that `parse.ts` reads. */
export const code = (name: ProblemCode): ProblemCode => name;

/** A text with something to see in it. */
export const text = (description: string): v.GenericSchema<string> =>
  v.pipe(
    v.string(),
    // Blanks alone would print as an empty box. The first is for JSON Schema, which knows no classes of Unicode.
    v.regex(/\S/, code('TEXT_EMPTY')),
    v.check(isSeen, code('TEXT_EMPTY')),
    v.maxLength(10_000, code('TEXT_LENGTH')),
    v.description(description),
  );

/** A list that may be empty. */
export const list = <S extends v.GenericSchema>(item: S, description: string) =>
  v.pipe(bounded(item), v.maxLength(MAX_LIST, code('LIST_LENGTH')), v.description(description));

/** A list with at least one entry. */
export const filledList = <S extends v.GenericSchema>(item: S, description: string) =>
  v.pipe(
    bounded(item),
    v.nonEmpty(code('LIST_EMPTY')),
    v.maxLength(MAX_LIST, code('LIST_LENGTH')),
    v.description(description),
  );

/** One of a closed list of words. */
export const choice = <const T extends readonly string[]>(values: T, description: string) =>
  v.pipe(v.picklist(values), v.description(description));

/** A text in the languages that the report lists. Its type is by name: written out at each text, it is more than a declaration can hold. */
export const bilingual = (description: string): v.GenericSchema<ReportText> =>
  v.pipe(
    v.object({ zh: v.optional(text('In Chinese.')), en: v.optional(text('In English.')) }),
    inLanguages(LANGUAGES),
    // For an editor, which does not know what the report lists.
    v.metadata({ minProperties: 1 }),
    v.description(description),
  );

/** A text as the report prints it, in the languages that it is printed in; the other languages have words of their own. */
export const worded = (description: string) =>
  v.pipe(
    v.object({ zh: v.optional(text('In Chinese.')), en: v.optional(text('In English.')) }),
    v.minEntries(1, code('WORDED_EMPTY')),
    inLanguages(LANGUAGES, { mayLack: true }),
    v.description(description),
  );

/** Something that is so, or is not said. */
export const flag = (description: string) => v.optional(v.pipe(v.literal(true), v.description(description)));

/** The word by which an object of several possible shapes is told from the others. */
export const kind = <const K extends string>(name: K, description: string) =>
  v.pipe(v.literal(name), v.description(description));

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A kebab-case English id. */
export const id = (description: string): v.GenericSchema<string> =>
  v.pipe(v.string(), v.maxLength(100, code('ID_FORM')), v.regex(ID, code('ID_FORM')), v.description(description));

/** A figure as it is printed. */
export const decimal = (description: string): v.GenericSchema<string> =>
  v.pipe(
    v.string(({ input }) => (Number.isFinite(input) || typeof input !== 'number' ? 'VALUE_NOT_STRING' : 'VALUE_NAN')),
    v.regex(DECIMAL, ({ input }) => decimalProblem(input) ?? 'VALUE_FORM'),
    v.description(description),
  );

/** A day, a month, a quarter, a half, a year, or an interval of two such. */
export const date = (description: string): v.GenericSchema<string> =>
  v.pipe(v.string(code('DATE_FORM')), v.regex(DATE, code('DATE_FORM')), v.description(description));

/** A place in a text, in UTF-16 code units. */
export const offset = (description: string) =>
  v.pipe(
    v.number(code('OFFSET_FORM')),
    v.safeInteger(code('OFFSET_FORM')),
    v.minValue(0, code('OFFSET_FORM')),
    v.description(description),
  );

/** An address in full; whether a link may have it is a cross check (`safeHref`). */
export const httpUrl = v.pipe(
  v.string(),
  v.maxLength(2_000, code('URL_REJECTED')),
  v.regex(/^[hH][tT][tT][pP][sS]?:[/]{2}[^/?#]/, code('URL_REJECTED')),
  v.description('An http or https address without credentials.'),
);
