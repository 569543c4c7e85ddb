import { judge, judgementWord } from '../../format/change.js';
import type { Judgement } from '../../format/words/change.js';
import type { Locale } from '../../format/locale.js';
import { textIn, textOf, without, type Phrase } from '../../format/phrase.js';
import type { Direction, Polarity } from '../../report/lists/terms.js';

/** A change for display: direction (arrow and colour), words, and judgement. */
export interface ChangeView {
  readonly direction: Direction;
  readonly text: string;
  /** The size, and the words without it, for a change shown as the main figure: 29.69% and 同比下降. */
  readonly figure: string;
  readonly word: string;
  /** The judgement as a word (向好, improved) where less is better; for a good rise the arrow suffices. Else empty. */
  readonly judgement: string;
  readonly tone: Judgement;
  /** A contribution to the growth of something else has no arrow, which would suggest that it grew itself. */
  readonly isContribution?: true;
}

/**
 * @param printed the change, from `printChange`
 * @param better which direction is good; undefined for no judgement
 */
export function changeView(
  direction: Direction,
  printed: Phrase,
  better: Polarity | undefined,
  locale: Locale,
): ChangeView {
  const tone = judge(direction, better);
  return {
    direction,
    text: textOf(printed),
    figure: textIn(printed, 'size'),
    word: textOf(without(printed, 'size')),
    judgement: better === 'down' ? judgementWord(tone, locale) : '',
    tone,
  };
}
