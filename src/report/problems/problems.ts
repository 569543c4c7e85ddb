import type { BilingualText } from '../bilingual.js';
import { en, type ProblemTexts } from './widget-texts/en.js';
import { said } from './widget-texts/said.js';
import type { ReportTexts } from './report-texts/en.js';
import { visible, visiblePath } from '../visible.js';

export type { BilingualText };

/** The name of a problem that a widget can meet by itself: in its attributes, or before its data is asked for. */
export type WidgetProblemCode = keyof ProblemTexts['expected'];

/**
 * The name of a problem that only a whole report can have, or the request for it. Its words are in files of their own,
 * loaded with `parseReport` only, since every element in a browser carries the words of the widgets' own problems.
 */
export type ContractProblemCode = keyof ReportTexts['expected'];

/** The name of a problem that is only met where it is known more exactly what was expected, and is said there. */
export type FewWidgetsProblemCode =
  'FACT_UNKNOWN' | 'BOARD_UNKNOWN' | 'UNITS_DIFFER' | 'ENTITIES_DIFFER' | 'PERIODS_UNFIT';

/** The name of a problem; stable, so that a host can act on it. */
export type ProblemCode = WidgetProblemCode | ContractProblemCode | FewWidgetsProblemCode;

/** One thing that is wrong with an input: what, where, what was expected there and what was found. */
export interface Problem {
  readonly code: ProblemCode;
  /** JSONPath of the place (RFC 9535), such as `$.facts[3].value`; the attribute's name for an attribute. */
  readonly path: string;
  readonly expected: BilingualText;
  /** The value found there, shortened for display. */
  readonly found: BilingualText;
  /** One sentence that says all of the above. */
  readonly message: BilingualText;
}

const MAX_FOUND = 80;

/** A value as a reader of a message wants to see it: JSON where it has one, cut after 80 characters. */
export function show(value: unknown): BilingualText {
  if (value === undefined) return said((texts) => texts.nothing);
  if (Array.isArray(value)) return said((texts) => texts.list(value.length));
  if (typeof value === 'object' && value !== null) return said((texts) => texts.object);
  const text = visible(scalar(value));
  // A cut in the middle of a surrogate pair would leave half a character.
  const cut = text.length > MAX_FOUND ? `${text.slice(0, MAX_FOUND).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return said(() => cut);
}

function scalar(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  // Only the start is serialised: a 5 MB string must not be copied to show 80 characters.
  return JSON.stringify(typeof value === 'string' ? value.slice(0, MAX_FOUND + 1) : value);
}

/**
 * Makes a problem that a widget meets by itself.
 * @param path the attribute's name, or a JSONPath
 * @param detail what was expected here, where that can be said more exactly than the code says it
 */
export const problem = (code: WidgetProblemCode, path: string, value: unknown, detail?: BilingualText): Problem =>
  problemOf(code, path, value, detail ?? said((texts) => texts.expected[code]));

/** Makes a problem of any code, from the words for what was expected. */
export function problemOf(code: ProblemCode, path: string, value: unknown, expected: BilingualText): Problem {
  const found = show(value);
  // A path has the keys of the author in it.
  const at = visiblePath(path);
  return { code, path, expected, found, message: messageOf(at, expected, found) };
}

/** The sentence of a problem. */
export const messageOf = (at: string, expected: BilingualText, found: BilingualText): BilingualText =>
  said((texts, language) => texts.message(at, expected[language], found[language]));

/** Whether a code is one of the widgets' own. */
export const isWidgetCode = (code: string): code is WidgetProblemCode =>
  Object.prototype.hasOwnProperty.call(en.expected, code);
