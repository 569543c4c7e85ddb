import {
  isWidgetCode,
  problem,
  problemOf,
  type BilingualText,
  type ContractProblemCode,
  type Problem,
  type WidgetProblemCode,
} from './problems.js';
import { en } from './report-texts/en.js';
import { said } from './report-texts/bilingual.js';

/** A problem code, as raised by a widget or by a check of the contract. */
export type ReportProblemCode = WidgetProblemCode | ContractProblemCode;

/**
 * Creates a problem with any report code.
 * @param path JSONPath of the value
 * @param detail what was expected, where it is more specific than the text of the code
 */
export const contractProblem = (
  code: ReportProblemCode,
  path: string,
  value: unknown,
  detail?: BilingualText,
): Problem =>
  isWidgetCode(code)
    ? problem(code, path, value, detail)
    : problemOf(code, path, value, detail ?? said((texts) => texts.expected[code]));

/** Returns whether a text is a problem code. */
export const isProblemCode = (text: string): text is ReportProblemCode =>
  isWidgetCode(text) || Object.prototype.hasOwnProperty.call(en.expected, text);
