import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES } from '../../../src/format/locale.js';
import { printedOf } from '../../../src/models/parts/printed.js';
import { amount, en, factOf, share, zh } from '../../fixtures/model-facts.js';

const exact = { qualifier: '', missing: '' };

describe('printedOf', () => {
  it.each([
    [
      'an amount with a scale',
      factOf('tea-output'),
      { text: '24.86亿元', number: '24.86', unit: '亿元', ...exact },
      { text: '2.486 billion yuan (24.86亿元)', number: '2.486', unit: 'billion yuan', ...exact },
    ],
    [
      'a bounded amount',
      amount({ value: '2435', scale: '万', unit: '元', qualifier: 'over', word: '余' }),
      { text: '2435万余元', number: '2435', unit: '万余元', qualifier: '余', missing: '' },
      {
        text: 'over 24.35 million yuan (2435万余元)',
        number: '24.35',
        unit: 'million yuan',
        qualifier: 'over',
        missing: '',
      },
    ],
    [
      'a range',
      factOf('fair-days'),
      { text: '3～5天', number: '3～5', unit: '天', ...exact },
      { text: '3–5 days', number: '3–5', unit: 'days', ...exact },
    ],
    [
      'a missing figure, never a zero',
      factOf('fair-visitors'),
      { text: '未公布', number: '', unit: '', qualifier: '', missing: '未公布' },
      { text: 'not stated', number: '', unit: '', qualifier: '', missing: 'not stated' },
    ],
    [
      'a part of a whole',
      share({ part: '21', whole: '24', unit: '个', noun: 'villages', qualifier: 'about' }),
      { text: '约21个（共24个）', number: '21/24', unit: '个', qualifier: '约', missing: '' },
      {
        text: 'about 21 of 24 villages (约21个)',
        number: '21/24',
        unit: 'villages',
        qualifier: 'about',
        missing: '',
      },
    ],
    [
      'a change, whose direction is a word and no sign',
      factOf('accidents'),
      { text: '下降29.69%', number: '29.69', unit: '%', ...exact },
      { text: 'down 29.69%', number: '29.69', unit: '%', ...exact },
    ],
    [
      'a title',
      factOf('green-town'),
      { text: '云溪镇获评“绿色乡镇”', number: '', unit: '', ...exact },
      { text: 'Yunxi was named “Green town”', number: '', unit: '', ...exact },
    ],
    [
      'an event',
      factOf('tea-fair'),
      { text: '2023年10月16日', number: '', unit: '', ...exact },
      { text: '16 October 2023', number: '', unit: '', ...exact },
    ],
  ])('takes apart %s', (_, fact, inChinese, inEnglish) => {
    expect(printedOf(fact, zh)).toEqual(inChinese);
    expect(printedOf(fact, en)).toEqual(inEnglish);
  });

  it.each(LOCALES)('has its parts within its text, for every fact of the sample in %s', (locale) => {
    for (const fact of choujiang2023.facts) {
      const { text, number, unit, qualifier } = printedOf(fact, { locale, context: choujiang2023 });
      // A share prints its two numbers apart: 21个（共24个）.
      for (const part of [...number.split('/'), unit, qualifier]) expect(text).toContain(part);
    }
  });
});
