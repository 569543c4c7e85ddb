import { FINITE } from '../../words/en/labels.js';

/*
 * Figures of a list whose verb is said once: "property taxes provide $128 million, sales taxes $74 million and fees
 * $39 million"; "police took 27% of it, fire 14% and roads 11%".
 */

const NAME = String.raw`((?!(?:and|up|down|or|of|the|about|an?|at|with|in|to|by|from|nearly|over|almost|only|just|around)\b)[a-z][a-z’-]+(?:\s(?!(?:of|in|at|to|by|with|from|for|on)\b)[a-z’-]+){0,3})\s(?:(?:for|to|at)\s)?$`;
const JOINT = String.raw`(?:,\s(?:and\s)?|;\s|\sand\s)`;
const AFTER_SUM = new RegExp(String.raw`\d[\d.,]*(?:\s(?:million|billion))?${JOINT}${NAME}`);
const AFTER_SHARE = new RegExp(String.raw`\d(?:%|\sper\s?cent)(?:\sof\s[a-z][a-z ’'-]{1,24}?)?${JOINT}${NAME}`);

/** The name of the figure that ends such a list so far; undefined if there is a verb in between. */
export function gappedBefore(left: string, unit: '%' | 'money'): string | undefined {
  const name = (unit === '%' ? AFTER_SHARE : AFTER_SUM).exec(left)?.[1];
  const isName = name !== undefined && !/(?:ing|ed)$/.test(name.split(' ')[0] ?? '') && !FINITE.test(name);
  return isName ? name : undefined;
}
