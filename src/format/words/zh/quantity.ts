import { DEFAULT_WORD, isLatin } from '../../../report/lists/qualifiers.js';
import { asPrinted, moneyIn } from '../../as-printed.js';
import { part, phrase } from '../../phrase.js';
import { cleanText } from '../../text/text.js';
import type { QuantityWords, UnitWord } from '../quantity.js';
import { common } from './common.js';

const { comma: gap, inBrackets } = common;

/** Endings of rate names; “签约率占…” is not valid Chinese. */
const IS_RATE = /(?:率|比|比重|比例)$/;

export const quantities: QuantityWords = {
  print: asPrinted,
  qualifier: (qualifier, word) => cleanText(word !== undefined && !isLatin(word) ? word : DEFAULT_WORD[qualifier]),
  ofAll: (all) => [part('words', '共'), part('whole', all)],
  share: (shown, all, ratio, of) => {
    const rest = phrase(part('of', of), ...all, part('words', ratio && '占', { gap }), part('percent', ratio));
    return [part('part', shown), part('remark', rest, inBrackets)];
  },
  percentOf: (percentage, of, label) =>
    IS_RATE.test(label) ? [...percentage, part('of', of, inBrackets)] : [part('of', `占${of}`), ...percentage],
  each: (figure) => [part('each', '各'), ...figure],
  about: (text) => common.about + text,
  converted: {},
};

export const unit: UnitWord = ({ unit: printed }) => moneyIn({ unit: printed }, 'han').name;
