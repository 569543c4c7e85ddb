import { judge, judgementWord } from '../../format/change.js';
import type { Judgement } from '../../format/words/change.js';
import type { Locale } from '../../format/locale.js';
import { textIn, textOf, without, type Phrase } from '../../format/phrase.js';
import type { Direction, Polarity } from '../../report/lists/terms.js';

/** A change as it is shown: which way (arrow and colour), in words, and whether that is good news. */
export interface ChangeView {
  readonly direction: Direction;
  readonly text: string;
  /** The size alone, and the words without it, for where the change is the figure: 29.69% and 同比下降. */
  readonly figure: string;
  readonly word: string;
  /** 向好 or improved, where less is better: of a rise that is good, the arrow says all. Else empty. */
  readonly judgement: string;
  readonly tone: Judgement;
  /** It is what the figure adds to the growth of something else: an arrow would make it look like growth of its own. */
  readonly isContribution?: true;
}

/**
 * @param printed the change as `printChange` says it
 * @param better which way is good; without it nothing is judged
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
