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
import { said } from './report-texts/said.js';

/** The name of a problem that a report can have, or the request for it. */
export type ReportProblemCode = WidgetProblemCode | ContractProblemCode;

/**
 * Makes a problem of a report, of any code.
 * @param path JSONPath of the place
 * @param detail what was expected here, where that can be said more exactly than the code says it
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

/** Whether a text is the name of a problem. */
export const isProblemCode = (text: string): text is ReportProblemCode =>
  isWidgetCode(text) || Object.prototype.hasOwnProperty.call(en.expected, text);
