import type { ReportText } from '../fields/report-text.js';
import * as v from 'valibot';
import { DATE } from '../calendar.js';
import { DECIMAL, decimalProblem } from './decimal.js';
import { bounded, MAX_LIST } from './bounded-list.js';
import { inLanguages } from './listed-languages.js';
import type { ProblemCode } from '../problems/problems.js';
import { LANGUAGES } from '../lists/terms.js';
import { isSeen } from '../visible.js';

/* Building blocks of the schema; each takes its JSON Schema description. */

/** Returns the problem code of an action, set as its message for `parse.ts`. */
export const code = (name: ProblemCode): ProblemCode => name;

/** Returns the schema of a text with at least one visible character. */
export const text = (description: string): v.GenericSchema<string> =>
  v.pipe(
    v.string(),
    // Blanks alone would print as an empty box. The regex is for JSON Schema, which has no Unicode classes.
    v.regex(/\S/, code('TEXT_EMPTY')),
    v.check(isSeen, code('TEXT_EMPTY')),
    v.maxLength(10_000, code('TEXT_LENGTH')),
    v.description(description),
  );

/** Returns the schema of a list that may be empty. */
export const list = <S extends v.GenericSchema>(item: S, description: string) =>
  v.pipe(bounded(item), v.maxLength(MAX_LIST, code('LIST_LENGTH')), v.description(description));

/** Returns the schema of a list with at least one entry. */
export const filledList = <S extends v.GenericSchema>(item: S, description: string) =>
  v.pipe(
    bounded(item),
    v.nonEmpty(code('LIST_EMPTY')),
    v.maxLength(MAX_LIST, code('LIST_LENGTH')),
    v.description(description),
  );

/** Returns the schema of a value of a closed list. */
export const choice = <const T extends readonly string[]>(values: T, description: string) =>
  v.pipe(v.picklist(values), v.description(description));

/**
 * Returns the schema of a text in the languages that the report lists. The type is annotated by name: inferred at each
 * use, it exceeds what a declaration can hold.
 */
export const bilingual = (description: string): v.GenericSchema<ReportText> =>
  v.pipe(
    v.object({ zh: v.optional(text('In Chinese.')), en: v.optional(text('In English.')) }),
    inLanguages(LANGUAGES),
    // For editors, which do not know the report's languages.
    v.metadata({ minProperties: 1 }),
    v.description(description),
  );

/**
 * Returns the schema of a text as printed in the report, in the languages that have it; other languages use default
 * wording.
 */
export const worded = (description: string) =>
  v.pipe(
    v.object({ zh: v.optional(text('In Chinese.')), en: v.optional(text('In English.')) }),
    v.minEntries(1, code('WORDED_EMPTY')),
    inLanguages(LANGUAGES, { mayLack: true }),
    v.description(description),
  );

/** Returns the schema of a flag: true or absent. */
export const flag = (description: string) => v.optional(v.pipe(v.literal(true), v.description(description)));

/** Returns the schema of the discriminator of a union of objects. */
export const kind = <const K extends string>(name: K, description: string) =>
  v.pipe(v.literal(name), v.description(description));

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Returns the schema of a kebab-case English id. */
export const id = (description: string): v.GenericSchema<string> =>
  v.pipe(v.string(), v.maxLength(100, code('ID_FORM')), v.regex(ID, code('ID_FORM')), v.description(description));

/** Returns the schema of a figure as printed. */
export const decimal = (description: string): v.GenericSchema<string> =>
  v.pipe(
    v.string(({ input }) => (Number.isFinite(input) || typeof input !== 'number' ? 'VALUE_NOT_STRING' : 'VALUE_NAN')),
    v.regex(DECIMAL, ({ input }) => decimalProblem(input) ?? 'VALUE_FORM'),
    v.description(description),
  );

/** Returns the schema of a day, month, quarter, half-year, year, or an interval of two of these. */
export const date = (description: string): v.GenericSchema<string> =>
  v.pipe(v.string(code('DATE_FORM')), v.regex(DATE, code('DATE_FORM')), v.description(description));

/** Returns the schema of an offset in a text, in UTF-16 code units. */
export const offset = (description: string) =>
  v.pipe(
    v.number(code('OFFSET_FORM')),
    v.safeInteger(code('OFFSET_FORM')),
    v.minValue(0, code('OFFSET_FORM')),
    v.description(description),
  );

/** An absolute URL; whether it can be linked is a cross check (`safeHref`). */
export const httpUrl = v.pipe(
  v.string(),
  v.maxLength(2_000, code('URL_REJECTED')),
  v.regex(/^[hH][tT][tT][pP][sS]?:[/]{2}[^/?#]/, code('URL_REJECTED')),
  v.description('An http or https address without credentials.'),
);
