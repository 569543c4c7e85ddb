import { describe, expect, test } from 'vitest';
import { GLOSSARY, glossaryFrom } from '../../../src/draft/translate/glossary.js';
import { PLACES } from '../../../src/draft/translate/glossary/places.js';
import { shippedTerm } from '../../../src/draft/translate/known-translations.js';

describe('the glossary that ships', () => {
  const indicators = GLOSSARY.filter((term) => !PLACES.includes(term));

  test('ENGLISH-4: has 200 indicators at least, each term once, and no term without letters', () => {
    expect(new Set(indicators.map(([, english]) => english)).size).toBeGreaterThanOrEqual(200);
    const chinese = GLOSSARY.map(([term]) => term);
    expect(chinese.filter((term, i) => chinese.indexOf(term) !== i)).toEqual([]);
    expect(
      GLOSSARY.filter(([, english]) => !/^[\p{L}\p{N}“]/u.test(english) || /\p{Script=Han}/u.test(english)),
    ).toEqual([]);
  });

  test.each([
    ['一般公共预算收入', 'General public budget revenue'],
    ['全年规上工业增加值', 'Value added of industrial enterprises above designated size'],
    ['完成固定资产投资额', 'Investment in fixed assets'],
    ['非警务类警情', undefined],
    ['第二产业', undefined],
  ])('%s is proposed as %s', (label, english) => {
    expect(shippedTerm(label, 'zh')).toBe(english);
  });

  test('goes from English to Chinese as well', () => {
    expect(glossaryFrom('en').find(([english]) => english === 'Tax revenue')).toEqual(['Tax revenue', '税收收入']);
  });
});
