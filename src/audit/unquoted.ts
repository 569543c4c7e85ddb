import { compare, inOnes } from '../report/derive.js';
import { show } from '../report/problems.js';
import { SCALES, type Scale } from '../report/terms.js';
import type { Report } from '../report/types.js';
import { claimsOf, spelt, type LocatedFigure } from './figures.js';
import { said } from './findings/said.js';
import type { Warning } from './warning.js';

/**
 * Mentions whose quote has numerals, but not the figure that it is there to state: it is printed otherwise there, and the
 * mention does not say how (`stated`), or it is a quote of something else.
 */
export function unquoted({ facts }: Report): Warning[] {
  return facts.flatMap((fact, i) =>
    claimsOf(fact, `$.facts[${i}]`).flatMap(({ path, figures, mentions, isFigure }) =>
      mentions.flatMap(({ quote, stated }, j) => {
        const at = `${path}.mentions[${j}]`;
        const wanted = stated ? [{ path: `${at}.stated.value`, figure: stated }] : figures;
        return isFigure && !isIn(quote, wanted) ? [warning(at, quote, wanted)] : [];
      }),
    ),
  );
}

/** Words that make a number of what they stand beside, in a way that is not read here: 十, 3成, 一半, 1.5倍. */
const OTHER_NUMERAL = /[〇零一二两三四五六七八九十百半几成倍]/;

/** Whether a quote states one of the figures, or leaves open whether it does. */
function isIn(quote: string, figures: readonly LocatedFigure[]): boolean {
  const text = quote.normalize('NFKC');
  const numerals = [...numeralsIn(text), ...numeralsIn(text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1'))];
  if (!numerals.length || OTHER_NUMERAL.test(text)) return true;
  const isThere = (value: string, scale: Scale | undefined): boolean =>
    numerals.some((numeral) => isSame(numeral, value, scale) || sharesScale(numeral, value, scale, text));
  return figures.some(({ figure: { value, scale } }) => {
    if (value === null) return true;
    const ends = typeof value === 'string' ? [value] : [value.from, value.to];
    return ends.every((end) => isThere(end, scale));
  });
}

interface Numeral {
  readonly digits: string;
  readonly scale: Scale | undefined;
}

const isSame = (numeral: Numeral, value: string, scale: Scale | undefined): boolean =>
  compare(ones(numeral.digits, numeral.scale), ones(value, scale)) === 0;

const ones = (value: string, scale: Scale | undefined): string => inOnes(value, scale ? SCALES[scale] : 0);

/** 3-5万元 and 29、100亿件 print one scale word for several numbers. */
const sharesScale = ({ digits, scale }: Numeral, value: string, wanted: Scale | undefined, text: string): boolean =>
  scale === undefined && wanted !== undefined && text.includes(wanted) && compare(digits, value) === 0;

const NUMERAL = /(-?\d{1,24}(?:\.\d{1,12})?)(万亿|千万|百万|亿|万|千)?/g;

const numeralsIn = (text: string): Numeral[] =>
  [...text.matchAll(NUMERAL)].flatMap(([, digits = '', scale]) => [
    { digits, scale: scale as Scale | undefined },
    // A hyphen may stand between two numbers.
    ...(digits.startsWith('-') ? [{ digits: digits.slice(1), scale: scale as Scale | undefined }] : []),
  ]);

function warning(path: string, quote: string, wanted: readonly LocatedFigure[]): Warning {
  const figures = wanted.map(({ figure }) => spelt(figure));
  const found = show(quote);
  return {
    code: 'FIGURE_UNQUOTED',
    path,
    also: wanted.map((one) => one.path),
    message: said((texts, language) => texts.FIGURE_UNQUOTED(path, found[language], figures)),
  };
}
