import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/models/parts/evidence.js';
import type { Fact } from '../../../src/report/types.js';
import { amount, en, factOf, zh } from '../../fixtures/model-facts.js';

describe('evidence', () => {
  it('quotes figure, change and standing in the order of the text, and names the section', () => {
    expect(evidenceOf(factOf('tea-output'), zh)).toEqual({
      section: '经济',
      quotes: [
        { text: '“24.86亿元”', place: '第8至14字', stated: '' },
        { text: '“增长18.58%”', place: '第16至23字', stated: '' },
        { text: '“全县第一”', place: '第26至29字', stated: '' },
      ],
      corrections: [],
    });
  });

  it('keeps the quotes Chinese in English', () => {
    const { section, quotes } = evidenceOf(factOf('tea-output'), en);
    expect(section).toBe('Economy');
    expect(quotes[0]).toEqual({ text: '“24.86亿元”', place: 'characters 8–14', stated: '' });
  });

  it('quotes once what figure and change share', () => {
    expect(evidenceOf(factOf('accidents'), zh).quotes.map(({ text }) => text)).toEqual(['“下降29.69%”']);
  });

  it('has no second marks around what the report has put into marks', () => {
    const quoted = (quote: string) =>
      evidenceOf(amount({ mentions: [{ quote, start: 3, end: 9 }] }), zh).quotes[0]?.text;
    expect(quoted('“红色根脉强基示范街道”')).toBe('“红色根脉强基示范街道”');
    expect(quoted('“童心丝路”城市风貌')).toBe('“‘童心丝路’城市风貌”');
    expect(quoted('“一”和“二”')).toBe('“‘一’和‘二’”');
  });

  it('says what a place gives that gives another figure', () => {
    const mention = {
      quote: '近25亿',
      start: 3,
      end: 7,
      stated: { value: '25', scale: '亿', unit: '元', qualifier: 'nearly', word: '近' },
    } as const;
    const fact = amount({ value: '24.86', scale: '亿', unit: '元', mentions: [mention] });
    expect(evidenceOf(fact, zh).quotes[0]?.stated).toBe('此处为近25亿元');
    expect(evidenceOf(fact, en).quotes[0]?.stated).toBe('here: nearly 2.5 billion yuan (近25亿元)');
  });

  it('gives corrections in words, the newest first', () => {
    const now = { value: '5' };
    const reason = { zh: '误植', en: 'Misprint' };
    const corrections = [
      { date: '2024-02', was: { value: '3' }, now: { value: '4' }, reason },
      { date: '2024-03', was: { value: '4' }, now, reason },
    ];
    expect(evidenceOf(amount({ corrections }), zh).corrections).toEqual([
      '2024年3月由4更正为5：误植',
      '2024年2月由3更正为4：误植',
    ]);
  });

  it('of a claim written by hand says nothing of a text that nobody knows', () => {
    const fact: Fact = { ...factOf('tea-output'), section: '' };
    const { section, quotes } = evidenceOf(fact, { locale: 'zh-CN', context: { period: '', places: [] } });
    expect(section).toBe('');
    expect(quotes.map(({ place }) => place)).toEqual(['', '', '']);
  });
});
