/*
 * Other ways to find figures in a text: a one-line regex, and Microsoft's recognisers, each at its best.
 */
import recognizers from '@microsoft/recognizers-text-suite';

/**
 * @typedef {import('./draft-score.mjs').Proposed} Proposed
 * @typedef {{ start: number, end: number, resolution: Record<string, unknown> | null, typeName: string, text: string }} Recognized
 */

const LINE = /(\d[\d,]*(?:\.\d+)?)\s?(%|[万亿]*(?:个百分点|[\u4e00-\u9fff]{1,2})|percent|per cent|[a-z]+s\b)?/giu;

/** @param {string} text digits and what is behind them; a percentage is a share @returns {Proposed[]} */
export const byPattern = (text) =>
  [...text.matchAll(LINE)].map(({ 0: all, 1: value = '', 2: unit = '', index }) => ({
    start: index,
    end: index + all.length,
    kind: unit === '%' ? 'share' : 'amount',
    value,
    unit,
  }));

/** @param {string} unit */
const unitOf = (unit) => (/^(?:percent|%)/iu.test(unit) ? '%' : unit);

/**
 * @param {Recognized} found
 * @returns {Proposed}
 */
function proposedOf({ start, end, resolution, typeName }) {
  const { value, unit = '' } = resolution ?? {};
  const isShare = typeName === 'percentage';
  const number = typeof value === 'string' ? value.replace(/%$/u, '') : null;
  return {
    start,
    end: end + 1,
    kind: isShare ? 'share' : 'amount',
    value: number,
    unit: isShare ? '%' : unitOf(String(unit)),
  };
}

/**
 * Numbers, percentages and units; the longest span wins, and dates are left out.
 * @param {string} text
 * @param {string} culture
 * @returns {Proposed[]}
 */
export function byRecognizers(text, culture) {
  const read = (/** @type {string} */ name) => {
    try {
      return /** @type {Recognized[]} */ (recognizers[name](text, culture));
    } catch {
      // Not every recogniser supports every language.
      return [];
    }
  };
  const dates = read('recognizeDateTime');
  const found = ['recognizeCurrency', 'recognizeDimension', 'recognizePercentage', 'recognizeNumber'].flatMap(read);
  /** @type {Recognized[]} */
  const kept = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const clashes = [...kept, ...dates].some(({ start, end }) => one.start <= end && start <= one.end);
    if (!clashes) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start).map(proposedOf);
}

/** @type {Readonly<Record<'zh' | 'en', string>>} */
export const CULTURES = { zh: recognizers.Culture.Chinese, en: recognizers.Culture.English };
