import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { textBehind, textOf } from '../../../src/format/phrase.js';
import { factContent } from '../../../src/models/parts/fact-content.js';
import { ownFigure, sentenceAround } from '../../../src/models/parts/figure-in-text.js';

const around = (id: string, locale: 'zh-CN' | 'en') => {
  const fact = choujiang2023.facts.find((one) => one.id === id) ?? expect.unreachable();
  const content = factContent(fact, { locale, context: choujiang2023 });
  return { fact, content, own: ownFigure(fact, content), sentence: sentenceAround(fact, content) };
};

describe('S2: the sentence around a figure', () => {
  it.each([
    ['tax-revenue', 'zh-CN', ['税收入库', '24.86亿元', '', '，蝉联全市第一（2023年）']],
    ['police-incidents', 'en', ['Total police incidents down ', '29.69%', '', ' year on year, 2023']],
  ] as const)('is that of %s in %s, and loses nothing', (id, locale, parts) => {
    const { sentence, content } = around(id, locale);
    const { lead, figure, beside, tail } = sentence ?? expect.unreachable();
    expect([lead, textOf(figure), textBehind(beside), tail]).toEqual(parts);
    expect(parts.join('')).toBe(content.sentence);
  });

  it('has the Chinese figure apart', () => {
    const { sentence, own } = around('tax-revenue', 'en');
    expect([sentence, own].map((one) => textBehind(one?.beside ?? []))).toEqual([' (24.86亿元)', ' (24.86亿元)']);
  });

  it('is none where it leaves out the noun that the label has', () => {
    const { sentence, own, content } = around('resettlement-homes', 'en');
    expect(sentence).toBeUndefined();
    expect(textOf(own.figure)).toBe('8449 homes');
    expect(content.sentence).toMatch(/^Resettlement homes under construction: 8449[^\d]/);
  });
});
