import { DEFAULT_WORD } from '../../../report/terms.js';
import { asPrinted } from '../../as-printed.js';
import { part, phrase } from '../../phrase.js';
import { cleanText } from '../../text.js';
import type { QuantityWords, UnitWord } from '../quantity.js';
import { common } from './common.js';

const { comma: gap, inBrackets } = common;

export const quantities: QuantityWords = {
  print: asPrinted,
  qualifier: (qualifier, word) => cleanText(word ?? DEFAULT_WORD[qualifier]),
  ofAll: (all) => [part('words', '共'), part('whole', all)],
  share: (shown, all, ratio) => {
    const rest = phrase(...all, part('words', ratio && '占', { gap }), part('percent', ratio));
    return [part('part', shown), part('remark', rest, inBrackets)];
  },
  about: (text) => common.about + text,
};

export const unit: UnitWord = ({ unit: printed = '' }) => cleanText(printed);
