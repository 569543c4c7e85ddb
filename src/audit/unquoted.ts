import { compare } from '../report/values/derive.js';
import { plainDecimal } from '../report/fields/numeral.js';
import { show } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { spelt, type LocatedFigure } from './rule-inputs/figures.js';
import type { Contradiction, Statement } from './contradiction.js';
import { said } from './texts/bilingual.js';
import { statementsOf } from './contradictions/statements.js';
import { hasUnread, numbersInWords, numeralsIn, ones, prints } from './rule-inputs/numerals.js';

/**
 * Detects a quote with numerals, but without its figure: the figure is printed differently and the mention lacks
 * `stated`, or the quote is about something else.
 */
export function wrongNumber({ path, fact, quote, text, figures }: Statement): readonly Contradiction[] {
  if (!figures.length || isIn(text, figures) || isCell(quote, text, figures)) return [];
  const [wanted, numerals] = [
    figures.map(({ figure }) => spelt(figure)),
    numeralsIn(text).map(({ printed }) => printed),
  ];
  const [found, name] = [show(quote), show(fact)];
  return [
    {
      code: 'FIGURE_UNQUOTED',
      path,
      also: figures.map((one) => one.path),
      expected: wanted.join(', '),
      found: numerals.join(', '),
      message: said((texts, language) =>
        texts.FIGURE_UNQUOTED({
          path,
          fact: name[language],
          quote: found[language],
          wanted,
          numerals: [...new Set(numerals)],
        }),
      ),
    },
  ];
}

/** Returns all quotes of a report that lack their figures. */
export const unquoted = (report: Report): readonly Contradiction[] =>
  statementsOf(report).flatMap((statement) => (statement.isFigure ? wrongNumber(statement) : []));

/** Separators of table columns: a tab, a bar, a wide blank or several blanks. */
const COLUMNS = /[\t|\u3000]| {2,}/;

/** Whether a quote is a table row or cell with the digits of a figure, whose scale is in the column heading. */
function isCell(quote: string, text: string, figures: readonly LocatedFigure[]): boolean {
  const bare = numeralsIn(text).filter(({ hasScale }) => !hasScale);
  const isAlone = bare.some(({ printed }) => printed === text.trim());
  if (!isAlone && !COLUMNS.test(quote)) return false;
  return figures.some(
    ({ figure: { value } }) =>
      typeof value === 'string' && bare.some(({ digits }) => compare(digits, plainDecimal(value)) === 0),
  );
}

/** Whether a quote states one of the figures, or might do so. */
function isIn(text: string, figures: readonly LocatedFigure[]): boolean {
  const numerals = numeralsIn(text);
  if (!numerals.length || hasUnread(text)) return true;
  const inWords = numbersInWords(text);
  return figures.some(({ figure: { value, scale } }) => {
    if (value === null) return true;
    const ends = typeof value === 'string' ? [value] : [value.from, value.to];
    return ends.every(
      (end) =>
        numerals.some((numeral) => prints(numeral, end, scale, text)) ||
        inWords.some((number) => compare(number, ones(end, scale)) === 0),
    );
  });
}
