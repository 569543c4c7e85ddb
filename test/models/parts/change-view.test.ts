import { describe, expect, it } from 'vitest';
import { printChange } from '../../../src/format/change.js';
import { changeView as view, type ChangeView } from '../../../src/models/parts/change-view.js';
import type { ModelOptions } from '../../../src/models/context.js';
import type { Polarity } from '../../../src/report/lists/terms.js';
import type { Change } from '../../../src/report/types.js';
import { en, zh } from '../../fixtures/model-facts.js';

const fall: Change = { direction: 'down', form: 'percent', value: '29.69', basis: 'year-on-year', mentions: [] };

const changeView = (change: Change, better: Polarity | undefined, { locale, context }: ModelOptions): ChangeView =>
  view(change.direction, printChange(change, locale, context), better, locale);

describe('a change', () => {
  it('is direction, size and words', () => {
    expect(changeView(fall, undefined, zh)).toEqual({
      direction: 'down',
      text: '同比下降29.69%',
      figure: '29.69%',
      word: '同比下降',
      judgement: '',
      tone: 'none',
    });
  });

  it.each([
    ['down', 'down', '向好', 'improved', 'good'],
    ['down', 'up', '', '', 'bad'],
    ['up', 'up', '', '', 'good'],
    ['up', 'down', '转差', 'worsened', 'bad'],
    ['flat', 'up', '', '', 'none'],
  ] as const)(
    '%s where %s is good has a word for it only where less is better',
    (direction, better, chinese, english, tone) => {
      const change = { ...fall, direction };
      expect(changeView(change, better, zh)).toMatchObject({ direction, judgement: chinese, tone });
      expect(changeView(change, better, en)).toMatchObject({ direction, judgement: english, tone });
    },
  );

  it('without a size is its words', () => {
    expect(changeView({ ...fall, value: null }, undefined, zh)).toMatchObject({ text: '同比下降', figure: '' });
  });

  it('knows the units that the report declares', () => {
    const change: Change = { ...fall, form: 'absolute', value: '3', unit: '张' };
    expect(changeView(change, undefined, en).text).toBe('down 3 tickets year on year');
  });
});
